package io.attest.nights;

import io.attest.verdict.Conditions;
import io.attest.verdict.Merged;
import io.attest.verdict.RunRecord;
import java.util.ArrayList;
import java.util.List;

/** What has to be known before a comparison of two runs is believed. */
final class Warnings {

    private Warnings() {}

    static List<String> of(RunRecord older, RunRecord newer, Pairs pairs, boolean swapped) {
        List<String> warnings = new ArrayList<>();
        Modem before = Modem.of(older.header());
        Modem now = Modem.of(newer.header());
        if (!before.isLike(now)) {
            warnings.add("these are different modems: " + before.kind() + ", then " + now.kind());
        }
        if (swapped) {
            warnings.add("the first that was named started later: it is taken for the newer");
        }
        if (older.header().started().equals(newer.header().started())) {
            warnings.add("both started at the same moment: they may be one run twice");
        }
        if (pairs.both().isEmpty()) {
            warnings.add("they have no case in common");
        }
        about("the older run", older, warnings);
        about("the newer run", newer, warnings);
        if (pairs.unseen() > 0) {
            warnings.add(pairs.unseen() + " cases that are not in the shard are not compared");
        }
        return warnings;
    }

    private static void about(String which, RunRecord run, List<String> warnings) {
        if (Standing.isRejudged(run.header())) {
            warnings.add(which + " is a second judgement of a run: no modem was tested");
        }
        String shard = Standing.shard(run.header());
        if (!shard.isEmpty()) {
            warnings.add(which + " is shard " + shard + " of a run");
        }
        if (!run.complete()) {
            warnings.add(which + " did not come to its end");
        }
        if (run.retracted() > 0) {
            warnings.add(which + " has " + run.retracted() + " verdicts that were retracted");
        }
        Conditions conditions = run.header().conditions();
        Merged merged = conditions == null ? null : conditions.merged();
        if (merged != null && !merged.missing().isEmpty()) {
            warnings.add(which + " lacks the shards " + String.join(", ", merged.missing()));
        }
    }
}
