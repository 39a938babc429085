package io.attest.dte;

import java.time.Duration;

/** How long to wait for a line to fall quiet: a modem that never does must not hold up every case. */
final class Chatter {

    /** Enough for the longest report on a slow line. */
    private static final int QUIET_WINDOWS = 25;

    private static final int FEW_QUIET_WINDOWS = 2;
    private static final int KNOWN = 3;

    private int neverQuiet;

    /** The longest wait for silence. */
    Duration longest(Duration quiet) {
        return quiet.multipliedBy(neverQuiet >= KNOWN ? FEW_QUIET_WINDOWS : QUIET_WINDOWS);
    }

    /** The line did not fall quiet in that time. */
    void goesOn() {
        neverQuiet++;
    }
}
