package io.attest.modem.stream;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.socket.Pipe;
import io.attest.modem.socket.Refused;
import io.attest.modem.socket.UdpPipe;
import java.io.IOException;
import java.util.Optional;

/** AT#LUDPSTART: listens on UDPPORT; who sends the first datagram that UDPSERV admits is the peer from then on. */
public final class ListenUdp extends Listening {

    private ListenUdp(Machine machine) {
        super(machine, machine.design().stream().listening(machine));
    }

    public static Outcome run(Machine machine) {
        return machine.session().run(new ListenUdp(machine));
    }

    /** AT#LUDPSTOP. */
    public static Outcome stop(Machine machine) {
        return stop(machine, ListenUdp.class::isInstance);
    }

    @Override
    Optional<Pipe> open() throws IOException, Refused {
        mustBeConfigured();
        String filter = resolve().getHostAddress();
        UdpPipe pipe = UdpPipe.listen(this, endpoint.port(), peer -> rules.admits(filter, peer), rules.datagrams());
        listens(pipe.address());
        waitFor(() -> hostHasEnded() || pipe.bound());
        synchronized (lock()) {
            return hostHasEnded() ? Optional.empty() : Optional.of(pipe);
        }
    }
}
