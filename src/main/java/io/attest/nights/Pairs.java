package io.attest.nights;

import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cases of two runs, side by side. Where one of them is a shard, those that are not in it say nothing. */
final class Pairs {

    private final Map<String, CaseResult> before = new HashMap<>();
    private final Map<String, CaseResult> now = new HashMap<>();
    private final Set<String> plannedBefore;
    private final Set<String> plannedNow;
    private final boolean olderIsShard;
    private final boolean newerIsShard;

    Pairs(RunRecord older, RunRecord newer) {
        older.cases().forEach(result -> before.put(result.id(), result));
        newer.cases().forEach(result -> now.put(result.id(), result));
        plannedBefore = planned(older);
        plannedNow = planned(newer);
        olderIsShard = !Standing.shard(older.header()).isEmpty();
        newerIsShard = !Standing.shard(newer.header()).isEmpty();
    }

    private static Set<String> planned(RunRecord run) {
        Set<String> planned = new LinkedHashSet<>(run.header().planned());
        run.cases().forEach(result -> planned.add(result.id()));
        return planned;
    }

    boolean isPartial() {
        return olderIsShard || newerIsShard;
    }

    @Nullable
    CaseResult before(String id) {
        return before.get(id);
    }

    @Nullable
    CaseResult now(String id) {
        return now.get(id);
    }

    /** Planned in both, in the order of the newer. */
    List<String> both() {
        return plannedNow.stream().filter(plannedBefore::contains).toList();
    }

    /** Planned in the newer only. */
    List<String> fresh() {
        return olderIsShard ? List.of() : without(plannedNow, plannedBefore);
    }

    /** Planned in the older only. */
    List<String> gone() {
        return newerIsShard ? List.of() : without(plannedBefore, plannedNow);
    }

    /** How many cases of one run are not looked at, because the other is a shard. */
    int unseen() {
        return (olderIsShard ? without(plannedNow, plannedBefore).size() : 0)
                + (newerIsShard ? without(plannedBefore, plannedNow).size() : 0);
    }

    private static List<String> without(Set<String> all, Set<String> others) {
        List<String> left = new ArrayList<>(all);
        left.removeIf(others::contains);
        return left;
    }
}
