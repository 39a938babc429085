package io.attest.modem.ping;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import java.time.Duration;
import java.util.Optional;

/**
 * Every decision of AT#PING, one method each, as the manual and the canonical column of the errata have it. Open for the
 * faults and variants, which change one each.
 */
public class PingRules {

    /** The name or address that is asked, as the lines show it. */
    public String remote(Machine machine) {
        return machine.value("PINGREMOTE");
    }

    /** How many requests there are. */
    public int requests(Machine machine) {
        return machine.number("PINGNUM");
    }

    /** How long a reply may take; one that comes just then still counts (E-193). */
    public Duration patience(Machine machine) {
        return Duration.ofSeconds(machine.number("PINGDELAY"));
    }

    /** From one request to the next (E-238). */
    public Duration interval(Machine machine) {
        return Duration.ofSeconds(machine.number("PINGDELAY"));
    }

    /** From a reply to the next request; empty where only the time since the last request counts (E-238). */
    public Optional<Duration> pause(Machine machine) {
        return Optional.empty();
    }

    /** The line of a request that was answered (E-192). */
    public String alive(String remote, String address, Duration time) {
        return '"' + remote + "\" is alive : time = " + time.toMillis() + " ms";
    }

    /** The line of one that was not. */
    public String lost(String remote, String address) {
        return "NO answer from \"" + remote + '"';
    }

    /** How it ends (E-194). */
    public Outcome ended(int requests, int answered) {
        return Outcome.OK;
    }
}
