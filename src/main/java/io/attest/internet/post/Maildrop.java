package io.attest.internet.post;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.Flags;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A mailbox as one POP3 session sees it: numbered from 1 as it was at the beginning (RFC 1939, 4 and 5). */
final class Maildrop {

    private final Mailboxes mailboxes;
    private final MailFolder folder;
    private final List<StoredMessage> messages;
    private final Set<Integer> deleted = new TreeSet<>();

    Maildrop(Mailboxes mailboxes, MailFolder folder) {
        this.mailboxes = mailboxes;
        this.folder = folder;
        this.messages = mailboxes.messages(folder);
    }

    /** The numbers of the mails that are not deleted. */
    List<Integer> numbers() {
        return IntStream.rangeClosed(1, messages.size())
                .filter(number -> !deleted.contains(number))
                .boxed()
                .toList();
    }

    /** The number that a word names, if there is such a mail. */
    Optional<Integer> number(String word) {
        return numbers().stream().filter(number -> word.matches("0*" + number)).findFirst();
    }

    byte[] octets(int number) {
        return mailboxes.octets(folder, messages.get(number - 1));
    }

    long uid(int number) {
        return messages.get(number - 1).getUid();
    }

    long size() {
        return numbers().stream().mapToLong(number -> octets(number).length).sum();
    }

    void delete(int number) {
        deleted.add(number);
    }

    void restore() {
        deleted.clear();
    }

    /** The session ends in good order: only now are mails gone. */
    void commit() throws FolderException {
        deleted.forEach(number -> messages.get(number - 1).setFlag(Flags.Flag.DELETED, true));
        folder.expunge();
    }
}
