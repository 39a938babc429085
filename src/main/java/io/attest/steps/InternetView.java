package io.attest.steps;

import com.fasterxml.jackson.core.type.TypeReference;
import io.attest.dte.Tester;
import io.attest.internet.Internet;
import io.attest.playback.Playback;
import io.attest.verdict.Finding;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What the Internet side has seen of the modem, and which mail has come, compared with what a table says.
 *
 * <p>A modem need not wait for the answer to its last words to a server, so what is not there yet is waited for as long as
 * an answer of the modem would be.
 */
final class InternetView {

    private static final Pattern PATH = Pattern.compile("(?:smtp|pop3|ftp|tcp|udp|http|dns|mailbox)\\..+");

    /** Whose order is the modem's own affair. */
    private static final Set<String> ANY_ORDER = Set.of("smtp.recipients");

    /** What a modem may need from a command line to whatever a server holds back. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(30);

    private static final Duration LOOK = Duration.ofMillis(10);

    /** Where a case is made up, what does not come at once does not come: only what is on its way is waited for. */
    private static final Duration AT_REST = Duration.ofMillis(200);

    /** From one look of a playback to the next. */
    private static final Duration MOMENT = Duration.ofMillis(50);

    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};

    private final RunningCase running;

    InternetView(RunningCase running) {
        this.running = running;
    }

    /** Whether a path is one of the Internet side; the others are those of the network. */
    static boolean knows(String path) {
        return PATH.matcher(path).matches();
    }

    /** Expects a list of values, as {@link NetworkView} does. */
    void expect(String path, String values) {
        eventually(
                () -> {
                    List<String> came = seen(path);
                    return matches(path, came, values)
                            ? Optional.empty()
                            : Optional.of(NetworkView.differs(
                                    path, values, running.tester().lastWritten(), came));
                },
                () -> path.startsWith("mailbox.") || NetworkView.mayBecome(seen(path), values));
    }

    private List<String> seen(String path) {
        return running.surroundings()
                .look(path, LIST, List.of(), () -> servers().seen(path));
    }

    private static boolean matches(String path, List<String> came, String values) {
        if (values.equals("nothing")) {
            return came.stream().allMatch("nothing"::equals);
        }
        if (!ANY_ORDER.contains(path)) {
            return NetworkView.matches(came, values);
        }
        List<String> wanted = new ArrayList<>(List.of(values.split(" *, *")));
        return wanted.size() == came.size() && sorted(wanted).equals(sorted(came));
    }

    private static List<String> sorted(List<String> values) {
        return values.stream().sorted().toList();
    }

    /** Expects exactly one mail in a mailbox. */
    void expectMail(String recipient, ArrivedMail mail) {
        eventually(
                () -> mail.differenceFrom(recipient, running.tester().lastWritten(), mailbox(recipient, mail.bodies())),
                () -> mailbox(recipient, mail.bodies()).isEmpty());
    }

    /** The octets of a file of the FTP server, as characters; an empty list where there is none. */
    List<String> file(String path, String expected) {
        return running.surroundings()
                .look(
                        "the file " + path,
                        LIST,
                        List.of(expected),
                        () -> servers().file(path).map(InternetView::characters).stream()
                                .toList());
    }

    /** Headers and bodies are told apart, since a body may be very long. */
    private List<byte[]> mailbox(String recipient, List<String> bodies) {
        String question = "the mails for " + recipient;
        TypeReference<List<List<String>>> mails = new TypeReference<>() {};
        return running
                .surroundings()
                .look(
                        question,
                        mails,
                        bodies,
                        () -> servers().mailbox(recipient).stream()
                                .map(octets -> apart(characters(octets)))
                                .toList())
                .stream()
                .map(parts -> String.join("", parts).getBytes(StandardCharsets.ISO_8859_1))
                .toList();
    }

    private static List<String> apart(String mail) {
        int body = mail.indexOf("\r\n\r\n") + 4;
        return body < 4 ? List.of(mail) : List.of(mail.substring(0, body), mail.substring(body));
    }

    private static String characters(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    /** Waits until a server holds something back: over a real line the modem may not have come so far yet. */
    void awaitHeld(String server) {
        BooleanSupplier held = () -> running.surroundings()
                .is("the " + server + " server holds", () -> servers().holds(server));
        if (running.isMadeUp() && !held.getAsBoolean()) {
            throw new IllegalStateException("the " + server + " server holds nothing back");
        }
        await(held, ON_THE_WAY);
    }

    void eventually(Supplier<Optional<Finding>> look) {
        eventually(look, () -> true);
    }

    /** @param mayStillCome whether what is missing could be added to what is there */
    void eventually(Supplier<Optional<Finding>> look, BooleanSupplier mayStillCome) {
        await(
                () -> look.get().isEmpty(),
                mayStillCome,
                running.isMadeUp() ? AT_REST : running.bench().patience().answer());
        look.get().ifPresent(finding -> {
            throw finding;
        });
    }

    void await(BooleanSupplier there, Duration longest) {
        await(there, () -> true, longest);
    }

    private void await(BooleanSupplier there, BooleanSupplier mayStillCome, Duration longest) {
        Tester tester = running.tester();
        tester.look();
        Duration until = tester.elapsed().plus(longest);
        if (running.recorded().isPresent()) {
            await(there, mayStillCome, until, running.recorded().get().playback());
            return;
        }
        long seen = servers().changes();
        while (!there.getAsBoolean() && tester.elapsed().compareTo(until) < 0) {
            tester.passMoment();
            if (running.bench().line().isVirtual()) {
                // Virtual time is over before a busy machine has told the servers that a connection has ended.
                servers().await(seen, LOOK);
            }
            seen = servers().changes();
        }
    }

    /** Where nobody looked for longer then, it only matters whether what is missing could still have come. */
    private void await(BooleanSupplier there, BooleanSupplier mayStillCome, Duration until, Playback playback) {
        Tester tester = running.tester();
        while (!there.getAsBoolean() && tester.elapsed().compareTo(until) < 0) {
            if (!playback.knows(MOMENT)) {
                playback.goOnAsFarAsIsKnown();
                if (there.getAsBoolean() || !mayStillCome.getAsBoolean()) {
                    return;
                }
            }
            tester.passMoment();
        }
    }

    Internet servers() {
        return running.bench().internet().servers();
    }
}
