package io.attest.report;

import io.attest.verdict.Timing;
import java.time.Duration;

/**
 * A time that was under test, in seconds.
 *
 * @param what what happened at the end of it, in bracket notation
 * @param measured the time that went by
 * @param notBefore the beginning of its window
 * @param notAfter the end of its window
 * @param tolerance how far outside the window it may lie
 * @param holds whether it lies in the window so widened
 */
public record Measured(
        String what, double measured, double notBefore, double notAfter, double tolerance, boolean holds) {

    static Measured of(Timing timing) {
        return new Measured(
                timing.what(),
                seconds(timing.measured()),
                seconds(timing.notBefore()),
                seconds(timing.notAfter()),
                seconds(timing.tolerance()),
                timing.holds());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
