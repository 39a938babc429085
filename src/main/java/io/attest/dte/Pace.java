package io.attest.dte;

import java.time.Duration;

/**
 * What the line asks of whoever writes to it.
 *
 * @param pacing how long nothing may have passed over it before a parameter is written; zero where the modem needs no rest
 * @param baud bits per second; 0 if it has no speed
 */
public record Pace(Duration pacing, int baud) {

    /** A line without speed to a modem that needs no rest. */
    public static final Pace FREE = new Pace(Duration.ZERO, 0);

    boolean isPaced() {
        return pacing.compareTo(Duration.ZERO) > 0;
    }
}
