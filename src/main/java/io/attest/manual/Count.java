package io.attest.manual;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How much of something is tested.
 *
 * @param all how many there are: tested, not testable and missing together
 * @param tested covered by at least one case
 * @param notTestable covered by none, and no bench could
 * @param missing covered by none although some bench could
 */
public record Count(
        int all, int tested, @JsonProperty("not-testable") int notTestable, int missing) {

    Count plus(Count other) {
        return new Count(
                all + other.all, tested + other.tested, notTestable + other.notTestable, missing + other.missing);
    }
}
