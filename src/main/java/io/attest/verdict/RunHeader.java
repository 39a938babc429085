package io.attest.verdict;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a run before its first case.
 *
 * @param suite name and version of the suite
 * @param bench the bench's name
 * @param line the line by which the modem was reached
 * @param modem what the modem said of itself (maker, model, firmware), in order; may be empty
 * @param acceptance {@code strict} or {@code tolerant}
 * @param seed the seed of the order of cases
 * @param jobs how many cases ran side by side
 * @param started the wall clock at the start
 * @param planned the ids of the cases selected, in the suite's order
 * @param conditions what has to be the same for two runs to be parts of one; absent in a record older than this field
 * @param environment with what it was made and where; absent in a record older than this field
 */
public record RunHeader(
        String suite,
        String bench,
        String line,
        List<String> modem,
        String acceptance,
        long seed,
        int jobs,
        Instant started,
        List<String> planned,
        @Nullable Conditions conditions,
        @Nullable Environment environment) {

    /** Of a run of which it is not known with what it was made. */
    public RunHeader(
            String suite,
            String bench,
            String line,
            List<String> modem,
            String acceptance,
            long seed,
            int jobs,
            Instant started,
            List<String> planned,
            @Nullable Conditions conditions) {
        this(suite, bench, line, modem, acceptance, seed, jobs, started, planned, conditions, null);
    }
}
