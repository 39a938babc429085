package io.attest.modem.socket;

import io.attest.modem.core.Machine;
import io.attest.modem.core.Machine.Part;
import io.attest.modem.core.Mode;
import io.attest.modem.online.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.apache.commons.net.SocketClient;

/**
 * An errand that goes step by step through a dialogue with a server; what fails is answered as a failure of the step at
 * which it is.
 *
 * @param <S> the steps
 */
public abstract class Dialogue<S> extends Errand {

    private final DialogueRules<S> rules;
    private final S opening;
    private final List<String> nameServers;
    private volatile S step;

    /** @param opening the step before the server has greeted */
    protected Dialogue(Machine machine, DialogueRules<S> rules, S opening) {
        super(machine);
        this.rules = rules;
        this.opening = opening;
        step = opening;
        nameServers =
                machine.design().names().servers(machine, machine.session().nameServers());
    }

    /** What is answered when the server refuses at that step. */
    protected abstract Failure refused(S step);

    /** Whether the client says by this that the server has announced the end of the connection (code 421). */
    protected abstract boolean dismisses(IOException how);

    /**
     * Resolves the name of the server, connects, and opens the flow of data inside the modem.
     *
     * @return the address of the server
     */
    protected final InetAddress connect(SocketClient client, String host, int port) throws IOException, Refused {
        InetAddress server = new Resolver(this, machine.design().names(), nameServers).resolve(host);
        client.setSocketFactory(sockets());
        client.connect(server, port);
        if (machine.broken(Part.OPEN_FLOW)) {
            throw new Refused(Failure.OPENING_FLOW);
        }
        if (machine.broken(Part.FLOW_CONFIRMATION)) {
            throw new Refused(Failure.NO_FLOW_CONFIRMATION);
        }
        return server;
    }

    /** The flow of data is over. */
    protected final void flowEnds() throws Refused {
        if (machine.broken(Part.CLOSE_FLOW)) {
            throw new Refused(Failure.CLOSING_FLOW);
        }
    }

    /** From here on failures are those of this step. */
    protected void at(S next) throws IOException {
        step = next;
    }

    /** Whether the server has agreed; the dialogue ends as the step has it if it has not. */
    protected final void agreed(boolean agreed) throws Refused {
        if (!agreed && rules.minds(step)) {
            throw new Refused(refused(step));
        }
    }

    /** The server has refused, in whatever way. */
    protected final Refused refusal() {
        return new Refused(refused(step));
    }

    /**
     * Begins the data state: the host is told, and the mode takes its octets.
     *
     * @param words none where they are empty
     */
    protected final void flow(String words, Mode mode) throws IOException {
        tell(() -> {
            if (!words.isEmpty()) {
                machine.answers().indicate(words);
            }
            machine.enter(mode);
            begun();
        });
    }

    /** The data state has begun. The modem's thread. */
    protected void begun() {}

    @Override
    protected void leave() {
        if (!rules.keepsLink()) {
            machine.session().drop();
        }
    }

    @Override
    protected final Failure broken(IOException how) {
        if (how instanceof Lost lost) {
            return rules.lost(step, lost.how());
        }
        // As a greeting, an announcement of the end refuses to open a connection.
        boolean closes = dismisses(how) && step != opening;
        return closes ? rules.lost(step, Lost.How.CLOSED) : refused(step);
    }

    @Override
    protected final Duration patience() {
        return rules.serverSilence(step);
    }

    @Override
    protected final Failure unanswered() {
        return rules.unanswered(step);
    }
}
