package io.attest.modem.stream;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Machine.Part;
import io.attest.modem.online.Failure;
import io.attest.modem.socket.Errand;
import io.attest.modem.socket.Lost;
import io.attest.modem.socket.Pipe;
import io.attest.modem.socket.Refused;
import io.attest.modem.socket.Resolver;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session with one peer: Ok_Info_WaitingForData, octets both ways, then
 *
 * <ol>
 *   <li>the host's ETX: its echo under ATE1, Ok_Info_SocketClosed, OK;
 *   <li>the peer's end: ETX where data is coded, Ok_Info_SocketClosed, OK;
 *   <li>a failure: ETX where data is coded, and the error.
 * </ol>
 */
public abstract class Stream extends Errand {

    protected final StreamRules rules;
    protected final Endpoint endpoint;
    private final List<String> nameServers;
    /** Whether the host has asked for the end; guarded by the lock, as is what follows. */
    private boolean hostEnds;

    private boolean restSent;
    /** The modem's thread. */
    private @Nullable DataState data;

    private volatile boolean closed;

    Stream(Machine machine, Endpoint endpoint) {
        super(machine);
        this.endpoint = endpoint;
        rules = machine.design().stream();
        nameServers =
                machine.design().names().servers(machine, machine.session().nameServers());
    }

    /** Comes by a peer; empty when the host has ended it before. The errand's thread. */
    abstract Optional<Pipe> open() throws IOException, Refused;

    @Override
    protected final Outcome run() throws IOException, Refused {
        if (rules.announcesEarly()) {
            tell(this::announce);
        }
        Optional<Pipe> opened = open();
        return opened.isPresent() ? carry(opened.get()) : closed(false);
    }

    final InetAddress resolve() throws IOException, Refused {
        return new Resolver(this, machine.design().names(), nameServers).resolve(endpoint.peer());
    }

    private Outcome carry(Pipe pipe) throws IOException, Refused {
        fails(Part.OPEN_FLOW, Failure.OPENING_FLOW);
        fails(Part.FLOW_CONFIRMATION, Failure.NO_FLOW_CONFIRMATION);
        DataState state = new DataState(machine, endpoint, pipe, this::hostEnds);
        tell(() -> begin(state));
        boolean byPeer = receive(pipe, state);
        if (byPeer) {
            tell(() -> {
                state.ends(true);
                change(() -> restSent = true);
            });
            waitFor(() -> restSent);
        }
        sendRest(pipe, byPeer);
        pipe.part();
        fails(Part.CLOSE_FLOW, Failure.CLOSING_FLOW);
        return closed(byPeer);
    }

    /** A peer that has ended the session need not take what is left. */
    private void sendRest(Pipe pipe, boolean byPeer) throws IOException, Refused {
        waitForServer(pipe::drained, rules.closing());
        boolean unsent;
        boolean lost;
        synchronized (lock()) {
            unsent = !pipe.drained();
            lost = !byPeer && pipe.broke();
        }
        if (unsent) {
            throw new Refused(rules.unsent());
        }
        if (lost) {
            throw new Refused(rules.lost(Lost.How.RESET));
        }
    }

    private void fails(Part part, Failure failure) throws Refused {
        if (machine.broken(part)) {
            throw new Refused(failure);
        }
    }

    /** Gives the host what the peer sends, up to the end; whether that is the peer's. */
    private boolean receive(Pipe pipe, DataState state) throws IOException {
        while (true) {
            waitFor(() -> hostEnds || pipe.has() || pipe.ended());
            Optional<byte[]> piece;
            Optional<Lost.How> end;
            synchronized (lock()) {
                if (hostEnds) {
                    return false;
                }
                end = pipe.end();
                piece = pipe.take();
            }
            if (piece.isPresent()) {
                tell(() -> state.give(piece.get()));
            } else if (end.isPresent()) {
                if (end.get() == Lost.How.RESET && rules.mindsReset()) {
                    throw pipe.lost();
                }
                return true;
            }
        }
    }

    private Outcome closed(boolean byPeer) {
        closed = rules.tellsClosed(endpoint, byPeer);
        return rules.closed(byPeer);
    }

    /** The modem's thread, as all below. */
    private void announce() {
        machine.answers().indicate(rules.waitingForData(endpoint));
    }

    private void begin(DataState state) {
        if (!rules.announcesEarly()) {
            announce();
        }
        machine.commandMode().abandon();
        machine.enter(state);
        data = state;
    }

    /** The host asks for the end. */
    final void hostEnds() {
        change(() -> hostEnds = true);
    }

    /** Guarded by the lock. */
    final boolean hostHasEnded() {
        return hostEnds;
    }

    /** Whether the data state has begun. */
    final boolean carries() {
        return data != null;
    }

    @Override
    protected void leave() {
        if (data != null) {
            data.leave(rules.end(endpoint, hostEnds));
        }
        if (closed) {
            machine.answers().result(rules.socketClosed());
        }
        if (!rules.keepsLink()) {
            machine.session().drop();
        }
    }

    @Override
    public boolean owes(Outcome loss) {
        return loss instanceof Outcome.Result;
    }

    @Override
    protected final Failure broken(IOException how) {
        return rules.lost(how instanceof Lost lost ? lost.how() : Lost.How.NOT_OPENED);
    }

    @Override
    protected final Duration patience() {
        return rules.closing();
    }

    @Override
    protected final Failure unanswered() {
        return Failure.NO_RESPONSE;
    }
}
