package io.attest.internet.post;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.pop3.Pop3Handler;
import com.icegreen.greenmail.pop3.Pop3Server;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;

/** A GreenMail on free ports of loopback. Mail for any address is taken, into a mailbox of that address. */
public final class PostOffice {

    private static final String LOOPBACK = "127.0.0.1";

    private final Mailboxes mailboxes;
    private final GreenMail greenMail;

    private PostOffice() {
        greenMail = new Servers();
        greenMail.start();
        mailboxes = new Mailboxes(greenMail.getUserManager());
    }

    /** Starts the servers. */
    public static PostOffice open() {
        return new PostOffice();
    }

    private final class Servers extends GreenMail {

        Servers() {
            super(new ServerSetup[] {
                new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_POP3)
            });
        }

        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] config, Managers managers) {
            AbstractServer smtp = new Smtp(config[0], managers);
            AbstractServer pop3 = new Pop3(config[1], managers);
            for (AbstractServer server : List.of(smtp, pop3)) {
                server.setDaemon(true);
                // A case may hold a connection for hours, on a clock of its own.
                server.setClientSocketTimeout(0);
            }
            return Map.of(ServerSetup.PROTOCOL_SMTP, smtp, ServerSetup.PROTOCOL_POP3, pop3);
        }
    }

    private final class Smtp extends SmtpServer {

        Smtp(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected ServerSocket openServerSocket() throws IOException {
            ServerSocket socket = super.openServerSocket();
            setName("internet-" + getName());
            return socket;
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket socket) {
            return new SmtpSession(new SmtpCommands(mailboxes), managers.getSmtpManager(), Sessions.prompt(socket));
        }
    }

    private final class Pop3 extends Pop3Server {

        Pop3(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected ServerSocket openServerSocket() throws IOException {
            ServerSocket socket = super.openServerSocket();
            setName("internet-" + getName());
            return socket;
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket socket) {
            return new Pop3Handler(new Pop3Commands(mailboxes), managers.getUserManager(), Sessions.prompt(socket)) {
                @Override
                public void run() {
                    Sessions.run(super::run);
                }
            };
        }
    }

    /** Opens an account. */
    public void account(String address, String login, String password) {
        greenMail.setUser(address, login, password);
    }

    public InetSocketAddress smtp() {
        return new InetSocketAddress(LOOPBACK, greenMail.getSmtp().getPort());
    }

    public InetSocketAddress pop3() {
        return new InetSocketAddress(LOOPBACK, greenMail.getPop3().getPort());
    }

    /** Puts a mail into the mailbox of an address. */
    public void deliver(String address, byte[] mail) {
        mailboxes.add(address, mail);
    }

    /** The mails in the mailbox of an address, in the order in which they came. */
    public List<byte[]> mails(String address) {
        return mailboxes.all(address);
    }

    /** Throws all mails away. */
    public void empty() {
        mailboxes.empty();
    }

    /** Stops the servers. */
    public void close() {
        greenMail.stop();
    }
}
