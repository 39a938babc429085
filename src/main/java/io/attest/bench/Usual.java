package io.attest.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the surroundings are before each case, for the verbs that can change them. What a dialled number meets is each
 * case's own business, and a bearer that was lost stays lost.
 */
final class Usual {

    private static final Map<String, Map<String, Object>> USUAL = Map.of(
            "registration", Map.of("network", "both", "state", "home"),
            "sim", Map.of("state", "ready"),
            "ppp-peer",
                    Map.of(
                            "behaviour", "accept",
                            "auth", "pap",
                            "username", "login",
                            "password", "password",
                            "address", "213.30.30.30",
                            "peerAddress", "213.30.30.1"),
            "gprs-outcome",
                    Map.of(
                            "result", "accept",
                            "address", "213.30.30.30",
                            "gateway", "213.30.30.1",
                            "dns", List.of(),
                            "after", 0.3),
            "storage", Map.of("writes", "succeed"),
            "internal-fault", Map.of("at", "none"));

    private Usual() {}

    /** Whether it is a verb after which they are put back. */
    static boolean isFor(String verb) {
        return USUAL.containsKey(verb);
    }

    /** Every field of such a verb. */
    static Map<String, Object> of(String verb) {
        return Objects.requireNonNull(USUAL.get(verb), verb);
    }
}
