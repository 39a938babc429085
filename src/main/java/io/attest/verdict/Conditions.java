package io.attest.verdict;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Under which conditions a run was made: what has to be the same for two runs to be parts of one.
 *
 * @param suiteDigest of every feature file
 * @param benches the benches, in the order in which they were named
 * @param ics what was claimed of the modem
 * @param shard which part of the selection this run is, {@code 2/4}; empty for all of it
 * @param selected the ids of the whole selection, in the suite's order
 * @param retries how many further attempts an inconclusive case gets
 * @param merged the runs out of which this one was made; absent for a run of its own
 * @param rejudged the run of which this one is a second judgement; absent where a modem was tested
 */
public record Conditions(
        String suiteDigest,
        List<Used> benches,
        Statement ics,
        String shard,
        List<String> selected,
        int retries,
        @Nullable Merged merged,
        @Nullable Rejudged rejudged) {

    /** Of a run of its own. */
    public Conditions(
            String suiteDigest, List<Used> benches, Statement ics, String shard, List<String> selected, int retries) {
        this(suiteDigest, benches, ics, shard, selected, retries, null, null);
    }

    /** Of a run that was merged. */
    public Conditions(
            String suiteDigest,
            List<Used> benches,
            Statement ics,
            String shard,
            List<String> selected,
            int retries,
            @Nullable Merged merged) {
        this(suiteDigest, benches, ics, shard, selected, retries, merged, null);
    }

    /**
     * A bench of the run.
     *
     * @param name its name
     * @param file its file, as it was named
     * @param line the line by which its modem was reached
     * @param modem what the modem said of itself
     * @param ixit the values by which the suite was fitted to the bench; a secret is named, never told
     */
    public record Used(String name, String file, String line, List<String> modem, Map<String, String> ixit) {}
}
