package io.attest.report;

import io.attest.manual.Manual;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Statement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The last words of a run on the console. */
public final class Summary {

    private static final int CAUSES = 5;

    private Summary() {}

    /**
     * Ends with a line feed.
     *
     * @param run the run
     * @param reports where its reports lie, as they shall be named
     * @param colour whether the verdict is coloured
     */
    public static String text(RunRecord run, List<Path> reports, boolean colour) {
        StringBuilder text = new StringBuilder("\n");
        Headline headline = Headline.of(run);
        Report report = Report.of(run, Manual.load());
        text.append(new Paint(colour).outcome(headline))
                .append("  ")
                .append(headline.because())
                .append('\n');
        line(text, "suite", Visible.line(run.header().suite()));
        line(
                text,
                "bench",
                Visible.line(
                        run.header().line().isEmpty()
                                ? run.header().bench()
                                : run.header().bench() + ", " + run.header().line()));
        if (!run.header().modem().isEmpty()) {
            line(text, "modem", Visible.line(String.join(", ", run.header().modem())));
        }
        for (BenchRun bench : BenchRun.of(run)) {
            if (bench.isQuarantined()) {
                line(text, "out of use", Visible.line(bench.name() + ": " + bench.why()));
            }
        }
        line(text, "cases", counts(run));
        causes(text, report);
        int again = Tries.of(run).size();
        if (again > 0) {
            line(text, "attempts", Words.count(again, "case") + " tried more than once");
        }
        line(text, "manual", report.scope().text());
        int accepted = Accepted.of(run).stream().mapToInt(Accepted::count).sum();
        line(
                text,
                "acceptance",
                Visible.line(run.header().acceptance())
                        + (accepted == 0 ? "" : ", " + Words.count(accepted, "answer") + " not in canonical form"));
        if (!Times.summary(report.cases()).isEmpty()) {
            line(text, "times", Times.summary(report.cases()));
        }
        claims(text, run);
        line(text, "took", Words.duration(run.took()));
        String spent = WhereTimeWent.of(run).summary();
        if (!spent.isEmpty()) {
            line(text, "time", spent);
        }
        line(text, "seed", Shards.seeds(run));
        for (String shards : Shards.of(run)) {
            line(text, "shards", Visible.line(shards));
        }
        for (Map.Entry<String, List<String>> reason :
                NotRun.reasons(run.inOrder()).entrySet()) {
            line(text, "not run", reason.getValue().size() + ": " + Visible.line(reason.getKey()));
        }
        reports.forEach(written -> line(text, "report", written.toString()));
        return text.toString();
    }

    /** What did not pass, and since when where earlier runs tell; the rest is in the report. */
    private static void causes(StringBuilder text, Report report) {
        for (Cause cause : report.causes().stream().limit(CAUSES).toList()) {
            String when = report.past().isEmpty()
                    ? ""
                    : cause.since().entrySet().stream()
                            .limit(1)
                            .map(since -> "; " + since.getKey()
                                    + (since.getValue() == cause.count() ? "" : " (" + since.getValue() + " of them)"))
                            .collect(Collectors.joining());
            line(
                    text,
                    Words.verdict(cause.verdict()),
                    Visible.line(Words.count(cause.count(), "case") + ": " + Folded.cut(cause.headline()) + " ("
                            + cause.patterns().get(0).example() + (cause.count() == 1 ? "" : ", ...") + ")" + when));
        }
        int more = report.causes().size() - CAUSES;
        if (more > 0) {
            line(text, "more", Words.count(more, "other cause") + " in the report");
        }
        if (!report.flaky().isEmpty()) {
            line(text, "flaky", Words.count(report.flaky().size(), "case") + ", named in the report");
        }
    }

    private static void claims(StringBuilder text, RunRecord run) {
        Statement stated = KnownDeviation.stated(run);
        if (!stated.digest().isEmpty()) {
            line(text, "ics", Visible.line(stated.name()) + ", " + Claims.text(stated));
        }
        stated.review().forEach(finding -> line(text, "review", Visible.line(finding)));
        KnownDeviation.of(run).forEach(deviation -> line(text, "deviation", deviation.sentence()));
    }

    private static String counts(RunRecord run) {
        Tally tally = new Tally();
        run.cases().forEach(result -> tally.add(result.verdict()));
        int unfinished = Unfinished.of(run).size();
        return (run.cases().size() + unfinished) + ": " + tally.text()
                + (unfinished == 0 ? "" : ", " + unfinished + " never finished");
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append("  %-10s %s%n".replace("%n", "\n").formatted(key, value));
    }
}
