package io.attest.nights;

import io.attest.verdict.Conditions;
import io.attest.verdict.RunHeader;

/** What a run is, where it is no night of its own: a part of one, or one that was judged a second time. */
final class Standing {

    private Standing() {}

    /** Which part of a run it is; empty for a whole one. */
    static String shard(RunHeader header) {
        Conditions conditions = header.conditions();
        return conditions == null ? "" : conditions.shard();
    }

    /** Whether no modem was tested: earlier transcripts were judged again. */
    static boolean isRejudged(RunHeader header) {
        Conditions conditions = header.conditions();
        return conditions != null && conditions.rejudged() != null;
    }

    /** Why it is no night; empty if it is one. */
    static String noNight(RunHeader header) {
        if (isRejudged(header)) {
            return "it is a second judgement of a run, in which no modem was tested";
        }
        String shard = shard(header);
        return shard.isEmpty() ? "" : "it is shard " + shard + " of a run; merge it with the others";
    }
}
