package io.attest.steps;

import io.attest.dte.Difference;
import io.attest.dte.Tester;
import io.attest.internet.peer.Peer;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The peers of the modem's sockets: what a step makes one do, and what has arrived there, compared with what a step says.
 *
 * <p>What is not there yet is waited for as long as an answer of the modem would be; in a stream, from octet to octet.
 */
final class PeerView {

    private final RunningCase running;
    private final Map<String, String> taken = new HashMap<>();

    PeerView(RunningCase running) {
        this.running = running;
    }

    void connect(String name, int port) {
        InetSocketAddress modem = listening("tcp", port);
        act(name, "connects to port " + port, peer -> peer.connect(modem));
        running.internet()
                .eventually(() -> is(name + " is connected", () -> peer(name).isOpen())
                        ? Optional.empty()
                        : Optional.of(fails(
                                "the modem does not take a connection",
                                Fact.of("expected", name + " is connected to port " + port))));
    }

    /**
     * A port on which nobody listens is as good as a refusal. While the modem waits for a peer or has one, a caller may
     * also be left alone: it is the system that completes a connection, and no octet comes.
     */
    void connectInVain(String name, int port) {
        tester().look();
        Optional<InetSocketAddress> modem = listens("tcp", port);
        if (modem.isEmpty()) {
            tester().happened(name + " finds nobody at port " + port);
            return;
        }
        boolean mayWait = tester().mayKeepWaiting();
        act(name, "connects to port " + port, peer -> peer.connect(modem.get()));
        running.internet().await(() -> inVain(name), running.bench().patience().answer());
        boolean alone = mayWait
                && tester().isQuiet()
                && is(name + " is left alone", () -> peer(name).isLeftAlone());
        if (!alone && !inVain(name)) {
            throw fails(
                    "the modem takes a connection that it must not take",
                    Fact.of("expected", name + " is refused at port " + port + ", or cut off at once"));
        }
    }

    private boolean inVain(String name) {
        return is(name + " is refused", () -> peer(name).inVain());
    }

    private boolean is(String question, Supplier<Boolean> look) {
        return running.surroundings().is(question, look);
    }

    void datagram(String name, byte[] octets, int port) {
        send(name, octets, listening("udp", port), port);
    }

    void datagramInVain(String name, byte[] octets, int port) {
        tester().look();
        listens("udp", port).ifPresent(modem -> send(name, octets, modem, port));
    }

    private void send(String name, byte[] octets, InetSocketAddress modem, int port) {
        act(name, "sends " + shown(octets) + " to UDP port " + port, peer -> peer.datagram(modem, octets));
    }

    private InetSocketAddress listening(String protocol, int port) {
        tester().look();
        return listens(protocol, port)
                .orElseThrow(() -> fails(
                        "the modem does not listen on port " + port,
                        Fact.of("expected", protocol + " port " + port + " is open")));
    }

    /** Where it does is the bench's affair; of a case that is played back nobody goes there. */
    private Optional<InetSocketAddress> listens(String protocol, int port) {
        List<InetSocketAddress> where = new ArrayList<>();
        boolean listens = is(
                "the modem listens on " + protocol + " port " + port,
                () -> running.bench().listening(protocol, port).map(where::add).orElse(false));
        return listens
                ? Optional.of(where.isEmpty() ? InetSocketAddress.createUnresolved("modem", port) : where.get(0))
                : Optional.empty();
    }

    void send(String name, byte[] octets) {
        act(name, "sends " + shown(octets), peer -> peer.send(octets));
    }

    /** Lets a peer do something; a session that it needs may be on its way. */
    void act(String name, String what, Consumer<Peer> action) {
        tester().look();
        tester().note(name + " " + what);
        try {
            running.surroundings().act(name + " " + what, () -> doInTime(name, action));
        } catch (IllegalStateException inVain) {
            throw fails(
                    "the modem has no session with " + name,
                    Fact.of("expected", "a session, in which " + name + " " + what),
                    Fact.of("but", String.valueOf(inVain.getMessage())));
        }
        tester().happened(name + " " + what);
        tester().look();
    }

