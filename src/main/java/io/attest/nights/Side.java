package io.attest.nights;

import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of two runs that are compared.
 *
 * @param run the name of its folder
 * @param started ISO 8601, UTC
 * @param shard which part of a run it is; empty for a whole one
 * @param complete whether it came to its end
 * @param seconds wall-clock time
 * @param summary verdict to count, with {@code planned} and {@code unfinished}
 */
public record Side(
        String run,
        String started,
        Modem modem,
        String acceptance,
        String shard,
        boolean complete,
        double seconds,
        Map<String, Long> summary) {

    static Side of(RunRecord run) {
        RunHeader header = run.header();
        Night night = Night.of(run);
        Map<String, Long> summary = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            summary.put(verdict.word(), run.count(verdict));
        }
        summary.put("planned", (long) header.planned().size());
        summary.put("unfinished", (long) night.unfinished().size());
        return new Side(
                night.run(),
                night.started(),
                night.modem(),
                header.acceptance(),
                night.shard(),
                run.complete(),
                night.seconds(),
                summary);
    }
}
