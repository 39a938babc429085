package io.attest.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The first screen: what did not pass, since when, and where to look.
 *
 * @param calm said where everything that ran passed; otherwise empty
 * @param causes those to look at first
 * @param more what else did not pass, in words
 * @param flaky the cases that pass and fail in turn, in words
 * @param notRun what was not run, in words
 */
record Glance(String calm, List<CausePage> causes, String more, String flaky, String notRun) {

    private static final int CAUSES = 4;
    private static final int NAMES = 6;
    private static final int REASONS = 3;

    static Glance of(Report report, List<CausePage> causes) {
        List<Cause> left = report.causes().stream().skip(CAUSES).toList();
        long pass = report.summary().getOrDefault("pass", 0L);
        return new Glance(
                causes.isEmpty() && pass > 0 ? "Nothing failed among the cases that came to a verdict." : "",
                causes.stream().limit(CAUSES).toList(),
                left.isEmpty()
                        ? ""
                        : Words.count(left.size(), "more cause") + " with "
                                + Words.count(
                                        left.stream().mapToInt(Cause::count).sum(), "case"),
                flaky(report.flaky()),
                notRun(report));
    }

    private static String flaky(List<Flaky> flaky) {
        if (flaky.isEmpty()) {
            return "";
        }
        String names = flaky.stream().limit(NAMES).map(Flaky::id).collect(Collectors.joining(", "));
        return Visible.line(
                Words.count(flaky.size(), "case passes", "cases pass") + " and fail" + (flaky.size() == 1 ? "s" : "")
                        + " in turn on the same firmware: " + names
                        + (flaky.size() > NAMES ? " and " + (flaky.size() - NAMES) + " more" : ""));
    }

    private static String notRun(Report report) {
        String reasons = report.notRun().stream()
                .limit(REASONS)
                .map(reason -> reason.cases().size() + " " + Folded.cut(Visible.line(reason.reason())))
                .collect(Collectors.joining("; "));
        int more = report.notRun().size() - REASONS;
        long cases = report.summary().getOrDefault("not-run", 0L);
        return cases == 0
                ? ""
                : Words.count(cases, "case was", "cases were") + " not run: " + reasons
                        + (more > 0 ? "; and " + Words.count(more, "other reason") : "");
    }
}
