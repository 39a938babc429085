package io.attest.verdict;

import java.time.Duration;

/**
 * One measured time of a case and the window in which it had to lie, on the line's own clock.
 *
 * @param what what happened at the end of it, in bracket notation
 * @param measured the time that went by
 * @param notBefore the earliest moment that is right
 * @param notAfter the latest moment that is right
 * @param tolerance how far outside the window the bench's clock and line may carry it
 */
public record Timing(String what, Duration measured, Duration notBefore, Duration notAfter, Duration tolerance) {

    /** Whether it lies in the window, widened by the tolerance on both sides. */
    public boolean holds() {
        return measured.compareTo(notBefore.minus(tolerance)) >= 0 && measured.compareTo(notAfter.plus(tolerance)) <= 0;
    }
}
