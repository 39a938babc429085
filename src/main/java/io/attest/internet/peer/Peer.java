package io.attest.internet.peer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the Internet whom a case moves. It says nothing by itself, and ends a TCP connection only when it is told to
 * or the modem has.
 *
 * <p>Its TCP connection is the last one that has begun, whoever has opened it. Of one that was replaced nothing is kept any
 * more. All that is asked is as the system has it at that moment.
 */
public final class Peer {

    /** Octets that it keeps; more is not read, or is lost if it is a datagram. */
    static final int MOST_KEPT = 1 << 25;

    private static final int MOST_DATAGRAMS = 100_000;

    private final Peers all;
    private final String name;
    private final Home home;
    private final List<DatagramPort> ports = new ArrayList<>();
    private final Stock stock = new Stock();
    private final List<byte[]> datagrams = new ArrayList<>();
    private @Nullable DatagramPort calling;
    private @Nullable Connection current;
    private long octetsInDatagrams;
    private boolean reads = true;
    private boolean talksTcp;

    Peer(Peers all, String name, Home home) {
        this.all = all;
        this.name = name;
        this.home = home;
    }

    /** Opens a TCP connection from this peer's address to where the modem's port is reached. */
    public void connect(InetSocketAddress modem) {
        all.loop().run(() -> {
            try {
                Connection connection = all.call(this, home, modem);
                begins(connection);
                connection.call(modem);
            } catch (IOException none) {
                throw new IllegalStateException(name + " has no socket: " + none.getMessage(), none);
            }
        });
    }

    /** Whether a TCP connection to the modem stands: not ended by the modem, nor reset by the peer. */
    public boolean isOpen() {
        return seen(() -> current != null && current.isOpen());
    }

    /** Whether the last {@link #connect} was refused, or ended by the modem before any octet came. */
    public boolean inVain() {
        return seen(() -> current != null && current.inVain());
    }

    /** Whether the last {@link #connect} has led to a connection on which nothing has come. */
    public boolean isLeftAlone() {
        return seen(() -> current != null && current.isLeftAlone());
    }

    /**
     * Sends one datagram to that address, which is the modem's from now on.
     *
     * @throws IllegalArgumentException if it is too long for one
     */
    public void datagram(InetSocketAddress modem, byte[] octets) {
        all.loop().run(() -> {
            DatagramPort from = calling;
            if (from != null) {
                all.learn(new Contact(modem, ""));
                from.send(modem, octets);
            }
        });
    }

    /**
     * Sends over the TCP connection, else one datagram to the socket of the modem that any peer has heard of last; the
     * datagram comes from where that socket sends to, or from another socket beside it.
     *
     * @throws IllegalStateException if there is neither; the message says why
     */
    public void send(byte[] octets) {
        all.loop().run(() -> {
            all.look();
            Contact contact = all.contact();
            Connection connection = current;
            if (connection != null && (talksTcp || connection.isOpen())) {
                connection.send(octets);
            } else if (contact != null) {
                port(contact).send(contact.modem(), octets);
            } else {
                throw new IllegalStateException(
                        name + " cannot send: it has no TCP connection, and no datagram of the modem has come");
            }
        });
    }

    /** The same port that the modem sends to, if this peer has it. */
    private DatagramPort port(Contact contact) {
        DatagramPort from = calling;
        if (contact.place().isEmpty() && from != null) {
            return from;
        }
        return ports.stream()
                .filter(port -> port.place().equals(contact.place()))
                .findFirst()
                .or(() -> ports.stream()
                        .filter(port -> port.place().endsWith(':' + contact.port()))
                        .findFirst())
                .orElse(ports.get(0));
    }

    /** Ends its direction of the TCP connection, behind what was sent; it still reads. */
    public void close() {
        all.loop().run(() -> connection().close());
    }

    /** Resets the TCP connection; what was sent but did not reach the modem yet is lost. */
    public void reset() {
        all.loop().run(() -> connection().reset());
    }

    private Connection connection() {
        Connection connection = current;
        if (connection == null) {
            throw new IllegalStateException(name + " has had no TCP connection");
        }
        return connection;
    }

    /** Takes nothing from its TCP connection any more, so that the modem's octets stay where they are. */
    public void stopReading() {
        reads(false);
    }

    public void readOn() {
        reads(true);
    }

    private void reads(boolean now) {
        all.loop().run(() -> {
            all.look();
            reads = now;
            wants();
        });
    }

    /** Everything received and not taken yet; datagrams are joined. */
    public byte[] received() {
        return seen(stock::all);
    }

    /**
     * Drops so many octets from the front of what was received.
     *
     * @throws IllegalArgumentException if there are not so many
     */
    public void take(int octets) {
        all.loop().run(() -> {
            stock.take(octets);
            wants();
        });
    }

    /** The datagrams since the last reset. */
    public List<byte[]> datagrams() {
        return seen(() -> datagrams.stream().map(byte[]::clone).toList());
    }

    /** Whether the modem has ended the TCP connection, in whatever way, and all before that is received. */
    public boolean sawEnd() {
        return seen(() -> current != null && current.sawEnd());
    }

    private <T> T seen(Supplier<T> what) {
        return all.loop().call(() -> {
            all.look();
            return what.get();
        });
    }

    /** The loop's thread, as all below. */
    private void wants() {
        if (current != null) {
            current.look();
        }
    }

    void begins(Connection connection) {
        Connection before = current;
        current = connection;
        talksTcp = true;
        if (before != null) {
            before.look();
        }
    }

    void hears(byte[] datagram) {
        if (octetsInDatagrams + datagram.length > MOST_KEPT || datagrams.size() >= MOST_DATAGRAMS) {
            all.journal().note(name, "does not keep a datagram: there are too many");
            return;
        }
        octetsInDatagrams += datagram.length;
        datagrams.add(datagram);
        stock.add(ByteBuffer.wrap(datagram));
    }

    /** A datagram socket of the modem was heard of: TCP is not all it talks any more. */
    void learns() {
        talksTcp = false;
    }

    void serves(DatagramPort port) {
        ports.add(port);
    }

    void callsFrom(DatagramPort port) {
        calling = port;
    }

    boolean reads() {
        return reads && stock.size() < MOST_KEPT;
    }

    boolean isCurrent(Connection connection) {
        return current == connection;
    }

    Stock stock() {
        return stock;
    }

    void forget() {
        current = null;
        talksTcp = false;
        reads = true;
        stock.clear();
        datagrams.clear();
        octetsInDatagrams = 0;
    }

    @Override
    public String toString() {
        return name;
    }
}
