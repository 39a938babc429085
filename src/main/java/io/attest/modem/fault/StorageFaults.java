package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.PERSISTENCE_LOST;
import static io.attest.modem.fault.Operator.STATE_NOT_RESET;

import io.attest.modem.core.Machine;
import io.attest.modem.online.Addresses;
import io.attest.modem.online.OnlineRules;
import io.attest.modem.parameter.Parameter;
import io.attest.modem.parameter.Persistence;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Wrong persistence: what survives a power cycle, and what AT#DELFLASH erases. */
final class StorageFaults {

    private static final Set<String> KEEPING = Set.of("R-B-033", "R-B-039", "T-B-08.r01");
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
                        new Persistence(key -> true, true, StorageFaults::pingRemote, false)),
                fault(
                        "delflash-keeps-second-socket",
                        STATE_NOT_RESET,
                        "AT#DELFLASH leaves the values of socket 2",
                        Set.of("R-8-014", "R-5-045", "R-5-002", "R-5-010", "R-5-014"),
                        new Persistence(key -> true, true, stored -> only(stored, key -> key.endsWith("-2")), false)),
                fault(
                        "delflash-keeps-lists",
                        STATE_NOT_RESET,
                        "AT#DELFLASH leaves RECi and CCRECi",
                        Set.of("R-8-014", "R-3-010", "R-3-018"),
                        new Persistence(key -> true, true, stored -> only(stored, key -> key.contains("REC")), false)),
                fault(
                        "copies-not-persistent",
                        PERSISTENCE_LOST,
                        "CCRECi does not survive a reset",
                        Set.of("R-B-033", "R-3-012"),
                        new Persistence(key -> !key.startsWith("CCREC"), true, ALL, false)),
                kept(
                        "emptied-value-comes-back",
                        "a text that was emptied is there again after a reset",
                        Set.of("R-B-033", "R-B-039"),
                        value -> !value.isEmpty()),
                kept(
                        "long-value-not-persistent",
                        "a text of more than 64 characters does not survive a reset",
                        Set.of("R-B-033", "R-B-039"),
                        value -> value.length() <= 64),
                harmful(
                        "online-value-not-persistent",
                        PERSISTENCE_LOST,
                        "a value that is set while the modem is connected does not survive a reset",
                        Set.of("R-B-041"),
                        design -> {
                            AtomicBoolean offline = new AtomicBoolean(true);
                            return design.persistence(new Persistence(key -> offline.get(), true, ALL, false))
                                    .online(new OnlineRules() {
                                        @Override
                                        public void connected(
                                                Machine machine, Addresses addresses, String information) {
                                            offline.set(false);
                                            super.connected(machine, addresses, information);
                                        }

                                        @Override
                                        public boolean packet(Machine machine) {
                                            offline.set(true);
                                            return super.packet(machine);
                                        }
                                    });
                        }));
    }

    /** Only values of a certain kind go to the flash. */
    private static Fault kept(String id, String what, Set<String> breaks, Predicate<String> keeps) {
        return harmful(id, PERSISTENCE_LOST, what, breaks, design -> {
            AtomicBoolean kept = new AtomicBoolean();
            return design.persistence(new Persistence(key -> kept.get(), true, ALL, false))
                    .wiring(behind -> new Rewired(behind) {
                        @Override
                        public void write(Parameter parameter, String value) throws IOException {
                            kept.set(keeps.test(value));
                            super.write(parameter, value);
                        }
                    });
        });
    }

    private static Map<String, String> only(Map<String, String> stored, Predicate<String> kept) {
        return stored.entrySet().stream()
                .filter(entry -> kept.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> pingRemote(Map<String, String> stored) {
        String kept = stored.get("PINGREMOTE");
        return kept == null ? Map.of() : Map.of("PINGREMOTE", kept);
    }

    private static Fault fault(String id, Operator operator, String what, Set<String> breaks, Persistence persistence) {
        return harmful(id, operator, what, breaks, design -> design.persistence(persistence));
    }
}
