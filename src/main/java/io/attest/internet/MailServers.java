package io.attest.internet;

import java.net.InetSocketAddress;
import java.util.List;

/**
 * The real mail servers behind the gates.
 *
 * <p>SMTP takes mail for any recipient, with or without AUTH; it offers LOGIN and PLAIN for the login of
 * {@link Lab#MAILER}. POP3 knows the logins of {@link Lab#READERS}, whose mailboxes are those of {@code login@example.org}.
 */
public interface MailServers extends AutoCloseable {

    InetSocketAddress smtp();

    InetSocketAddress pop3();

    /** Puts a mail into the mailbox of a login: these octets, no more and no fewer. */
    void deliver(String login, byte[] message);

    /** The octets of the mails in a mailbox, in the order in which they came; none if there is no such mailbox. */
    List<byte[]> mails(String addressOrLogin);

    /** Empties all mailboxes. */
    void empty();

    @Override
    void close();
}
