package io.attest.campaign;

import io.attest.bench.Bench;
import io.attest.bench.Lab;
import io.attest.steps.Needs;
import io.attest.suite.TestCase;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Settling;
import io.attest.verdict.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a run has still to do: the cases never attempted, those whose verdict was retracted, the inconclusive ones that
 * have an attempt left, and those that only this bench or that could not run. A fail is never tried again.
 */
final class Remaining {

    /** How many more attempts a case gets at least whose verdict was retracted, in one process. */
    private static final int AFTER_RETRACTION = 2;

    private final Lab lab;
    private final int retries;
    private final Settling settling;
    private final Map<String, List<CaseResult>> attempts;
    private final Map<String, Integer> retractedHere = new HashMap<>();

    Remaining(Ledger ledger, Lab lab, int retries) {
        this.lab = lab;
        this.retries = retries;
        this.settling = ledger.settling();
        this.attempts = ledger.byCase();
        ledger.here().stream()
                .filter(result -> settling.doubt(result).isPresent())
                .forEach(result -> retractedHere.merge(result.id(), 1, Integer::sum));
    }

    List<TestCase> of(List<TestCase> planned) {
        return planned.stream().filter(this::isToDo).toList();
    }

    private boolean isToDo(TestCase test) {
        Predicate<Bench> able = bench -> Needs.lacking(test, bench).isEmpty();
        List<CaseResult> all = attempts.getOrDefault(test.id(), List.of());
        if (all.isEmpty()) {
            return !lab.able(able).isEmpty() || !lab.everAble(able);
        }
        return mayStill(test, all) && !lab.able(able).isEmpty();
    }

    private boolean mayStill(TestCase test, List<CaseResult> all) {
        List<CaseResult> standing = all.stream()
                .filter(result -> result.verdict() != Verdict.NOT_RUN)
                .filter(result -> settling.doubt(result).isEmpty())
                .toList();
        if (!standing.isEmpty()) {
            boolean silent = standing.stream().allMatch(result -> result.verdict() == Verdict.INCONCLUSIVE);
            return silent && standing.size() <= retries;
        }
        if (all.stream().allMatch(result -> result.verdict() == Verdict.NOT_RUN)) {
            return otherBench(test, all);
        }
        return retractedHere.getOrDefault(test.id(), 0) <= Math.max(AFTER_RETRACTION, retries);
    }

    /** Whether a bench can run it that has not said yet that it cannot. */
    private boolean otherBench(TestCase test, List<CaseResult> notRun) {
        Set<String> tried = Ledger.benches(notRun);
        return !tried.contains("")
                && lab.able(bench -> Needs.lacking(test, bench).isEmpty()).stream()
                        .anyMatch(station -> !tried.contains(station.label()));
    }
}
