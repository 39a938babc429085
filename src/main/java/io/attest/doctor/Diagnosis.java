package io.attest.doctor;

import io.attest.doctor.Sign.Level;
import java.util.List;

/**
 * What was seen of a bench.
 *
 * @param bench its name; that of its file where this cannot be read
 * @param file the bench file
 * @param configured whether the file, and those that it names, can be used as they are
 * @param signs in the order in which they were looked at
 */
public record Diagnosis(String bench, String file, boolean configured, List<Sign> signs) {

    /** Whether a run is possible. */
    public boolean well() {
        return signs.stream().noneMatch(sign -> sign.level() == Level.BAD);
    }
}
