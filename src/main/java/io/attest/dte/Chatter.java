package io.attest.dte;

import java.time.Duration;

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

    private static final String GOES_ON = "goes on";

    private final Duration quiet;
    private final RoundTrips roundTrips = new RoundTrips();
    private final Memory memory;

    Chatter(Duration quiet) {
        this(quiet, new Memory());
    }

    Chatter(Duration quiet, Memory memory) {
        this.quiet = quiet;
        this.memory = memory;
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
        return memory.get(complete(answer)) >= KNOWN ? quiet : MORE;
    }

    /** No more of it came. */
    void wasComplete(String answer) {
        memory.put(complete(answer), memory.get(complete(answer)) + 1);
    }

    /** More of it came, and may again. */
    void wasNotComplete(String answer) {
        memory.put(complete(answer), Integer.MIN_VALUE);
    }

    /** The longest wait for silence. */
    Duration longest(Duration quiet) {
        return quiet.multipliedBy(neverQuiet() >= KNOWN ? FEW_QUIET_WINDOWS : QUIET_WINDOWS);
    }

    /** How long an answer may go on beyond the wait for it. */
    Duration report() {
        return neverQuiet() >= KNOWN ? SHORT_REPORT : REPORT;
    }

    /** The line did not fall quiet in that time. */
    void goesOn() {
        memory.put(GOES_ON, neverQuiet() + 1);
    }

    private int neverQuiet() {
        return memory.get(GOES_ON);
    }

    /** The form of an answer is long, and nobody reads it here. */
    private static String complete(String answer) {
        return "complete " + Integer.toHexString(answer.hashCode());
    }
}
