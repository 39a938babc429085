package io.attest.report;

import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Timing;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The times that were under test, and how exactly the means of testing can tell them.
 *
 * @param summary how many, and the tolerance; empty where there is none
 * @param rows each of them, in the suite's order
 */
record Times(String summary, List<Row> rows) {

    /** One time; {@code how} says in words where it lies, {@code tone} is the class that colours it. */
    record Row(String id, String what, String measured, String window, String tolerance, String how, String tone) {}

    static Times of(RunRecord run) {
        return new Times(
                summary(run),
                SuiteOrder.of(run).stream()
                        .flatMap(result -> result.timings().stream().map(timing -> row(result, timing)))
                        .toList());
    }

    /** Such as {@code 12 measured, 1 outside the window, tolerance 0.5 s}. */
    static String summary(RunRecord run) {
        List<Timing> timings = timings(run).toList();
        if (timings.isEmpty()) {
            return "";
        }
        long outside = timings.stream().filter(timing -> !timing.holds()).count();
        return timings.size() + " measured, " + (outside == 0 ? "none" : String.valueOf(outside))
                + " outside the window, tolerance "
                + timings.stream()
                        .map(Timing::tolerance)
                        .distinct()
                        .sorted()
                        .map(Times::seconds)
                        .collect(Collectors.joining(" or "));
    }

    private static Stream<Timing> timings(RunRecord run) {
        return run.cases().stream().flatMap(result -> result.timings().stream());
    }

    private static Row row(CaseResult result, Timing timing) {
        return new Row(
                Visible.line(result.id()),
                Folded.cut(Visible.line(timing.what())),
                seconds(timing.measured()),
                seconds(timing.notBefore()) + " to " + seconds(timing.notAfter()),
                seconds(timing.tolerance()),
                how(timing),
                timing.holds() ? "pass" : "fail");
    }

    private static String how(Timing timing) {
        if (timing.measured().compareTo(timing.notBefore()) < 0) {
            return timing.holds() ? "early, within tolerance" : "too early";
        }
        if (timing.measured().compareTo(timing.notAfter()) > 0) {
            return timing.holds() ? "late, within tolerance" : "too late";
        }
        return "in time";
    }

    /** Without idle zeros: {@code 5 s}, {@code 5.012 s}. */
    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }
}
