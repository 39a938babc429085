package io.attest.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The times that were under test, and how exactly the means of testing can tell them.
 *
 * @param summary how many, and the tolerance; empty where there is none
 * @param rows each of them, in the suite's order
 */
record Times(String summary, List<Row> rows) {

    /** One time; {@code how} says in words where it lies, {@code tone} is the class that colours it. */
    record Row(String id, String what, String measured, String window, String tolerance, String how, String tone) {}

    static Times of(List<Report.Case> cases) {
        return new Times(
                summary(cases),
                cases.stream()
                        .flatMap(each -> each.timings().stream().map(timing -> row(each, timing)))
                        .toList());
    }

    /** Such as {@code 12 measured, 1 outside the window, tolerance 0.5 s}. */
    static String summary(List<Report.Case> cases) {
        List<Measured> timings =
                cases.stream().flatMap(each -> each.timings().stream()).toList();
        if (timings.isEmpty()) {
            return "";
        }
        long outside = timings.stream().filter(timing -> !timing.holds()).count();
        return timings.size() + " measured, " + (outside == 0 ? "none" : String.valueOf(outside))
                + " outside the window, tolerance "
                + timings.stream()
                        .map(Measured::tolerance)
                        .distinct()
                        .sorted()
                        .map(Times::seconds)
                        .collect(Collectors.joining(" or "));
    }

    private static Row row(Report.Case each, Measured timing) {
        return new Row(
                Visible.line(each.id()),
                Folded.cut(Visible.line(timing.what())),
                seconds(timing.measured()),
                seconds(timing.notBefore()) + " to " + seconds(timing.notAfter()),
                seconds(timing.tolerance()),
                how(timing),
                timing.holds() ? "pass" : "fail");
    }

    private static String how(Measured timing) {
        if (timing.measured() < timing.notBefore()) {
            return timing.holds() ? "early, within tolerance" : "too early";
        }
        if (timing.measured() > timing.notAfter()) {
            return timing.holds() ? "late, within tolerance" : "too late";
        }
        return "in time";
    }

    /** Without idle zeros: {@code 5 s}, {@code 5.012 s}. */
    private static String seconds(double time) {
        return BigDecimal.valueOf(Math.round(time * 1000), 3)
                        .stripTrailingZeros()
                        .toPlainString() + " s";
    }
}
