package io.attest.modem.mail;

import io.attest.modem.core.Deaf;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Mode;
import io.attest.modem.online.Failure;
import io.attest.modem.socket.Dialogue;
import io.attest.modem.socket.Refused;
import java.io.IOException;
import org.apache.commons.net.SocketClient;
import org.apache.commons.net.smtp.SMTPConnectionClosedException;

/** What the mail clients have in common: a server with an account, and a host that may have to listen. */
abstract class Client extends Dialogue<Step> {

    protected final MailRules rules;
    protected final Account account;

    Client(Machine machine, Account account) {
        super(machine, machine.design().mail(), Step.OPENING);
        rules = machine.design().mail();
        this.account = account;
    }

    /** Connects with the server of the account. */
    protected final void connect(SocketClient client) throws IOException, Refused {
        if (account.host().isEmpty()) {
            throw new Refused(Failure.BAD_CONFIGURATION);
        }
        connect(client, account.host(), account.port());
    }

    /** The data state in which the host has nothing to say. */
    protected final Mode deaf() {
        return new Deaf(octet -> rules.hears(machine, octet, () -> fail(Failure.SENDING)));
    }

    @Override
    protected final Failure refused(Step step) {
        return rules.refused(step);
    }

    @Override
    protected final boolean dismisses(IOException how) {
        return how instanceof SMTPConnectionClosedException;
    }
}
