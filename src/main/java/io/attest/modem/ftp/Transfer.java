package io.attest.modem.ftp;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.online.Failure;
import io.attest.modem.socket.DataPort;
import io.attest.modem.socket.Dialogue;
import io.attest.modem.socket.Lost;
import io.attest.modem.socket.Refused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Optional;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPConnectionClosedException;
import org.apache.commons.net.ftp.FTPReply;

/**
 * What both directions have in common: name, connection, greeting, USER, PASS, TYPE, CWD, PORT or PASV, then the file, the
 * reply that tells how it went, and QUIT.
 */
abstract class Transfer extends Dialogue<Step> {

    /** The data connection, open or still to be opened by the server. */
    protected interface Data {

        Socket open() throws IOException, Refused;
    }

    protected final FtpRules rules;
    protected final Target target;
    private final Ftp client = new Ftp();
    private boolean announced;
    private InetAddress server = InetAddress.getLoopbackAddress();

    Transfer(Machine machine, Target target) {
        super(machine, machine.design().ftp(), Step.OPENING);
        rules = machine.design().ftp();
        this.target = target;
    }

    /** Asks the server for the transfer, by RETR or STOR. */
    protected abstract Step request(Ftp server) throws IOException;

    /** Moves the file and closes the data connection. The host is told when the data state begins. */
    protected abstract void move(Data connection) throws IOException, Refused;

    @Override
    protected final Outcome run() throws IOException, Refused {
        if (!rules.complete(target)) {
            throw new Refused(Failure.BAD_CONFIGURATION);
        }
        at(Step.OPENING);
        server = connect(client, target.host(), target.port());
        agreed(client.agrees());
        login();
        for (String question : rules.asks(target)) {
            client.sendCommand(question);
        }
        if (rules.saysType()) {
            at(Step.TYPE);
            client.type(target.ascii() ? FTP.ASCII_FILE_TYPE : FTP.BINARY_FILE_TYPE);
            agreed(client.agrees());
        }
        if (rules.changesTo(target.path())) {
            at(Step.DIRECTORY);
            client.cwd(target.path());
            agreed(client.agrees());
        }
        at(Step.DATA_CONNECTION);
        Data data = target.passive() ? passive() : active();
        at(request(client));
        agreed(client.begins());
        // The data is due from now on.
        asks();
        move(data);
        confirm();
        at(Step.CLOSING);
        if (rules.quits()) {
            client.quit();
            agreed(client.agrees());
        }
        if (!rules.closes()) {
            forget(client.control());
        }
        flowEnds();
        return rules.done();
    }

    /** A server that is content with the name is given no password. */
    private void login() throws IOException, Refused {
        at(Step.USER_NAME);
        client.user(target.username());
        if (client.wantsMore()) {
            at(Step.PASSWORD);
            client.pass(target.password());
        }
        agreed(client.agrees());
    }

    private Data passive() throws IOException, Refused {
        if (rules.extended()) {
            client.epsv();
        }
        InetSocketAddress named;
        if (rules.extended() && client.agrees()) {
            named = client.named(server);
        } else {
            client.pasv();
            agreed(client.agrees());
            named = client.named();
        }
        Socket data = beside(client.control(), named);
        return () -> data;
    }

    private Data active() throws IOException, Refused {
        DataPort port = dataPort();
        if (rules.extended()) {
            InetSocketAddress own = port.address();
            client.sendCommand("EPRT", "|1|" + own.getAddress().getHostAddress() + '|' + own.getPort() + '|');
        }
        if (!rules.extended() || !client.agrees()) {
            client.sendCommand("PORT", rules.announced(port.address()));
        }
        agreed(client.agrees());
        return () -> accept(port);
    }

    /** A server that cannot connect says so; one that has soon said all may be heard before its connection is noticed. */
    private Socket accept(DataPort port) throws IOException, Refused {
        waitForServer(() -> port.accepted().isPresent() || client.replies() || ended(client.control()));
        Optional<Socket> data = port.accepted();
        if (data.isEmpty()) {
            data = port.before();
        }
        if (data.isEmpty()) {
            client.getReply();
            agreed(client.agrees());
            throw new Refused(rules.lost(Step.DATA_CONNECTION, Lost.How.NOT_OPENED));
        }
        port.close();
        return data.get();
    }

    private void confirm() throws IOException, Refused {
        if (rules.awaitsConfirmation()) {
            client.getReply();
            agreed(client.agrees());
        }
    }

    @Override
    protected final void at(Step next) throws IOException {
        super.at(next);
        announceBefore(next);
    }

    protected final void announceBefore(Step next) throws IOException {
        if (rules.announcesBefore(next)) {
            begin();
        }
    }

    /** Tells the host to begin, once. */
    protected final void begin() throws IOException {
        if (!announced) {
            announced = true;
            announce();
        }
    }

    protected abstract void announce() throws IOException;

    /** Whether the server says something before the file is complete. */
    protected final boolean interrupts() {
        return client.replies();
    }

    /** What it says ends the transfer, unless it is one more word that this begins. */
    protected final void interrupted(Socket data) throws IOException, Refused {
        client.getReply();
        if (client.getReplyCode() == FTPReply.TRANSFER_ABORTED) {
            // It was not the server who ended it: the loss of the connection is the reason, whichever is noticed first.
            waitForEnd(data);
        }
        if (!client.begins()) {
            throw refusal();
        }
    }

    /** An error that tells the loss of the link tells the end of the transfer, too (E-217). */
    @Override
    public final boolean owes(Outcome loss) {
        return loss instanceof Outcome.Result;
    }

    @Override
    protected final Failure refused(Step step) {
        return rules.refused(step, client.getReplyCode());
    }

    @Override
    protected final boolean dismisses(IOException how) {
        return how instanceof FTPConnectionClosedException;
    }
}
