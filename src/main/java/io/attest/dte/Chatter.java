package io.attest.dte;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How long to wait for a line to fall quiet, and for more of an answer that is complete as it is: what a modem never does
 * must not hold up every case.
 */
final class Chatter {

    /** Enough for the longest report on a slow line. */
    private static final int QUIET_WINDOWS = 25;

    private static final int FEW_QUIET_WINDOWS = 2;
    private static final int KNOWN = 3;

    /** Enough for the longest report on the slowest line. */
    private static final Duration REPORT = Duration.ofSeconds(20);

    private static final Duration SHORT_REPORT = Duration.ofSeconds(2);

    /** In which time an optional end of an answer comes, if at all (E-72). */
    private static final Duration MORE = Duration.ofSeconds(2);

    private final Duration quiet;
    private final RoundTrips roundTrips = new RoundTrips();
    private final Map<String, Integer> complete = new HashMap<>();
    private int neverQuiet;

    Chatter(Duration quiet) {
        this.quiet = quiet;
    }

    /** How long a plain AT takes to be answered here. */
    RoundTrips roundTrips() {
        return roundTrips;
    }

    /**
     * The silence after which nothing more is on its way, where a whole quiet window was listened to before in the same
     * situation: as long as this line and modem need, and no longer than the quiet window.
     */
    Duration moment() {
        Duration few = roundTrips.few();
        return few.compareTo(quiet) < 0 ? few : quiet;
    }

    /** How long to wait for more of an answer: a quiet window where a few times no more has come. */
    Duration more(String answer) {
        return complete.getOrDefault(answer, 0) >= KNOWN ? quiet : MORE;
    }

    /** No more of it came. */
    void wasComplete(String answer) {
        complete.merge(answer, 1, Integer::sum);
    }

    /** More of it came, and may again. */
    void wasNotComplete(String answer) {
        complete.put(answer, Integer.MIN_VALUE);
    }

    /** The longest wait for silence. */
    Duration longest(Duration quiet) {
        return quiet.multipliedBy(neverQuiet >= KNOWN ? FEW_QUIET_WINDOWS : QUIET_WINDOWS);
    }

    /** How long an answer may go on beyond the wait for it. */
    Duration report() {
        return neverQuiet >= KNOWN ? SHORT_REPORT : REPORT;
    }

    /** The line did not fall quiet in that time. */
    void goesOn() {
        neverQuiet++;
    }
}
