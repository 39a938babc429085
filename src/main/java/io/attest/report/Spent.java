package io.attest.report;

import io.attest.verdict.CaseResult;
import io.attest.verdict.Split;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Wall-clock time of cases, in seconds, and whose it was.
 *
 * @param seconds all of it
 * @param line octets on their way
 * @param modem waiting for what the modem then said
 * @param mandated what the manual or the case asks to wait
 * @param recovery bringing modems back
 * @param harness the rest
 */
public record Spent(double seconds, double line, double modem, double mandated, double recovery, double harness) {

    static Spent of(CaseResult result) {
        Split split = result.attempt().wall();
        double others = split.line() + split.modem() + split.mandated() + split.recovery();
        return new Spent(
                result.wallSeconds(),
                split.line(),
                split.modem(),
                split.mandated(),
                split.recovery(),
                Math.max(0, result.wallSeconds() - others));
    }

    static Spent of(Collection<CaseResult> results) {
        return new Spent(
                sum(results, Spent::seconds),
                sum(results, Spent::line),
                sum(results, Spent::modem),
                sum(results, Spent::mandated),
                sum(results, Spent::recovery),
                sum(results, Spent::harness));
    }

    private static double sum(Collection<CaseResult> results, ToDoubleFunction<Spent> share) {
        return results.stream().map(Spent::of).mapToDouble(share).sum();
    }

    /** To the millisecond, which is all that a report shows. */
    Spent rounded() {
        return new Spent(
                Words.millis(seconds),
                Words.millis(line),
                Words.millis(modem),
                Words.millis(mandated),
                Words.millis(recovery),
                Words.millis(harness));
    }

    /** Each share by its name. */
    Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("line", line);
        shares.put("modem", modem);
        shares.put("mandated", mandated);
        shares.put("recovery", recovery);
        shares.put("harness", harness);
        return shares;
    }

    /** A share in words, such as {@code 12.0 s (40 %)}. */
    String words(double share) {
        return share == 0 ? "0" : Words.seconds(share) + " (" + Math.round(100 * share / seconds) + " %)";
    }
}
