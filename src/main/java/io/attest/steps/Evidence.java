package io.attest.steps;

import io.attest.suite.TestCase;
import io.attest.verdict.Acceptance;
import io.attest.verdict.Attempt;
import io.attest.verdict.Doubt;
import io.attest.verdict.Split;
import io.attest.verdict.Timing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a finished case leaves for its result.
 *
 * @param test the case
 * @param acceptances answers accepted in a form that is not canonical
 * @param observations what was recorded where the manual is silent
 * @param timings times that were under test
 * @param took time on the line's own clock
 * @param wallSeconds time on the wall clock, from when the case had its bench
 * @param doubts why a fail of the case cannot be put down to the modem; none as a rule
 * @param transcript the transcript's path below the run's folder; empty where nothing was exchanged
 * @param bench the name of the bench; empty where it needed none
 * @param attempt on which modem, in which block, and which attempt it was
 */
public record Evidence(
        TestCase test,
        List<Acceptance> acceptances,
        List<String> observations,
        List<Timing> timings,
        Duration took,
        double wallSeconds,
        List<Doubt> doubts,
        String transcript,
        String bench,
        Attempt attempt) {

    private static final ThreadLocal<Evidence> LAST = new ThreadLocal<>();

    /** That of a case for which no bench was leased. */
    static Evidence none(TestCase test, int number) {
        Attempt attempt = new Attempt("", 0, number, Split.NONE);
        return new Evidence(test, List.of(), List.of(), List.of(), Duration.ZERO, 0, List.of(), "", "", attempt);
    }

    void leave() {
        LAST.set(this);
    }

    /** Takes what the case that has just finished on this thread left. */
    public static Optional<Evidence> take() {
        Optional<Evidence> evidence = Optional.ofNullable(LAST.get());
        LAST.remove();
        return evidence;
    }
}
