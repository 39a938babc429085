package io.attest.actuator;

import java.util.Set;

/** The verbs of the actuator contract. */
public final class Verbs {

    public static final Set<String> ALL = Set.of(
            "reset",
            "registration",
            "sim",
            "incoming-call",
            "hang-up",
            "dial-outcome",
            "ppp-peer",
            "gprs-outcome",
            "drop-bearer",
            "routes",
            "listen-address",
            "advance-time",
            "observe",
            "storage",
            "internal-fault");

    private Verbs() {}
}
