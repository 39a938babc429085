package io.attest.report;

import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The finished cases in the suite's order; cases that nobody planned come last, by id. */
final class SuiteOrder {

    private SuiteOrder() {}

    static List<CaseResult> of(RunRecord run) {
        Map<String, Integer> place = new HashMap<>();
        run.header().planned().forEach(id -> place.putIfAbsent(id, place.size()));
        return run.cases().stream()
                .sorted(Comparator.comparingInt(
                                (CaseResult result) -> place.getOrDefault(result.id(), Integer.MAX_VALUE))
                        .thenComparing(CaseResult::id))
                .toList();
    }
}
