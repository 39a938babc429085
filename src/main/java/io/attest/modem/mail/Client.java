package io.attest.modem.mail;

import io.attest.modem.core.Deaf;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Machine.Part;
import io.attest.modem.core.Mode;
import io.attest.modem.online.Failure;
import io.attest.modem.socket.Errand;
import io.attest.modem.socket.Lost;
import io.attest.modem.socket.Refused;
import io.attest.modem.socket.Resolver;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.apache.commons.net.SocketClient;
import org.apache.commons.net.smtp.SMTPConnectionClosedException;

/** What the mail clients have in common: a server with an account, and the step at which the dialogue is. */
abstract class Client extends Errand {

    protected final MailRules rules;
    protected final Account account;
    private final List<String> nameServers;
    private volatile Step step = Step.OPENING;

    Client(Machine machine, Account account) {
        super(machine);
        rules = machine.design().mail();
        this.account = account;
        nameServers =
                machine.design().names().servers(machine, machine.session().nameServers());
    }

    /** Resolves the name of the server, connects, and opens the flow of data inside the modem. */
    protected final void connect(SocketClient client) throws IOException, Refused {
        if (account.host().isEmpty()) {
            throw new Refused(Failure.BAD_CONFIGURATION);
        }
        InetAddress server = new Resolver(this, machine.design().names(), nameServers).resolve(account.host());
        client.setSocketFactory(sockets());
        client.connect(server, account.port());
        if (machine.broken(Part.OPEN_FLOW)) {
            throw new Refused(Failure.OPENING_FLOW);
        }
        if (machine.broken(Part.FLOW_CONFIRMATION)) {
            throw new Refused(Failure.NO_FLOW_CONFIRMATION);
        }
    }

    /** From here on failures are those of this step. */
    protected final void at(Step next) {
        step = next;
    }

    /** Whether the server has agreed; the dialogue ends with the code of the step if it has not. */
    protected final void agreed(boolean agreed) throws Refused {
        if (!agreed && rules.minds(step)) {
            throw new Refused(rules.refused(step));
        }
    }

    /** Begins the data state: the host is told, and the mode takes its octets. */
    protected final void flow(String told, Mode mode) throws IOException {
        tell(() -> {
            if (!told.isEmpty()) {
                machine.answers().indicate(told);
            }
            machine.enter(mode);
            begun();
        });
    }

    /** The flow of data is over. */
    protected final void flowEnds() throws Refused {
        if (machine.broken(Part.CLOSE_FLOW)) {
            throw new Refused(Failure.CLOSING_FLOW);
        }
    }

    /** The data state in which the host has nothing to say. */
    protected final Mode deaf() {
        return new Deaf(octet -> rules.hears(machine, octet, () -> fail(Failure.SENDING)));
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
        // Code 421 announces the end of the connection; as a greeting it refuses to open one.
        boolean closes = how instanceof SMTPConnectionClosedException && step != Step.OPENING;
        return closes ? rules.lost(step, Lost.How.CLOSED) : rules.refused(step);
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
