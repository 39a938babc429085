package io.attest.actuator;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The verbs of the actuator contract. */
public final class Verbs {

    /** The fields that each takes. */
    private static final Map<String, Set<String>> FIELDS = Map.ofEntries(
            Map.entry("reset", Set.of()),
            Map.entry("registration", Set.of("network", "state")),
            Map.entry("sim", Set.of("state", "pin")),
            Map.entry("incoming-call", Set.of("cli", "bearer", "rings")),
            Map.entry("hang-up", Set.of()),
            Map.entry("dial-outcome", Set.of("number", "outcomes")),
            Map.entry("ppp-peer", Set.of("behaviour", "auth", "username", "password", "address", "peerAddress")),
            Map.entry("gprs-outcome", Set.of("result", "address", "gateway", "dns", "after")),
            Map.entry("drop-bearer", Set.of()),
            Map.entry("routes", Set.of("tcp", "udp", "hosts", "ping")),
            Map.entry("listen-address", Set.of("protocol", "port")),
            Map.entry("advance-time", Set.of("seconds")),
            Map.entry("observe", Set.of()),
            Map.entry("storage", Set.of("writes")),
            Map.entry("internal-fault", Set.of("at")));

    public static final Set<String> ALL = FIELDS.keySet();

    private Verbs() {}

    /**
     * What an actuator does not know it cannot do.
     *
     * @param who the actuator's name
     * @throws ActuationRefused if there is a field that the verb does not have
     */
    public static void check(String who, String verb, Map<String, Object> arguments) {
        Set<String> unknown = new TreeSet<>(arguments.keySet());
        unknown.removeAll(FIELDS.getOrDefault(verb, Set.of()));
        if (!unknown.isEmpty()) {
            throw new ActuationRefused(who + " refuses " + verb + ": it has no field " + String.join(", ", unknown));
        }
    }
}
