package io.attest.verdict;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one test case came to.
 *
 * @param id the case's own id: a catalogue id, with a suffix where one row has several cases ({@code R-2-014.above})
 * @param covers the catalogue ids (rows and requirements) that the case transcribes
 * @param title the scenario's title, with the columns that tell rows apart
 * @param feature the feature file, relative to the suite
 * @param line the line of the scenario or Examples row in that file
 * @param tags every tag of the case, with the at sign
 * @param verdict the verdict
 * @param attribution whose doing it is; absent for a pass and for a case not run
 * @param seconds duration on the line's own clock, in seconds
 * @param wallSeconds duration on the wall clock, in seconds
 * @param message why it is not a pass, several lines of aligned facts; empty for a pass
 * @param acceptances answers accepted in a form that is not canonical
 * @param observations what was recorded where the manual is silent
 * @param timings times that were under test; none in a record older than this field
 * @param transcript the transcript, relative to the run's folder; empty where nothing was exchanged
 * @param attempt how the verdict was come by; {@link Attempt#UNKNOWN} in a record older than this field
 */
public record CaseResult(
        String id,
        List<String> covers,
        String title,
        String feature,
        int line,
        List<String> tags,
        Verdict verdict,
        @Nullable Attribution attribution,
        double seconds,
        double wallSeconds,
        String message,
        List<Acceptance> acceptances,
        List<String> observations,
        List<Timing> timings,
        String transcript,
        Attempt attempt) {

    public CaseResult {
        timings = List.copyOf(Objects.requireNonNullElse(timings, List.of()));
        attempt = Objects.requireNonNullElse(attempt, Attempt.UNKNOWN);
    }
}
