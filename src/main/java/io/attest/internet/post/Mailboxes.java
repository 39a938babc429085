package io.attest.internet.post;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** GreenMail's mailboxes, in which an empty message stands for each mail, and the octets of these mails. */
final class Mailboxes {

    private static final byte[] EMPTY = "\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final Session SESSION = Session.getInstance(new Properties());

    /** @param folder GreenMail's name of the mailbox */
    private record Place(String folder, long uid) {}

    private final UserManager users;
    private final Map<Place, byte[]> octets = new ConcurrentHashMap<>();

    Mailboxes(UserManager users) {
        this.users = users;
    }

    /** Adds a mail to the mailbox of an address, which need not have existed. */
    synchronized void add(String address, byte[] mail) {
        try {
            MailFolder folder = folder(userOf(address));
            // Nobody sees the mail before its octets are there: reading takes the same lock.
            long uid = folder.appendMessage(
                    new MimeMessage(SESSION, new ByteArrayInputStream(EMPTY)), new Flags(), new Date());
            octets.put(new Place(folder.getFullName(), uid), mail);
        } catch (MessagingException | UserException refused) {
            throw new IllegalStateException("the mailbox of " + address + " takes no mail", refused);
        }
    }

    private GreenMailUser userOf(String address) throws UserException {
        @Nullable GreenMailUser known = users.getUserByEmail(address);
        return known != null ? known : users.createUser(address, address, address);
    }

    private MailFolder folder(GreenMailUser user) {
        try {
            return users.getImapHostManager().getInbox(user);
        } catch (FolderException none) {
            throw new IllegalStateException("no mailbox of " + user.getEmail(), none);
        }
    }

    /** What is in a mailbox now, deleted or not. */
    synchronized List<StoredMessage> messages(MailFolder folder) {
        return List.copyOf(folder.getMessages());
    }

    byte[] octets(MailFolder folder, StoredMessage message) {
        return Objects.requireNonNull(octets.get(new Place(folder.getFullName(), message.getUid())));
    }

    synchronized List<byte[]> all(String address) {
        @Nullable GreenMailUser user = users.getUserByEmail(address);
        if (user == null) {
            return List.of();
        }
        MailFolder folder = folder(user);
        return messages(folder).stream().map(message -> octets(folder, message)).toList();
    }

    synchronized void empty() {
        users.listUser().forEach(user -> folder(user).deleteAllMessages());
        octets.clear();
    }
}
