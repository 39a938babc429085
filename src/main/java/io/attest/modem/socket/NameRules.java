package io.attest.modem.socket;

import io.attest.modem.core.Machine;
import io.attest.modem.parameter.Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every decision on the way from a name to an address. Open for the faults and variants. */
public class NameRules {

    /** What a name server has to say. */
    public enum Reply {
        ADDRESS,
        /** It answers that it cannot resolve the name, whatever the reason. */
        NEGATIVE,
        SILENCE
    }

    /** The address that a text is by itself; empty for a name. */
    public Optional<String> dotted(String text) {
        return new Address().accept(text);
    }

    /** What is known of a name without asking: nothing. */
    public Optional<InetAddress> remembered(String name) {
        return Optional.empty();
    }

    /** A name has been resolved. */
    public void resolved(String name, InetAddress address) {}

    /** Whom to ask, in order: the operator's servers instead of the parameters; 0.0.0.0 is nobody (E-128, E-130). */
    public List<String> servers(Machine machine, List<String> operators) {
        List<String> own = Stream.of("DNSSERV1", "DNSSERV2")
                .map(machine::value)
                .filter(server -> !server.equals("0.0.0.0"))
                .toList();
        return operators.isEmpty() ? own : operators;
    }

    /** Whether the next server is asked after this (E-127). */
    public boolean fallsBack(Reply reply) {
        return true;
    }

    /** How often a server that keeps silent is asked. */
    public int tries() {
        return 2;
    }

    /** How long one question waits for its answer. */
    public Duration patience() {
        return Duration.ofSeconds(5);
    }

    /** The name that is asked for. */
    public String asked(String name) {
        return name;
    }
}
