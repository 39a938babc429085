package io.attest.verdict;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A run as read back from its record.
 *
 * @param folder the run's folder
 * @param header what was known at the start
 * @param cases the finished cases, in the order in which they finished
 * @param took wall-clock time from the start to the last entry of the record
 * @param complete whether the run came to its end; false when it was killed
 */
public record RunRecord(Path folder, RunHeader header, List<CaseResult> cases, Duration took, boolean complete) {

    /** How many cases came to a verdict. */
    public long count(Verdict verdict) {
        return cases.stream().filter(result -> result.verdict() == verdict).count();
    }
}
