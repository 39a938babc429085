package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.PERSISTENCE_LOST;
import static io.attest.modem.fault.Operator.STATE_NOT_RESET;

import io.attest.modem.parameter.Persistence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Wrong persistence: what survives a power cycle, and what AT#DELFLASH erases. */
final class StorageFaults {

    private static final Set<String> KEEPING = Set.of("R-B-039", "T-B-08.r01");
    private static final UnaryOperator<Map<String, String>> ALL = stored -> Map.of();

    private StorageFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "nothing-persists",
                        PERSISTENCE_LOST,
                        "no value survives a reset",
                        KEEPING,
                        new Persistence(key -> false, true, ALL, false)),
                fault(
                        "one-value-not-persistent",
                        PERSISTENCE_LOST,
                        "APNSERV does not survive a reset",
                        Set.of("R-B-039", "R-2-096", "R-B-033"),
                        new Persistence(key -> !key.equals("APNSERV"), true, ALL, false)),
                fault(
                        "second-socket-not-persistent",
                        PERSISTENCE_LOST,
                        "the values of socket 2 do not survive a reset",
                        KEEPING,
                        new Persistence(key -> !key.endsWith("-2"), true, ALL, false)),
                fault(
                        "persists-with-at-w",
                        PERSISTENCE_LOST,
                        "values survive a reset only after AT&W",
                        KEEPING,
                        new Persistence(key -> true, false, ALL, false)),
                fault(
                        "delflash-at-once",
                        PERSISTENCE_LOST,
                        "AT#DELFLASH changes the current values at once",
                        Set.of("R-8-015"),
                        new Persistence(key -> true, true, ALL, true)),
                fault(
                        "delflash-does-nothing",
                        STATE_NOT_RESET,
                        "AT#DELFLASH erases nothing",
                        Set.of("R-8-014", "T-8-05.r01"),
                        new Persistence(key -> true, true, stored -> stored, false)),
                fault(
                        "delflash-forgets-one",
                        STATE_NOT_RESET,
                        "AT#DELFLASH leaves PINGREMOTE",
                        Set.of("R-8-014", "R-7-011"),
                        new Persistence(key -> true, true, StorageFaults::pingRemote, false)));
    }

    private static Map<String, String> pingRemote(Map<String, String> stored) {
        String kept = stored.get("PINGREMOTE");
        return kept == null ? Map.of() : Map.of("PINGREMOTE", kept);
    }

    private static Fault fault(String id, Operator operator, String what, Set<String> breaks, Persistence persistence) {
        return harmful(id, operator, what, breaks, design -> design.persistence(persistence));
    }
}
