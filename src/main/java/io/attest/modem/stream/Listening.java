package io.attest.modem.stream;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.online.Failure;
import io.attest.modem.socket.Refused;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A session that a peer begins: OK when the port is open, then commands are taken until the peer comes, the host stops it
 * by command, or an ETX ends it.
 */
abstract class Listening extends Stream {

    private volatile @Nullable InetSocketAddress address;
    private boolean answered;

    Listening(Machine machine, Endpoint endpoint) {
        super(machine, endpoint);
    }

    /** Stops a session of that kind that has no peer yet. */
    static Outcome stop(Machine machine, Predicate<Listening> meant) {
        boolean stops = machine.session()
                .service()
                .filter(service ->
                        service instanceof Listening listening && !listening.carries() && meant.test(listening))
                .isPresent();
        StreamRules rules = machine.design().stream();
        if (!stops) {
            return machine.design().online().outcome(rules.nothingToStop());
        }
        if (rules.stops()) {
            machine.session().stopService();
        }
        return rules.stopped();
    }

    final void mustBeConfigured() throws Refused {
        if (!rules.listens(endpoint)) {
            throw new Refused(Failure.BAD_CONFIGURATION);
        }
    }

    /** The port is open. The errand's thread. */
    final void listens(InetSocketAddress reached) throws IOException {
        address = reached;
        tell(() -> {
            answered = true;
            machine.answers().end(rules.listening());
        });
    }

    /** The port is closed. */
    final void listensNoMore() {
        address = null;
    }

    @Override
    public final Optional<InetSocketAddress> listens(String protocol, int port) {
        boolean same = protocol.equals(endpoint.datagrams() ? "udp" : "tcp") && port == endpoint.port();
        return same ? Optional.ofNullable(address) : Optional.empty();
    }

    @Override
    public final boolean typed(int octet) {
        boolean ends = answered && !carries() && rules.endsListening(octet);
        if (ends) {
            hostEnds();
        }
        return ends;
    }

    /** A command that was answered is owed nothing until there is a peer. */
    @Override
    public final boolean owes(Outcome loss) {
        return (carries() || !answered) && super.owes(loss);
    }
}
