package io.attest.report;

import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases that were not run, by reason, the commonest first. */
public final class NotRun {

    private NotRun() {}

    /**
     * Why cases were not run.
     *
     * @param reason in words
     * @param cases their ids, in the suite's order
     */
    public record Reason(String reason, List<String> cases) {}

    static List<Reason> of(List<CaseResult> cases) {
        return reasons(cases).entrySet().stream()
                .map(reason -> new Reason(reason.getKey(), reason.getValue()))
                .toList();
    }

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
