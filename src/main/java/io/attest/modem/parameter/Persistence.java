package io.attest.modem.parameter;

import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What of the parameters survives a power cycle.
 *
 * @param keeps whether a key goes to the flash at all
 * @param atOnce whether it goes there with the command, or only with AT&amp;W
 * @param erasure what AT#DELFLASH leaves of the stored parameters
 * @param erasureResets whether AT#DELFLASH changes the current values as well
 */
public record Persistence(
        Predicate<String> keeps, boolean atOnce, UnaryOperator<Map<String, String>> erasure, boolean erasureResets) {

    /** Every accepted value at once (E-209); DELFLASH erases all, visible after the next hard reset (R-8-015). */
    public static Persistence standard() {
        return new Persistence(key -> true, true, stored -> Map.of(), false);
    }
}
