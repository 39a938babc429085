package io.attest.foreign;

import io.attest.internet.MailServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Mail servers that others wrote: Debian's exim4 and dovecot, started by {@code src/test/foreign/mail-servers.sh}. They
 * keep mails in Maildirs, with lines that end with LF; exim4 puts header fields of its own in front.
 */
public final class DebianMailServers implements MailServers {

    private static final String SMTP = "smtp";
    private static final String POP3 = "pop3";
    private static final String DOMAIN = "@example.org";
    private static final List<String> LOGINS = List.of("reader", "reader2");
    private static final String OTHERS = "others";

    /** The end of the names of files that exim4 has not written. */
    private static final String MINE = ".attest";

    private static final int LONGEST_SECONDS = 20;

    private final Script script;
    private final Path home;
    private int delivered;

    private DebianMailServers(Script script, Path home) {
        this.script = script;
        this.home = home;
    }

    /**
     * Starts both.
     *
     * @param home a directory for all that they write, below directories that anybody may enter
     * @throws NotInstalled if they are not on this machine
     */
    public static DebianMailServers start(Path home) throws NotInstalled {
        return new DebianMailServers(Script.start("mail-servers.sh", home, SMTP, POP3), home);
    }

    @Override
    public InetSocketAddress smtp() {
        return script.address(SMTP);
    }

    @Override
    public InetSocketAddress pop3() {
        return script.address(POP3);
    }

    @Override
    public void deliver(String login, byte[] message) {
        Instant now = Instant.now();
        String name = String.format(
                Locale.ROOT, "%d.M%06dQ%06d%s", now.getEpochSecond(), now.getNano() / 1000, ++delivered, MINE);
        try {
            Path mail = Files.write(home.resolve("mail/" + login + "/tmp/" + name), message);
            Files.setPosixFilePermissions(mail, PosixFilePermissions.fromString("rw-r--r--"));
            Files.move(mail, home.resolve("mail/" + login + "/new/" + name));
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    @Override
    public List<byte[]> mails(String addressOrLogin) {
        String address =
                (addressOrLogin.contains("@") ? addressOrLogin : addressOrLogin + DOMAIN).toLowerCase(Locale.ROOT);
        awaitDelivery();
        for (String login : LOGINS) {
            if (address.equals(login + DOMAIN)) {
                return mails(login, mail -> true);
            }
        }
        Predicate<byte[]> to =
                mail -> Stream.of(latin1(mail).split("\r\n\r\n", 2)[0].split("\r\n"))
                        .map(field -> field.toLowerCase(Locale.ROOT))
                        .anyMatch(("envelope-to: " + address)::equals);
        return mails(OTHERS, to);
    }

    private List<byte[]> mails(String maildir, Predicate<byte[]> which) {
        return files(maildir).stream()
                .map(DebianMailServers::octets)
                .filter(which)
                .toList();
    }

    /** The files of a Maildir, in the order in which they came. */
    private List<Path> files(String maildir) {
        Comparator<Path> age = Comparator.comparing(DebianMailServers::written);
        return Stream.of("new", "cur")
                .flatMap(part -> list(home.resolve("mail").resolve(maildir).resolve(part)).stream())
                .sorted(age.thenComparing(Path::getFileName))
                .toList();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /** As the mail was sent: with CR LF at the end of each line. */
    private static byte[] octets(Path file) {
        try {
            byte[] stored = Files.readAllBytes(file);
            return file.getFileName().toString().contains(MINE)
                    ? stored
                    : latin1(stored).replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static String latin1(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    /** exim4 says that a mail is taken when it is in its spool, and puts it into a Maildir afterwards. */
    private void awaitDelivery() {
        Path spool = home.resolve("spool/input");
        try (WatchService watch = spool.getFileSystem().newWatchService()) {
            spool.register(watch, StandardWatchEventKinds.ENTRY_DELETE);
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
            while (list(spool).stream().anyMatch(file -> file.toString().endsWith("-H"))) {
                WatchKey gone = watch.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (gone == null) {
                    throw new IllegalStateException("exim4 does not deliver what it has taken");
                }
                gone.pollEvents();
                gone.reset();
            }
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void empty() {
        awaitDelivery();
        Stream.concat(LOGINS.stream(), Stream.of(OTHERS))
                .flatMap(maildir -> files(maildir).stream())
                .forEach(DebianMailServers::delete);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    @Override
    public void close() {
        script.stop();
    }
}
