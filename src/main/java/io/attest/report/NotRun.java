package io.attest.report;

import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases that were not run, by reason, the commonest first. */
final class NotRun {

    private NotRun() {}

    static Map<String, List<String>> reasons(List<CaseResult> cases) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        cases.stream()
                .filter(result -> result.verdict() == Verdict.NOT_RUN)
                .forEach(result -> byReason.computeIfAbsent(
                                result.message().isBlank() ? "no reason given" : result.message(),
                                reason -> new ArrayList<>())
                        .add(result.id()));
        Map<String, List<String>> sorted = new LinkedHashMap<>();
        byReason.entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
