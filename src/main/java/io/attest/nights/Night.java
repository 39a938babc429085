package io.attest.nights;

import io.attest.verdict.Conditions;
import io.attest.verdict.Merged;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A run as one of many.
 *
 * @param run the name of its folder
 * @param started ISO 8601, UTC
 * @param suite name and version of the suite
 * @param suiteDigest of its feature files; empty where that is not known
 * @param ics digest of what was claimed; empty where nothing was stated
 * @param shard which part of a run it is, {@code 2/4}; empty for a run of its own
 * @param parts out of which shards it was merged
 * @param complete whether it came to its end
 * @param seconds wall-clock time
 * @param cases what it said of each finished case, in the suite's order
 * @param unfinished the planned cases that never finished
 * @param benches how its benches fared
 */
public record Night(
        String run,
        String started,
        Modem modem,
        String suite,
        String suiteDigest,
        String ics,
        String acceptance,
        String shard,
        List<String> parts,
        boolean complete,
        double seconds,
        List<Said> cases,
        List<String> unfinished,
        List<Health> benches) {

    public Night {
        Objects.requireNonNull(run);
        Objects.requireNonNull(started);
        Objects.requireNonNull(modem);
        Objects.requireNonNull(suite);
        Objects.requireNonNull(suiteDigest);
        Objects.requireNonNull(ics);
        Objects.requireNonNull(acceptance);
        Objects.requireNonNull(shard);
        parts = List.copyOf(parts);
        cases = List.copyOf(cases);
        unfinished = List.copyOf(unfinished);
        benches = List.copyOf(benches);
    }

    /** What a record says. */
    public static Night of(RunRecord run) {
        RunHeader header = run.header();
        Conditions conditions = header.conditions();
        Merged merged = conditions == null ? null : conditions.merged();
        Map<String, Integer> attempts = new HashMap<>();
        run.attempts().forEach(attempt -> attempts.merge(attempt.id(), 1, Integer::sum));
        Set<String> finished = new HashSet<>();
        run.cases().forEach(result -> finished.add(result.id()));
        return new Night(
                name(run),
                header.started().toString(),
                Modem.of(header),
                header.suite(),
                conditions == null ? "" : conditions.suiteDigest(),
                conditions == null ? "" : conditions.ics().digest(),
                header.acceptance(),
                conditions == null ? "" : conditions.shard(),
                merged == null
                        ? List.of()
                        : merged.parts().stream().map(Merged.Part::shard).toList(),
                run.complete(),
                run.took().toMillis() / 1000.0,
                run.inOrder().stream()
                        .map(result -> Said.of(result, attempts.getOrDefault(result.id(), 1)))
                        .toList(),
                header.planned().stream().filter(id -> !finished.contains(id)).toList(),
                Health.of(run));
    }

    private static String name(RunRecord run) {
        return String.valueOf(run.folder().toAbsolutePath().normalize().getFileName());
    }

    /** How many of its cases came to that. */
    public long count(Verdict verdict) {
        return cases.stream().filter(said -> said.verdict() == verdict).count();
    }

    /** Whether it is only a part of a run. */
    public boolean isShard() {
        return !shard.isEmpty();
    }

    /** Whether it came to its end and all that was planned has a verdict. */
    public boolean isWhole() {
        return complete && unfinished.isEmpty() && !isShard();
    }

    /** Whether the same verdicts are to be expected of both: firmware, suite, claims and acceptance are the same. */
    boolean isLike(Night other) {
        return changes(other).isEmpty();
    }

    /** What is not as it was in an earlier night, a few words each. */
    List<String> changes(Night before) {
        List<String> changes = new ArrayList<>();
        if (!modem.software().equals(before.modem.software())) {
            changes.add("firmware " + modem.software());
        }
        if (!suiteDigest.equals(before.suiteDigest)) {
            changes.add("another suite");
        }
        if (!ics.equals(before.ics)) {
            changes.add("another ICS");
        }
        if (!acceptance.equals(before.acceptance)) {
            changes.add("acceptance " + acceptance);
        }
        return changes;
    }

    /** By case, so that many can be looked up. */
    Map<String, Said> byCase() {
        Map<String, Said> byCase = new HashMap<>();
        cases.forEach(said -> byCase.put(said.id(), said));
        return byCase;
    }
}
