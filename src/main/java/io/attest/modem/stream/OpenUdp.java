package io.attest.modem.stream;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.online.Failure;
import io.attest.modem.socket.Pipe;
import io.attest.modem.socket.Refused;
import io.attest.modem.socket.UdpPipe;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;

/** AT#OUDP: datagrams to and from UDPSERV and UDPPORT. UDP has no peer that closes: the host alone does. */
public final class OpenUdp extends Stream {

    private OpenUdp(Machine machine) {
        super(machine, machine.design().stream().udp(machine));
    }

    public static Outcome run(Machine machine) {
        return machine.session().run(new OpenUdp(machine));
    }

    @Override
    Optional<Pipe> open() throws IOException, Refused {
        if (!rules.opens(endpoint)) {
            throw new Refused(Failure.BAD_CONFIGURATION);
        }
        return Optional.of(UdpPipe.connect(this, new InetSocketAddress(resolve(), endpoint.port()), rules.datagrams()));
    }
}
