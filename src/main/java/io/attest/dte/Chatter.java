package io.attest.dte;

import java.time.Duration;

/** How long to wait for a line to fall quiet: a modem that never does must not hold up every case. */
final class Chatter {

    /** Enough for the longest report on a slow line. */
    private static final int QUIET_WINDOWS = 25;

    private static final int FEW_QUIET_WINDOWS = 2;
    private static final int KNOWN = 3;

    /** Enough for the longest report on the slowest line. */
    private static final Duration REPORT = Duration.ofSeconds(20);

    private static final Duration SHORT_REPORT = Duration.ofSeconds(2);

    private int neverQuiet;

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