    private Map<String, Object> doInTime(String name, Consumer<Peer> action) {
        List<String> reasons = new ArrayList<>();
        running.internet()
                .await(
                        () -> done(name, action, reasons),
                        running.isMadeUp()
                                ? Duration.ZERO
                                : running.bench().patience().answer());
        if (!reasons.isEmpty()) {
            throw new IllegalStateException(reasons.get(0));
        }
        return Map.of();
    }

    private boolean done(String name, Consumer<Peer> action, List<String> reasons) {
        reasons.clear();
        try {
            action.accept(peer(name));
        } catch (IllegalStateException noSession) {
            reasons.add(String.valueOf(noSession.getMessage()));
        }
        return reasons.isEmpty();
    }

    /** Expects exactly this of what was not taken yet, and no more where the modem is at rest. */
    void receives(String name, String wanted) {
        Duration longest = running.bench().patience().answer();
        tester().look();
        String came = received(name, wanted);
        Duration until = tester().elapsed().plus(longest);
        while (came.length() < wanted.length()
                && wanted.startsWith(came)
                && tester().elapsed().compareTo(until) < 0) {
            tester().passMoment();
            String more = received(name, wanted);
            until = more.length() > came.length() ? tester().elapsed().plus(longest) : until;
            came = more;
        }
        if (!came.equals(wanted)) {
            throw fails(
                    name + " receives something else",
                    Difference.facts(wanted, came).toArray(Fact[]::new));
        }
        take(name, wanted);
    }

    void receives(String name, String wanted, Duration notBefore, Duration notAfter) {
        tester().sees(
                        name + " receives " + Difference.shown(wanted),
                        notBefore,
                        notAfter,
                        () -> !received(name, wanted).isEmpty(),
                        () -> Difference.shown(received(name, wanted)));
        receives(name, wanted);
    }

    /** What has arrived there and was not taken yet; it counts as taken now. */
    String takes(String name) {
        tester().look();
        String came = received(name);
        if (!came.isEmpty()) {
            take(name, came);
        }
        return came;
    }

    /** Whether the modem has ended its connection with it. */
    boolean sawEnd(String name) {
        return peer(name).sawEnd();
    }

    void receivesNothing(String name, Duration time) {
        tester().pass(time);
        tester().look();
        String came = received(name);
        if (!came.isEmpty()) {
            throw fails(
                    name + " receives something",
                    Fact.of("expected", "nothing for " + time.toSeconds() + " s"),
                    Fact.of("came", Difference.shown(came)));
        }
    }

    void seesTheEnd(String name) {
        running.internet()
                .eventually(() -> is(name + " sees the end", () -> peer(name).sawEnd())
                        ? Optional.empty()
                        : Optional.of(fails(
                                "the modem does not end the connection",
                                Fact.of("expected", name + " sees the end of the connection"),
                                Fact.of("came", Difference.shown(received(name)) + ", but no end"))));
    }

    private Finding fails(String headline, Fact... facts) {
        List<Fact> all = new ArrayList<>();
        all.add(Fact.of("issued", tester().lastWritten()));
        all.addAll(List.of(facts));
        return Finding.fail(headline, all);
    }

    private String received(String name) {
        return received(name, "");
    }

    /** @param wanted what is expected of it */
    private String received(String name, String wanted) {
        String before = taken.getOrDefault(name, "");
        String all = running.surroundings()
                .grown(
                        name + " receives",
                        before + wanted,
                        () -> before + new String(peer(name).received(), StandardCharsets.ISO_8859_1));
        return all.substring(Math.min(before.length(), all.length()));
    }

    private void take(String name, String octets) {
        taken.merge(name, octets, String::concat);
        if (!running.isPlayedBack()) {
            peer(name).take(octets.length());
        }
    }

    private static String shown(byte[] octets) {
        return "`" + Difference.shown(new String(octets, StandardCharsets.ISO_8859_1)) + "`";
    }

    private Peer peer(String name) {
        return running.internet().servers().peer(name);
    }

    private Tester tester() {
        return running.tester();
    }
}
