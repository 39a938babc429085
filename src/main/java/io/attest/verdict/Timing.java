package io.attest.verdict;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;

/**
 * One measured time of a case and the window in which it had to lie, on the line's own clock. In JSON times are seconds.
 *
 * @param what what happened at the end of it, in bracket notation
 * @param measured the time that went by
 * @param notBefore the earliest moment that is right
 * @param notAfter the latest moment that is right
 * @param tolerance how far outside the window the bench's clock and line may carry it
 */
@JsonIgnoreProperties(value = "holds", allowGetters = true)
public record Timing(
        String what,
        @JsonFormat(shape = Shape.NUMBER) Duration measured,
        @JsonFormat(shape = Shape.NUMBER) Duration notBefore,
        @JsonFormat(shape = Shape.NUMBER) Duration notAfter,
        @JsonFormat(shape = Shape.NUMBER) Duration tolerance) {

    /** Whether it lies in the window, widened by the tolerance on both sides. */
    @JsonProperty
    public boolean holds() {
        return measured.compareTo(notBefore.minus(tolerance)) >= 0 && measured.compareTo(notAfter.plus(tolerance)) <= 0;
    }
}
