package io.attest.dte;

import java.time.Duration;

/**
 * The timers of every expectation.
 *
 * @param answer the longest wait for the first byte, and for each further one
 * @param quiet how long the line must be silent before it counts as quiet
 * @param escape the guard time around the escape sequence, slightly above the second that V.250 asks for
 * @param tolerance how far outside its window the bench's clock and line may carry a measured time
 * @param pace what the line asks of whoever writes to it
 */
public record Patience(Duration answer, Duration quiet, Duration escape, Duration tolerance, Pace pace) {

    public static final Patience DEFAULT = new Patience(
            Duration.ofSeconds(2), Duration.ofMillis(200), Duration.ofMillis(1100), Duration.ofMillis(500));

    /** On a line that asks for nothing. */
    public Patience(Duration answer, Duration quiet, Duration escape, Duration tolerance) {
        this(answer, quiet, escape, tolerance, Pace.FREE);
    }

    /** The same on such a line. */
    public Patience at(Pace there) {
        return new Patience(answer, quiet, escape, tolerance, there);
    }
}
