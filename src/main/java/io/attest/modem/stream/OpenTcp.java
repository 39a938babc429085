package io.attest.modem.stream;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.online.Failure;
import io.attest.modem.socket.Pipe;
import io.attest.modem.socket.Refused;
import io.attest.modem.socket.TcpPipe;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;

/** AT#OTCP: connects to TCPSERV and TCPPORT. */
public final class OpenTcp extends Stream {

    private OpenTcp(Machine machine, int id) {
        super(machine, machine.design().stream().tcp(machine, id));
    }

    public static Outcome run(Machine machine, int id) {
        return machine.session().run(new OpenTcp(machine, id));
    }

    @Override
    Optional<Pipe> open() throws IOException, Refused {
        if (!rules.opens(endpoint)) {
            throw new Refused(Failure.BAD_CONFIGURATION);
        }
        return Optional.of(TcpPipe.connect(this, new InetSocketAddress(resolve(), endpoint.port())));
    }
}
