package io.attest.report;

import io.attest.manual.Entry;
import io.attest.manual.Manual;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the cases of a run say of each row and requirement: the worst word of its cases.
 *
 * <p>From best to worst: pass, not-run, unfinished, inconclusive, fail, error. A row is a pass only if every case of it
 * passed: one that was not run leaves it open. Without a case the word is {@code no-case} or {@code not-testable}.
 */
final class EntryVerdicts {

    /** The words of a report, in the order in which it counts them. */
    static final List<String> WORDS =
            List.of("pass", "fail", "inconclusive", "error", "unfinished", "not-run", "no-case", "not-testable");

    private static final List<String> WORSE_AND_WORSE =
            List.of("pass", "not-run", "unfinished", "inconclusive", "fail", "error");

    private final Map<String, Set<Report.Case>> cases = new HashMap<>();
    private final Map<String, Set<String>> unfinished = new HashMap<>();

    /**
     * @param finished the finished cases
     * @param open the planned cases that never finished
     */
    EntryVerdicts(List<Report.Case> finished, List<String> open, Manual manual) {
        for (Report.Case result : finished) {
            Set<String> covers = new LinkedHashSet<>(result.covers());
            manual.baseOf(result.id()).ifPresent(covers::add);
            covers.forEach(id ->
                    cases.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(result));
        }
        for (String id : open) {
            manual.baseOf(id)
                    .ifPresent(base -> unfinished
                            .computeIfAbsent(base, key -> new LinkedHashSet<>())
                            .add(id));
        }
    }

    Set<Report.Case> cases(Entry entry) {
        return cases.getOrDefault(entry.id(), Set.of());
    }

    Set<String> unfinished(Entry entry) {
        return unfinished.getOrDefault(entry.id(), Set.of());
    }

    String word(Entry entry) {
        int worst = unfinished(entry).isEmpty() ? -1 : WORSE_AND_WORSE.indexOf("unfinished");
        for (Report.Case result : cases(entry)) {
            worst = Math.max(worst, WORSE_AND_WORSE.indexOf(result.verdict().word()));
        }
        if (worst >= 0) {
            return WORSE_AND_WORSE.get(worst);
        }
        return entry.isTestable() ? "no-case" : "not-testable";
    }
}
