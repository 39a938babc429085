package io.attest.nights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes that seem to be of one cause: they say the same but for numbers.
 *
 * @param cases in the suite's order; the first stands for all
 */
public record Cause(List<Change> cases) {

    /** The causes of some changes, that with the most cases first. */
    public static List<Cause> of(List<Change> changes) {
        Map<String, List<Change>> byCause = new LinkedHashMap<>();
        changes.forEach(change -> byCause.computeIfAbsent(change.cause(), none -> new ArrayList<>())
                .add(change));
        return byCause.values().stream()
                .map(Cause::new)
                .sorted(Comparator.comparingInt((Cause cause) -> cause.cases.size())
                        .reversed())
                .toList();
    }

    public Change first() {
        return cases.get(0);
    }
}
