package io.attest.report;

import io.attest.manual.Erratum;
import io.attest.manual.Manual;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Statement;
import io.attest.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What report.html shows, in its order. All text in it is visible already; the template escapes it. */
record Page(
        String outcome,
        String tone,
        String because,
        List<Term> counts,
        List<Term> identification,
        Stated stated,
        List<Failure> failures,
        List<AcceptedForms> accepted,
        List<Observed> observed,
        Times times,
        TimeTable time,
        BenchPage lab,
        List<Reason> notRun,
        List<String> unfinished,
        List<Campaign.Chapter> chapters,
        List<Note> errata) {

    /** A word, its value and the class that colours it. */
    record Term(String key, String value, String tone) {}

    /** What was claimed, what the review found and the known deviations; {@code any} is whether there is something. */
    record Stated(boolean any, List<String> review, List<Term> deviations) {}

    /** A case that is neither pass nor not run. */
    record Failure(
            String id,
            String title,
            String verdict,
            String word,
            String attribution,
            String known,
            String feature,
            Folded message,
            String transcript) {}

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

    static Page of(RunRecord run, Manual manual) {
        Headline headline = Headline.of(run);
        List<CaseResult> cases = SuiteOrder.of(run);
        return new Page(
                headline.text(),
                headline.outcome().word().replace(' ', '-'),
                headline.because(),
                counts(run),
                identification(run, manual),
                stated(run),
                failures(run, cases),
                accepted(run, manual),
                cases.stream()
                        .filter(result -> !result.observations().isEmpty())
                        .map(result -> new Observed(
                                Visible.line(result.id()),
                                Visible.line(result.title()),
                                result.observations().stream().map(Visible::of).toList()))
                        .toList(),
                Times.of(run),
                TimeTable.of(run),
                BenchPage.of(run),
                notRun(cases),
                Unfinished.of(run).stream().map(Visible::line).toList(),
                Campaign.of(run, manual),
                errata(run, manual));
    }

    private static List<Term> counts(RunRecord run) {
        List<Term> counts = new ArrayList<>();
        for (Verdict verdict :
                List.of(Verdict.PASS, Verdict.FAIL, Verdict.INCONCLUSIVE, Verdict.ERROR, Verdict.NOT_RUN)) {
            long count = run.count(verdict);
            counts.add(new Term(Words.verdict(verdict), String.valueOf(count), count == 0 ? "none" : verdict.word()));
        }
        int unfinished = Unfinished.of(run).size();
        if (unfinished > 0) {
            counts.add(new Term("unfinished", String.valueOf(unfinished), "unfinished"));
        }
        counts.add(new Term("in all", String.valueOf(run.cases().size() + unfinished), "total"));
        return counts;
    }

    private static List<Term> identification(RunRecord run, Manual manual) {
        RunHeader header = run.header();
        String modem = header.modem().isEmpty() ? "did not say" : String.join("\n", header.modem());
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("suite", header.suite());
        terms.put("bench", header.bench());
        terms.put("line", header.line());
        terms.put("modem", modem);
        terms.put("acceptance", header.acceptance());
        Statement stated = KnownDeviation.stated(run);
        if (!stated.digest().isEmpty()) {
            terms.put("ics", stated.name() + ", " + Claims.text(stated) + "\n" + stated.digest());
        }
        terms.put("seed", Shards.seeds(run));
        if (!Shards.of(run).isEmpty()) {
            terms.put("shards", String.join("\n", Shards.of(run)));
        }
        terms.put("jobs", String.valueOf(header.jobs()));
        terms.put(
                "started",
                header.started()
                        .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                        .toString());
        if (!Times.summary(run).isEmpty()) {
            terms.put("times", Times.summary(run));
        }
        terms.put("manual", Scope.text(run, manual));
        terms.put("took", Words.duration(run.took()) + (run.complete() ? "" : ", then the run broke off"));
        return terms.entrySet().stream()
                .map(term -> new Term(term.getKey(), Visible.of(term.getValue()), ""))
                .toList();
    }

    private static Stated stated(RunRecord run) {
        List<String> review =
                KnownDeviation.stated(run).review().stream().map(Visible::line).toList();
        List<Term> deviations = KnownDeviation.of(run).stream()
                .map(deviation -> new Term(deviation.status().word(), deviation.sentence(), tone(deviation)))
                .toList();
        return new Stated(!review.isEmpty() || !deviations.isEmpty(), review, deviations);
    }

    private static String tone(KnownDeviation deviation) {
        return switch (deviation.status()) {
            case FAILS -> "fail";
            case PASSES -> "pass";
            case OPEN -> "inconclusive";
            case NOT_RUN -> "not-run";
        };
    }

    private static List<Failure> failures(RunRecord run, List<CaseResult> cases) {
        return Stream.of(Verdict.FAIL, Verdict.ERROR, Verdict.INCONCLUSIVE)
                .flatMap(verdict -> cases.stream().filter(result -> result.verdict() == verdict))
                .map(result -> new Failure(
                        Visible.line(result.id()),
                        Visible.line(result.title()),
                        result.verdict().word(),
                        Words.verdict(result.verdict()),
                        Optional.ofNullable(result.attribution())
                                .map(whose -> whose.word())
                                .orElse(""),
                        KnownDeviation.beside(run, result),
                        Visible.line(result.feature()) + ":" + result.line(),
                        Folded.of(Visible.of(result.message())),
                        TranscriptFile.failed(result.transcript())))
                .toList();
    }

    private static List<AcceptedForms> accepted(RunRecord run, Manual manual) {
        return Accepted.of(run).stream()
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

    private static List<Reason> notRun(List<CaseResult> cases) {
        return NotRun.reasons(cases).entrySet().stream()
                .map(reason -> new Reason(
                        Visible.of(reason.getKey()),
                        reason.getValue().size(),
                        Visible.line(String.join(" ", reason.getValue()))))
                .toList();
    }

    private static List<Note> errata(RunRecord run, Manual manual) {
        TreeSet<String> referred = new TreeSet<>(Errata.ORDER);
        run.cases().forEach(result -> referred.addAll(Errata.of(result)));
        return referred.stream()
                .flatMap(id -> manual.erratum(id).stream())
                .map(erratum -> new Note(
                        erratum.id(), erratum.conflict(), erratum.canonical(), erratum.strict(), erratum.tolerant()))
                .toList();
    }
}
