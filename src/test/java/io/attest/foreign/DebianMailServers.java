package io.attest.foreign;

import io.attest.internet.MailServers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
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

    /** What the script says, by its exit status, where the servers are not installed. */
    private static final int UNAVAILABLE = 69;

    private static final Path SCRIPT = Path.of("src/test/foreign/mail-servers.sh");
    private static final String DOMAIN = "@example.org";
    private static final List<String> LOGINS = List.of("reader", "reader2");
    private static final String OTHERS = "others";

    /** The end of the names of files that exim4 has not written. */
    private static final String MINE = ".attest";

    private static final int LONGEST_SECONDS = 20;

    private final Process script;
    private final Path home;
    private final InetSocketAddress smtp;
    private final InetSocketAddress pop3;
    private int delivered;

    private DebianMailServers(Process script, Path home, InetSocketAddress smtp, InetSocketAddress pop3) {
        this.script = script;
        this.home = home;
        this.smtp = smtp;
        this.pop3 = pop3;
    }

    /** They are not installed; the message says what to do. */
    public static final class NotInstalled extends Exception {
        NotInstalled(String message) {
            super(message);
        }
    }

    /**
     * Starts both.
     *
     * @param home a directory for all that they write, below directories that anybody may enter
     * @throws NotInstalled if they are not on this machine
     */
    public static DebianMailServers start(Path home) throws NotInstalled {
        try {
            Path complaint = Files.createDirectories(home).resolve("complaint");
            Process script = new ProcessBuilder("bash", SCRIPT.toString(), home.toString())
                    .redirectError(complaint.toFile())
                    .start();
            BufferedReader said = script.inputReader(StandardCharsets.US_ASCII);
            String smtp = said.readLine();
            String pop3 = said.readLine();
            if (smtp == null || pop3 == null) {
                throw failure(script, Files.readString(complaint).strip());
            }
            return new DebianMailServers(script, home, address("smtp ", smtp), address("pop3 ", pop3));
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static IllegalStateException failure(Process script, String complaint) throws NotInstalled {
        try {
            if (script.waitFor() == UNAVAILABLE) {
                throw new NotInstalled(complaint);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return new IllegalStateException("the mail servers do not start: " + complaint);
    }

    private static InetSocketAddress address(String before, String line) {
        return new InetSocketAddress(
                InetAddress.getLoopbackAddress(), Integer.parseInt(line.substring(before.length())));
    }

    @Override
    public InetSocketAddress smtp() {
        return smtp;
    }

    @Override
    public InetSocketAddress pop3() {
        return pop3;
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

    /** The script stops them when its input ends, and so it does when this process dies. */
    @Override
    public void close() {
        try {
            script.outputWriter().close();
            if (!script.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the mail servers do not stop");
            }
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
