package io.attest.report;

import io.attest.manual.Manual;
import io.attest.manual.Row;
import io.attest.verdict.Attempt;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Conditions;
import io.attest.verdict.Fact;
import io.attest.verdict.Message;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one attempt at a case shows, in its order. Text in it is visible and the template escapes it, but for
 * the time line and the findings, which are markup of ours.
 *
 * @param tone the verdict as a word, which colours it
 * @param about which attempt, on which modem, and where it is written what to test
 * @param standing what becomes of this attempt, where that is not plain
 * @param tries all attempts; none where there was one only
 * @param covers what is tested, in the manual's own terms
 * @param finding why it did not pass, as markup; empty for a pass
 * @param unmarked why the time line does not show where it failed; empty if it does or nothing failed
 * @param missing why there is no time line; empty if there is one
 */
record TranscriptPage(
        String id,
        String title,
        String tone,
        String word,
        String attribution,
        String about,
        String standing,
        List<Try> tries,
        List<Page.Term> terms,
        List<Wanted> covers,
        String finding,
        boolean marked,
        String unmarked,
        String replay,
        String text,
        String report,
        String missing,
        List<String> octets,
        String timeLine) {

    /** Another attempt at the case, or this one. */
    record Try(String text, String href, boolean here) {}

    /** A row or requirement that the case covers. */
    record Wanted(String id, String stimulus, String expected, String meaning) {}

    private static final Pattern PLAIN = Pattern.compile("[\\w./:\\\\+-]+");

    /** @param timeLine null where the transcript is not there */
    static TranscriptPage of(Run run, CaseResult result, TranscriptFile file, TimeLine.@Nullable Shown timeLine) {
        boolean passed = result.verdict() == Verdict.PASS;
        boolean marked = timeLine != null && !timeLine.failures().isEmpty();
        Message told = Message.of(result.id(), result.message());
        return new TranscriptPage(
                Visible.line(result.id()),
                Visible.line(result.title()),
                result.verdict().word(),
                Words.verdict(result.verdict()),
                passed ? "" : Words.attribution(result.attribution()),
                about(run.record(), result),
                run.standing(result),
                run.tries(result),
                terms(run.record(), result, timeLine),
                covers(result, run.manual()),
                finding(result, told, marked),
                marked,
                passed || marked || timeLine == null
                        ? ""
                        : "The transcript does not mark where: it is older than such marks, or the case came to its verdict"
                                + " outside of its steps.",
                replay(run.record(), result, told),
                file.text(),
                "../" + Reports.HTML
                        + (passed || result.verdict() == Verdict.NOT_RUN
                                ? "#campaign"
                                : "#" + Href.relative("case-" + result.id())),
                timeLine == null
                        ? "There is no transcript of this attempt: " + file.name() + ".txt is not in the folder."
                        : timeLine.entries() == 0 ? "The transcript is empty." : "",
                timeLine == null ? List.of() : timeLine.directions(),
                timeLine == null ? "" : timeLine.markup());
    }

    /** What the pages of a run have in common. */
    record Run(RunRecord record, Manual manual, Map<String, List<CaseResult>> attempts, Set<CaseResult> retracted) {

        static Run of(RunRecord record, Manual manual) {
            Map<String, List<CaseResult>> attempts = new LinkedHashMap<>();
            record.attempts()
                    .forEach(result -> attempts.computeIfAbsent(result.id(), id -> new ArrayList<>())
                            .add(result));
            Set<CaseResult> retracted = Collections.newSetFromMap(new IdentityHashMap<>());
            retracted.addAll(record.retractedAttempts());
            return new Run(record, manual, attempts, retracted);
        }

        private List<CaseResult> all(CaseResult result) {
            return attempts.getOrDefault(result.id(), List.of(result));
        }

        private boolean isRetracted(CaseResult result) {
            return retracted.contains(result);
        }

        private String standing(CaseResult result) {
            if (isRetracted(result)) {
                return "Retracted: this verdict does not stand, because its bench was not proven fit.";
            }
            return all(result).size() < 2
                    ? ""
                    : counts(result) ? "This is the attempt that counts." : "Another attempt counts, not this one.";
        }

        private boolean counts(CaseResult result) {
            return record.cases().stream()
                    .filter(settled -> settled.id().equals(result.id()))
                    .anyMatch(settled -> settled.transcript().equals(result.transcript())
                            && settled.attempt().number() == result.attempt().number());
        }

        private List<Try> tries(CaseResult result) {
            if (all(result).size() < 2) {
                return List.of();
            }
            return all(result).stream()
                    .map(one -> new Try(
                            "attempt " + one.attempt().number() + ": " + Words.verdict(one.verdict())
                                    + (isRetracted(one) ? ", retracted" : "")
                                    + (counts(one) ? ", counts" : ""),
                            TranscriptFile.of(one.transcript())
                                    .map(file -> Href.relative(file.name() + ".html"))
                                    .orElse(""),
                            one == result))
                    .toList();
        }
    }

    private static String about(RunRecord run, CaseResult result) {
        Attempt attempt = result.attempt();
        Conditions.@Nullable Used bench = bench(run, attempt);
        List<String> modem = bench == null ? run.header().modem() : bench.modem();
        String firmware = modem.stream()
                .filter(said -> said.startsWith("firmware: "))
                .findFirst()
                .orElse(String.join(" ", modem));
        return Visible.line("attempt " + attempt.number() + " on bench " + name(run, attempt) + " · "
                + (firmware.isEmpty() ? "the modem did not say what it is" : firmware) + " · "
                + result.feature() + ":" + result.line());
    }

    private static String name(RunRecord run, Attempt attempt) {
        return attempt.bench().isEmpty() ? run.header().bench() : attempt.bench();
    }

    private static List<Page.Term> terms(RunRecord run, CaseResult result, TimeLine.@Nullable Shown timeLine) {
        Attempt attempt = result.attempt();
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("attempt", attempt.number() + (attempt.block() == 0 ? "" : ", block " + attempt.block()));
        terms.put("bench", name(run, attempt));
        Conditions.@Nullable Used bench = bench(run, attempt);
        terms.put("line", bench == null ? run.header().line() : bench.line());
        List<String> modem = bench == null ? run.header().modem() : bench.modem();
        terms.put("modem", modem.isEmpty() ? "did not say" : String.join("\n", modem));
        terms.put("feature", result.feature() + ":" + result.line());
        terms.put("took", Words.seconds(result.seconds()) + " on the clock of the line");
        if (timeLine != null) {
            terms.put("entries", Fold.grouped(timeLine.entries()));
        }
        return terms.entrySet().stream()
                .map(term -> new Page.Term(term.getKey(), Visible.of(term.getValue()), ""))
                .toList();
    }

    /** A bench on which several modems were tried side by side numbers them behind its name. */
    private static Conditions.@Nullable Used bench(RunRecord run, Attempt attempt) {
        Conditions conditions = run.header().conditions();
        if (conditions == null) {
            return null;
        }
        String name = attempt.bench().replaceFirst("#\\d+$", "");
        return conditions.benches().stream()
                .filter(used ->
                        used.name().equals(attempt.bench()) || used.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<Wanted> covers(CaseResult result, Manual manual) {
        return result.covers().stream()
                .map(id -> manual.entry(id)
                        .map(entry -> entry instanceof Row row
                                ? new Wanted(id, row.stimulus(), row.expected(), row.meaning())
                                : new Wanted(id, "", "", entry.says()))
                        .orElseGet(() -> new Wanted(Visible.line(id), "", "", "not in the catalogue")))
                .toList();
    }

    private static String finding(CaseResult result, Message told, boolean marked) {
        if (result.message().isEmpty()) {
            return "";
        }
        Markup out = new Markup();
        out.raw("<h2>").text(Folded.cut(told.headline())).raw("</h2>");
        boolean beside = Beside.tells(told);
        Beside.write(told, out);
        out.raw("<dl class=\"facts\">");
        for (Fact fact : told.facts()) {
            boolean elsewhere = marked
                    && beside
                    && (fact.key().equals("expected") || fact.key().equals("came"));
            if (!elsewhere && !fact.key().equals("replay") && !fact.key().equals("log")) {
                Folded value = Folded.of(fact.value());
                out.raw("<div><dt>")
                        .text(Folded.cut(fact.key()))
                        .raw("</dt><dd>")
                        .text(value.head());
                out.raw(value.rest().isEmpty() ? "" : " ... (the rest stands in the report)")
                        .raw("</dd></div>");
            }
        }
        return out.raw("</dl>").toString();
    }

    /** As the message tells it; of a pass as the record has it. Nothing that a shell would take for more than words. */
    private static String replay(RunRecord run, CaseResult result, Message told) {
        Optional<String> replay = told.value("replay");
        if (replay.isPresent()) {
            return Visible.line(Folded.cut(replay.get()));
        }
        Conditions.@Nullable Used bench = bench(run, result.attempt());
        String file = bench == null ? run.header().bench() : Objects.requireNonNullElse(bench.file(), bench.name());
        if (!PLAIN.matcher(result.id() + file).matches()) {
            return "";
        }
        return "./attest run --case " + result.id() + " --bench "
                + file.replaceFirst("^lab-config/(.+)\\.yaml$", "$1")
                + (run.header().acceptance().equals("tolerant") ? " --tolerant" : "");
    }
}
