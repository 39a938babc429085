package io.attest.modem.stream;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.socket.Listener;
import io.attest.modem.socket.Pipe;
import io.attest.modem.socket.Refused;
import java.io.IOException;
import java.util.Optional;

/** AT#LTCPSTART: listens on TCPPORT for one connection of TCPSERV, and on nothing any more once that is there. */
public final class ListenTcp extends Listening {

    private final int id;

    private ListenTcp(Machine machine, int id) {
        super(machine, machine.design().stream().listening(machine, id));
        this.id = id;
    }

    public static Outcome run(Machine machine, int id) {
        return machine.session().run(new ListenTcp(machine, id));
    }

    /** AT#LTCPSTOP. */
    public static Outcome stop(Machine machine, int id) {
        return stop(machine, listening -> listening instanceof ListenTcp tcp && tcp.id == id);
    }

    @Override
    Optional<Pipe> open() throws IOException, Refused {
        mustBeConfigured();
        Listener listener = Listener.open(
                this, peer -> rules.admits(endpoint.peer(), peer), rules.resetsStrangers(), rules.keepsPortOpen());
        listens(listener.address());
        waitFor(() -> hostHasEnded() || listener.accepted().isPresent());
        if (!rules.keepsPortOpen()) {
            listensNoMore();
            listener.close();
        }
        synchronized (lock()) {
            return hostHasEnded()
                    ? Optional.empty()
                    : Optional.of(listener.accepted().orElseThrow());
        }
    }

    @Override
    protected void leave() {
        super.leave();
        if (carries() && rules.listensAgain()) {
            run(machine, id);
        }
    }
}
