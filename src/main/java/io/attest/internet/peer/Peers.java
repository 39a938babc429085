package io.attest.internet.peer;

import io.attest.internet.loop.Journal;
import io.attest.internet.loop.Loop;
import io.attest.internet.loop.Records;
import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All peers of an Internet side, and what they have in common: the modem. */
public final class Peers {

    /** So small that a peer that does not read is soon felt. */
    private static final int ROOM = 1 << 16;

    /** Connections at once. */
    private static final int MOST_CONNECTIONS = 64;

    private final Loop loop;
    private final Journal journal;
    private final Records records;
    private final FarEnds farEnds;
    private final Counts counts;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    private final Map<String, Peer> peers = new LinkedHashMap<>();
    private final List<Door> doors = new ArrayList<>();
    private final List<DatagramPort> ports = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();
    private final Map<InetSocketAddress, Long> calls = new HashMap<>();
    private final Set<String> sessions = new HashSet<>();
    private final Set<SocketAddress> names = new HashSet<>();
    private @Nullable Contact contact;
    private @Nullable String sick;

    public Peers(Loop loop, Journal journal, Records records, FarEnds farEnds) {
        this.loop = loop;
        this.journal = journal;
        this.records = records;
        this.farEnds = farEnds;
        counts = new Counts(farEnds);
    }

    /** Adds a peer that calls from there, and serves nowhere yet. */
    public InetSocketAddress add(String name, Home home) throws IOException {
        DatagramChannel channel = Loop.datagrams(anyPort(home));
        opening(() -> {
            Peer peer = new Peer(this, name, home);
            peers.put(name, peer);
            DatagramPort port = new DatagramPort(this, peer, home.address(), false, channel);
            ports.add(port);
            peer.callsFrom(port);
        });
        return (InetSocketAddress) channel.getLocalAddress();
    }

    /**
     * Lets a peer serve TCP.
     *
     * @param place the address and port that the modem knows
     * @param at where it has to be on this machine
     * @return where it is
     */
    public InetSocketAddress serveTcp(String name, String place, InetSocketAddress at) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open();
        try {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, ROOM);
            channel.bind(at);
        } catch (IOException taken) {
            channel.close();
            throw taken;
        }
        opening(() -> doors.add(new Door(this, peer(name), place, channel)));
        return (InetSocketAddress) channel.getLocalAddress();
    }

    /** The same with UDP. */
    public InetSocketAddress serveUdp(String name, String place, InetSocketAddress at) throws IOException {
        return openUdp(name, place, at, true);
    }

    /** Lets a peer send datagrams from a server's address, but from a port that nobody knows. */
    public InetSocketAddress besideUdp(String name, Home home) throws IOException {
        return openUdp(name, home.address(), anyPort(home), false);
    }

    private InetSocketAddress openUdp(String name, String place, InetSocketAddress at, boolean serves)
            throws IOException {
        DatagramChannel channel = Loop.datagrams(at);
        opening(() -> {
            DatagramPort port = new DatagramPort(this, peer(name), place, serves, channel);
            ports.add(port);
            peer(name).serves(port);
        });
        return (InetSocketAddress) channel.getLocalAddress();
    }

    private static InetSocketAddress anyPort(Home home) {
        return new InetSocketAddress(home.local(), 0);
    }

    private interface Opening {
        void run() throws IOException;
    }

    private void opening(Opening what) {
        loop.run(() -> {
            try {
                what.run();
            } catch (IOException failed) {
                throw new IllegalStateException("a peer could not be opened", failed);
            }
        });
    }

    /** @throws IllegalArgumentException if there is none of that name; the message says who there is */
    public Peer peer(String name) {
        Peer known = peers.get(name);
        if (known == null) {
            throw new IllegalArgumentException("no peer '" + name + "'; there is " + String.join(", ", peers.keySet()));
        }
        return known;
    }

    /** Ends all connections; nothing is known of the modem any more. A modem that has not noticed an end is still waited for. */
    public void reset() {
        loop.run(() -> {
            look();
            names.forEach(farEnds::forget);
            names.clear();
            connections.stream().filter(connection -> !connection.isOver()).forEach(connection -> {
                connection.reset();
                names.add(connection.name());
            });
            connections.clear();
            ports.forEach(DatagramPort::reset);
            counts.reset();
            List.copyOf(calls.keySet()).forEach(this::listensNoMore);
            sessions.clear();
            contact = null;
            peers.values().forEach(Peer::forget);
        });
    }

    /** Why the peers themselves are broken. */
    public Optional<String> sick() {
        return loop.call(() -> Optional.ofNullable(sick));
    }

    /** What the system has for all of them by now. The loop's thread, as all below. */
    void look() {
        doors.forEach(Door::look);
        List.copyOf(connections).forEach(Connection::look);
        ports.forEach(DatagramPort::look);
    }

    /** A connection to the modem, which is told to expect it. */
    Connection call(Peer peer, Home from, InetSocketAddress modem) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.SO_RCVBUF, ROOM);
        channel.bind(anyPort(from));
        Connection connection =
                new Connection(this, peer, from.address(), channel, channel.getLocalAddress(), Optional.of(modem));
        begins(connection);
        farEnds.put(modem, new FarEnds.View(0, calls.merge(modem, 1L, Long::sum), false, true));
        return connection;
    }

    void begins(Connection connection) throws IOException {
        connections.removeIf(Connection::isOver);
        if (connections.size() >= MOST_CONNECTIONS) {
            throw new IOException("there are " + MOST_CONNECTIONS + " already");
        }
        connections.add(connection);
        names.add(connection.name());
    }

    /** The modem's port is closed; another one may be reached there from now on. */
    void listensNoMore(InetSocketAddress modem) {
        if (calls.remove(modem) != null) {
            farEnds.forget(modem);
        }
    }

    /** A server tells that it will say how each of its connections stands. */
    void announce(SocketAddress own) {
        farEnds.put(own, new FarEnds.View(0, 0, false, true));
    }

    /** The modem has sent from a socket to a server. */
    void session(SocketAddress modem, String place) {
        if (sessions.add(modem + " " + place)) {
            records.connection().add("udp.at", place);
        }
    }

    void learn(Contact heard) {
        contact = heard;
        peers.values().forEach(Peer::learns);
    }

    @Nullable
    Contact contact() {
        return contact;
    }

    Counts counts() {
        return counts;
    }

    /** For reading; nobody leaves anything in it. */
    ByteBuffer buffer() {
        return buffer;
    }

    Loop loop() {
        return loop;
    }

    Journal journal() {
        return journal;
    }

    Records records() {
        return records;
    }

    FarEnds farEnds() {
        return farEnds;
    }

    void sick(String why) {
        sick = why;
    }
}
