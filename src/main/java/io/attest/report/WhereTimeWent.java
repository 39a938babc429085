package io.attest.report;

import io.attest.verdict.Attempt;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Check;
import io.attest.verdict.RunRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the wall-clock time of a run went: every attempt counts, also one that was repeated.
 *
 * @param cases the time of all attempts
 * @param checks seconds in which benches were qualified
 * @param between seconds outside of both; known only where one case ran at a time
 * @param benches the same for each bench
 * @param slowest the attempts that took longest
 */
public record WhereTimeWent(Spent cases, double checks, double between, List<OnBench> benches, List<Slow> slowest) {

    /** One bench's part. */
    public record OnBench(String bench, Spent cases, double checks) {}

    /** One attempt at a case. */
    public record Slow(String id, String bench, int number, Spent time) {}

    private static final int SLOWEST = 10;

    static WhereTimeWent of(RunRecord run) {
        List<CaseResult> attempts = told(run);
        List<OnBench> benches = Stream.concat(
                        attempts.stream().map(result -> bench(run, result)),
                        run.checks().stream().map(Check::bench))
                .distinct()
                .sorted()
                .map(bench -> on(bench, run, attempts))
                .toList();
        Spent cases = Spent.of(attempts);
        double checks = run.checks().stream().mapToDouble(Check::seconds).sum();
        double all = run.took().toNanos() / 1e9;
        boolean alone = benches.size() == 1 && run.header().jobs() == 1 && run.complete();
        return new WhereTimeWent(
                cases.rounded(),
                Words.millis(checks),
                alone ? Words.millis(Math.max(0, all - cases.seconds() - checks)) : 0,
                benches,
                slowest(run, attempts));
    }

    /** Those of a record that tells where their time went. */
    private static List<CaseResult> told(RunRecord run) {
        return run.attempts().stream()
                .filter(result -> !result.attempt().equals(Attempt.UNKNOWN))
                .toList();
    }

    private static OnBench on(String bench, RunRecord run, List<CaseResult> attempts) {
        return new OnBench(
                bench,
                Spent.of(attempts.stream()
                                .filter(result -> bench(run, result).equals(bench))
                                .toList())
                        .rounded(),
                Words.millis(run.checks().stream()
                        .filter(check -> check.bench().equals(bench))
                        .mapToDouble(Check::seconds)
                        .sum()));
    }

    private static List<Slow> slowest(RunRecord run, List<CaseResult> attempts) {
        return attempts.stream()
                .sorted(Comparator.comparingDouble(CaseResult::wallSeconds).reversed())
                .limit(SLOWEST)
                .map(result -> new Slow(
                        result.id(),
                        bench(run, result),
                        result.attempt().number(),
                        Spent.of(result).rounded()))
                .toList();
    }

    private static String bench(RunRecord run, CaseResult result) {
        String named = result.attempt().bench();
        return named.isEmpty() ? run.header().bench() : named;
    }

    boolean isKnown() {
        return cases.seconds() > 0;
    }

    /** Such as {@code line 12.0 s (40 %), modem 9.0 s (30 %), ..., checks 3.000 s}; empty if it is not known. */
    String summary() {
        if (!isKnown()) {
            return "";
        }
        String shares = cases.shares().entrySet().stream()
                .filter(share -> share.getValue() > 0)
                .map(share -> share.getKey() + " " + cases.words(share.getValue()))
                .collect(Collectors.joining(", "));
        return Stream.of(Map.entry("checks", checks), Map.entry("between cases", between))
                .filter(part -> part.getValue() > 0)
                .map(part -> ", " + part.getKey() + " " + Words.seconds(part.getValue()))
                .collect(Collectors.joining("", shares, ""));
    }
}
