package io.attest.report.allure;

import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attempts at each case as Allure ranks them: of those that share a history the one that began last counts, the others
 * are its retries. The verdict that counts here need not be the last one, so the others are set to have begun before it.
 */
final class Attempts {

    /**
     * One attempt among those at its case.
     *
     * @param number from 1
     * @param of how many there are
     * @param start when it began, or is said to have
     * @param retracted whether its verdict was taken back
     * @param flaky whether the modem passes and fails in turn, in this run or in several
     */
    record Rank(int number, int of, Instant start, boolean retracted, boolean flaky) {}

    private final RunRecord run;
    private final Map<String, List<Integer>> byCase = new HashMap<>();
    private final Map<String, Integer> counting = new HashMap<>();
    private final Map<String, Instant> latest = new HashMap<>();
    private final Set<CaseResult> retracted;
    private final Set<String> flaky;

    /** @param flaky the cases that passed and failed in turn in several runs */
    Attempts(RunRecord run, Set<String> flaky) {
        this.run = run;
        this.flaky = flaky;
        this.retracted = new HashSet<>(run.retractedAttempts());
        Map<String, CaseResult> settled = new HashMap<>();
        run.cases().forEach(result -> settled.put(result.id(), result));
        for (int index = 0; index < run.attempts().size(); index++) {
            CaseResult attempt = run.attempts().get(index);
            byCase.computeIfAbsent(attempt.id(), id -> new ArrayList<>()).add(index);
            if (attempt.equals(settled.get(attempt.id()))) {
                counting.put(attempt.id(), index);
            }
        }
    }

    /**
     * Asked once for each attempt, in their order.
     *
     * @param start when it began; absent where nobody knows
     */
    Rank of(int index, @Nullable Instant start) {
        CaseResult attempt = run.attempts().get(index);
        List<Integer> all = byCase.getOrDefault(attempt.id(), List.of());
        return new Rank(
                all.indexOf(index) + 1,
                all.size(),
                start(attempt.id(), index, start),
                retracted.contains(attempt),
                flaky.contains(attempt.id()) || isFlaky(all));
    }

    private Instant start(String id, int index, @Nullable Instant told) {
        Instant start = told == null ? run.header().started() : told;
        Instant before = latest.get(id);
        if (before == null) {
            latest.put(id, start);
            return start;
        }
        if (counting.getOrDefault(id, index) < index) {
            return before.minusMillis(1);
        }
        Instant after = start.isAfter(before) ? start : before.plusMillis(1);
        latest.put(id, after);
        return after;
    }

    private boolean isFlaky(List<Integer> all) {
        Set<Verdict> said = EnumSet.noneOf(Verdict.class);
        all.forEach(index -> said.add(run.attempts().get(index).verdict()));
        return said.contains(Verdict.PASS) && said.contains(Verdict.FAIL);
    }
}
