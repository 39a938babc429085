package io.attest.internet.gate;

import io.attest.internet.loop.Journal;
import io.attest.internet.loop.Loop;
import io.attest.internet.loop.Records;
import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All gates of an Internet side, and the faults of their servers. */
public final class Gates {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);
    private static final int BUFFER = 1 << 16;

    private final Loop loop;
    private final Journal journal;
    private final Records records;
    private final FarEnds farEnds;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final Map<String, Faults> faults = new LinkedHashMap<>();
    private final Map<String, Protocol> protocols = new LinkedHashMap<>();
    private final Set<Conversation> conversations = new LinkedHashSet<>();
    private final Set<SocketAddress> wereReset = new HashSet<>();
    private final DataPorts dataPorts = new DataPorts();
    private volatile Function<Integer, Optional<InetSocketAddress>> modemAt = port -> Optional.empty();
    private @Nullable String sick;
    private @Nullable String broken;
    private @Nullable CompletableFuture<Boolean> rest;

    public Gates(Loop loop, Journal journal, Records records, FarEnds farEnds) {
        this.loop = loop;
        this.journal = journal;
        this.records = records;
        this.farEnds = farEnds;
    }

    /**
     * Opens a gate.
     *
     * @param place the address and port that the modem knows
     * @param at where it has to be on this machine
     * @param server the real server; asked for at each connection
     * @return where the gate is
     */
    public InetSocketAddress open(
            Protocol protocol, String place, InetSocketAddress at, Supplier<InetSocketAddress> server)
            throws IOException {
        ServerSocketChannel door = Loop.door(at);
        door.configureBlocking(false);
        loop.run(() -> {
            protocols.put(protocol.title(), protocol);
            Faults known = faults.computeIfAbsent(protocol.title(), none -> new Faults());
            register(door, new Gate(this, protocol, known, place, server, door));
        });
        InetSocketAddress opened = (InetSocketAddress) door.getLocalAddress();
        // A connection that is on its way is waited for, whoever asks for it and for what.
        farEnds.put(opened, new FarEnds.View(0, 0, false, true));
        return opened;
    }

    /**
     * Opens a port for data connections.
     *
     * @param host the address that the modem knows
     * @param number the port that the modem knows
     * @param at where it has to be on this machine
     */
    public InetSocketAddress openDataPort(String host, int number, InetSocketAddress at) throws IOException {
        return dataPorts.open(this, loop, host, number, at);
    }

    /** Says where a port of the modem is reached that it names by an address that is none of this machine's. */
    public void modemAt(Function<Integer, Optional<InetSocketAddress>> tcpPort) {
        modemAt = tcpPort;
    }

    /** Empty, too, where whoever knows has failed. */
    Optional<InetSocketAddress> modemAt(int port) {
        try {
            return modemAt.apply(port);
        } catch (RuntimeException unknown) {
            journal.note("internet", "where the modem's port " + port + " is cannot be said: " + unknown.getMessage());
            return Optional.empty();
        }
    }

    DataPorts dataPorts() {
        return dataPorts;
    }

    private void register(ServerSocketChannel door, Gate gate) {
        try {
            loop.register(door, SelectionKey.OP_ACCEPT, gate);
        } catch (IOException closed) {
            throw new IllegalStateException("the gate could not be opened", closed);
        }
    }

    /**
     * Puts a fault at a stage, for the rest of the case.
     *
     * @throws IllegalArgumentException if there is no such server, stage or action; the message says what there is
     */
    public void fault(String server, String stage, String action) {
        loop.run(() -> of(server).add(Fault.of(protocols.get(server), stage, action)));
    }

    private Faults of(String server) {
        Faults known = faults.get(server);
        if (known == null) {
            throw new IllegalArgumentException(
                    "no server '" + server + "'; there is " + String.join(", ", faults.keySet()));
        }
        return known;
    }

    /** Whether the servers of a protocol hold anything, or have held what the modem has given up, and it talks to none. */
    public boolean holds(String server) {
        return loop.call(() -> {
            Faults wanted = of(server);
            List<Conversation> open = conversations.stream()
                    .filter(conversation -> conversation.faults() == wanted && !conversation.isLeft())
                    .toList();
            return open.isEmpty() ? wanted.haveHeld() : open.stream().anyMatch(Conversation::isHeld);
        });
    }

    /** Lets go what the servers of a protocol hold. */
    public void goOn(String server) {
        loop.run(() -> {
            Faults wanted = of(server);
            boolean any = false;
            for (Conversation conversation : List.copyOf(conversations)) {
                any |= conversation.faults() == wanted && conversation.goOn();
            }
            wanted.goOn();
            if (!any) {
                journal.note(protocols.get(server).key(), "goes on, but nothing was held");
            }
        });
    }

    /**
     * Ends all conversations and forgets all faults.
     *
     * @return done when the servers behind have finished what they were asked last
     */
    public CompletableFuture<Boolean> end() {
        return loop.call(() -> {
            faults.values().forEach(Faults::clear);
            wereReset.forEach(farEnds::forget);
            wereReset.clear();
            CompletableFuture<Boolean> finished = new CompletableFuture<>();
            rest = finished;
            List.copyOf(conversations).forEach(Conversation::cut);
            sick = null;
            rested();
            return finished;
        });
    }

    /** Nothing tells when the modem has noticed, so its far end stays known until the next case is over. */
    void wasReset(SocketAddress modem) {
        wereReset.add(modem);
    }

    void over(Conversation conversation) {
        conversations.remove(conversation);
        rested();
    }

    private void rested() {
        CompletableFuture<Boolean> waiting = rest;
        if (waiting != null && conversations.isEmpty()) {
            rest = null;
            waiting.complete(true);
        }
    }

    /** Why a server behind is to blame and not the modem. */
    public Optional<String> sick() {
        return loop.call(() -> {
            conversations.stream()
                    .map(Conversation::owed)
                    .filter(owed -> owed.compareTo(LONGEST_ANSWER) > 0)
                    .findFirst()
                    .ifPresent(owed -> sick("a server behind has owed an answer for " + owed.toSeconds() + " s"));
            return Optional.ofNullable(broken == null ? sick : broken);
        });
    }

    void sick(String why) {
        sick = sick == null ? why : sick;
        journal.note("internet", why);
    }

    /** No reset mends this. */
    void broken(String why) {
        broken = why;
    }

    Set<Conversation> conversations() {
        return conversations;
    }

    Records records() {
        return records;
    }

    FarEnds farEnds() {
        return farEnds;
    }

    Loop loop() {
        return loop;
    }

    Journal journal() {
        return journal;
    }

    ByteBuffer buffer() {
        return buffer;
    }
}
