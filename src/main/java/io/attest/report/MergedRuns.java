package io.attest.report;

import io.attest.verdict.Conditions;
import io.attest.verdict.Merged;
import io.attest.verdict.RunRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Out of which runs a run was made, as report.json has it.
 *
 * @param parts the runs
 * @param missing the shards of which there is no run
 * @param cutShort the shards that did not come to their end
 * @param different what was allowed to differ
 */
public record MergedRuns(List<Part> parts, List<String> missing, List<String> cutShort, List<String> different) {

    /**
     * One of the runs.
     *
     * @param started ISO 8601, UTC
     */
    public record Part(String shard, boolean complete, String started, long seed, int cases) {}

    /** Nothing for a run of its own. */
    static @Nullable MergedRuns of(RunRecord run) {
        Conditions conditions = run.header().conditions();
        Merged merged = conditions == null ? null : conditions.merged();
        return merged == null
                ? null
                : new MergedRuns(
                        merged.parts().stream()
                                .map(part -> new Part(
                                        part.shard(),
                                        part.complete(),
                                        part.started().toString(),
                                        part.seed(),
                                        part.cases()))
                                .toList(),
                        merged.missing(),
                        merged.cutShort(),
                        merged.different());
    }
}
