package io.attest.nights;

import java.util.Objects;

/**
 * A folder that is no night.
 *
 * @param run its name
 * @param why in a few words
 */
public record LeftOut(String run, String why) {

    public LeftOut {
        Objects.requireNonNull(run);
        Objects.requireNonNull(why);
    }
}
