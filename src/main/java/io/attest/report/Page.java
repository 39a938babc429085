package io.attest.report;

import io.attest.manual.Erratum;
import io.attest.manual.Manual;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What report.html and report.pdf show of a {@link Report}, in their order. All text in it is visible already; a template
 * escapes it.
 */
record Page(
        String outcome,
        String tone,
        String because,
        String subject,
        List<Term> counts,
        Glance glance,
        List<Identification.Group> identification,
        List<String> limits,
        Stated stated,
        List<CausePage> causes,
        List<Flakiness> flaky,
        List<Coverage> coverage,
        List<AcceptedForms> accepted,
        String observations,
        List<Observed> observed,
        Times times,
        TimeTable time,
        BenchPage lab,
        List<Reason> notRun,
        List<String> unfinished,
        List<Campaign.Chapter> chapters,
        String rests,
        List<Note> errata) {

    /** A word, its value and the class that colours it. */
    record Term(String key, String value, String tone) {}

    /** The static conformance summary in a sentence, what the review found, and the known deviations. */
    record Stated(String summary, String tone, List<String> review, List<Term> deviations) {}

    /** A case that passes and fails in turn. */
    record Flakiness(String id, String verdict, String word, String text) {}

    /** A line of the coverage summary; the counts stand in the order of {@link EntryVerdicts#WORDS}. */
    record Coverage(String number, String title, long entries, List<Count> counts) {}

    /** A number of rows and requirements; {@code tone} is empty for none. */
    record Count(int count, String tone) {}

    /** What one erratum let pass. */
    record AcceptedForms(
            String erratum,
            String conflict,
            String canonical,
            String counts,
            List<Accepted.Form> forms,
            String more,
            String cases) {}

    /** What was recorded where the manual is silent. */
    record Observed(String id, String title, List<String> lines) {}

    /** Why cases were not run. */
    record Reason(String reason, int count, String cases) {}

    /** An erratum that the page refers to. */
    record Note(String id, String conflict, String canonical, String strict, String tolerant) {}

    private static final int FORMS = 8;

    static Page of(Report report, Manual manual) {
        List<Note> errata = errata(report, manual);
        List<CausePage> causes = CausePage.of(report);
        return new Page(
                report.outcome().toUpperCase(Locale.ROOT),
                tone(report),
                report.because(),
                subject(report),
                counts(report),
                Glance.of(report, causes),
                Identification.of(report),
                report.limits(),
                stated(report),
                causes,
                report.flaky().stream()
                        .map(each -> new Flakiness(
                                Visible.line(each.id()),
                                each.verdict().word(),
                                Words.verdict(each.verdict()),
                                each.text()))
                        .toList(),
                report.coverage().stream().map(Page::coverage).toList(),
                accepted(report, manual),
                observations(report),
                report.cases().stream()
                        .filter(each -> !each.observations().isEmpty())
                        .map(each -> new Observed(
                                Visible.line(each.id()),
                                Visible.line(each.title()),
                                each.observations().stream()
                                        .map(Visible::of)
                                        .map(text -> Folded.of(text).head())
                                        .toList()))
                        .toList(),
                Times.of(report.cases()),
                TimeTable.of(report.time()),
                BenchPage.of(report),
                report.notRun().stream()
                        .map(reason -> new Reason(
                                Folded.of(Visible.of(reason.reason())).head(),
                                reason.cases().size(),
                                Visible.line(String.join(" ", reason.cases()))))
                        .toList(),
                report.unfinished().stream().map(Visible::line).toList(),
                Campaign.of(report, manual),
                errata.size() == 1 ? "1 erratum" : errata.size() + " errata",
                errata);
    }

    private static String observations(Report report) {
        long cases = report.cases().stream()
                .filter(each -> !each.observations().isEmpty())
                .count();
        int all = report.cases().stream()
                .mapToInt(each -> each.observations().size())
                .sum();
        return Words.count(all, "observation") + " in " + Words.count(cases, "case");
    }

    /** A part of a run is never as green as the whole. */
    private static String tone(Report report) {
        if (report.outcome().endsWith("this shard " + Outcome.CONFORMS.word())) {
            return "part";
        }
        for (Outcome outcome : Outcome.values()) {
            if (report.outcome().endsWith(outcome.word())) {
                return outcome.word().replace(' ', '-');
            }
        }
        return Outcome.INCONCLUSIVE.word();
    }

    /** What was tested, where and when, in a line. */
    private static String subject(Report report) {
        String modem = report.modem().isEmpty()
                ? "a modem that did not say what it is"
                : String.join(" ", report.modem().stream().limit(3).toList());
        return Folded.cut(Visible.line(modem)) + ", bench " + Folded.cut(Visible.line(report.bench())) + ", "
                + Words.second(report.started());
    }

    private static List<Term> counts(Report report) {
        List<Term> counts = new ArrayList<>();
        for (String word : List.of("pass", "fail", "inconclusive", "error", "not-run", "unfinished")) {
            long count = report.summary().getOrDefault(word, 0L);
            if (count > 0 || !word.equals("unfinished")) {
                counts.add(new Term(word.replace('-', ' '), String.valueOf(count), count == 0 ? "none" : word));
            }
        }
        long all =
                report.summary().getOrDefault("total", 0L) + report.unfinished().size();
        counts.add(new Term("in all", String.valueOf(all), "total"));
        return counts;
    }

    private static Stated stated(Report report) {
        List<String> findings =
                report.review().findings().stream().map(Visible::line).toList();
        List<Term> deviations = report.deviations().stream()
                .map(deviation -> new Term(deviation.status().word(), deviation.sentence(), tone(deviation)))
                .toList();
        Boolean consistent = report.review().consistent();
        if (consistent == null) {
            return new Stated(
                    "There was no ICS: everything counts as claimed, and there was nothing to review.",
                    "not-run",
                    findings,
                    deviations);
        }
        return consistent
                ? new Stated("The ICS fits what the modem said of itself.", "pass", findings, deviations)
                : new Stated(
                        "The ICS does not fit what the modem said of itself: " + Words.count(findings.size(), "finding")
                                + ".",
                        "inconclusive",
                        findings,
                        deviations);
    }

    private static String tone(KnownDeviation deviation) {
        return switch (deviation.status()) {
            case FAILS -> "fail";
            case PASSES -> "pass";
            case OPEN -> "inconclusive";
            case NOT_RUN -> "not-run";
        };
    }

    private static Coverage coverage(ChapterVerdicts chapter) {
        return new Coverage(
                chapter.chapter().equals("0") ? "" : chapter.chapter(),
                chapter.title(),
                chapter.counts().values().stream().mapToInt(Integer::intValue).sum(),
                EntryVerdicts.WORDS.stream()
                        .map(word -> new Count(chapter.count(word), chapter.count(word) == 0 ? "" : word))
                        .toList());
    }

    private static List<AcceptedForms> accepted(Report report, Manual manual) {
        return report.acceptances().stream()
                .map(group -> {
                    Optional<Erratum> erratum = manual.erratum(group.erratum());
                    int more = group.forms().size() - FORMS;
                    return new AcceptedForms(
                            Visible.line(group.erratum()),
                            erratum.map(Erratum::conflict).orElse("not in the catalogue"),
                            erratum.map(Erratum::canonical).orElse(""),
                            Words.count(group.count(), "answer") + " in "
                                    + Words.count(group.cases().size(), "case")
                                    + (group.tolerant() == 0
                                            ? ""
                                            : ", " + group.tolerant() + " of them by tolerant acceptance only"),
                            group.forms().stream()
                                    .limit(FORMS)
                                    .map(form -> new Accepted.Form(
                                            Folded.cut(Visible.of(form.expected())),
                                            Folded.cut(Visible.of(form.came()))))
                                    .toList(),
                            more > 0 ? "and " + more + " more, in report.json" : "",
                            Visible.line(String.join(" ", group.cases())));
                })
                .toList();
    }

    private static List<Note> errata(Report report, Manual manual) {
        TreeSet<String> referred = new TreeSet<>(Errata.ORDER);
        report.cases().forEach(each -> {
            referred.addAll(each.errata());
            referred.addAll(each.used());
        });
        return referred.stream()
                .flatMap(id -> manual.erratum(id).stream())
                .map(erratum -> new Note(
                        erratum.id(), erratum.conflict(), erratum.canonical(), erratum.strict(), erratum.tolerant()))
                .toList();
    }
}
