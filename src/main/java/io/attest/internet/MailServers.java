package io.attest.internet;

import java.net.InetSocketAddress;
import java.util.List;

/**
 * The real mail servers behind the gates.
 *
 * <p>SMTP takes mail for any recipient, with or without AUTH; it offers LOGIN and PLAIN to the login {@code mailer} with
 * the password {@code mailsecret}. POP3 knows {@code reader} with {@code popsecret} and {@code reader2} with {@code
 * popsecret2}, whose mailboxes are those of {@code reader@example.org} and {@code reader2@example.org}. A server behind a
 * gate must not end a connection because nothing is said for a while.
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
