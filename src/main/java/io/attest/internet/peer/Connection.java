package io.attest.internet.peer;

import io.attest.internet.loop.Loop;
import io.attest.internet.loop.Outgoing;
import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One TCP connection of a peer with the modem. When the modem has ended its direction and the peer has said all, the peer
 * ends its own, as any program does that reads the end.
 */
final class Connection implements Loop.Ready {

    /** Octets that are read before others have their turn. */
    private static final int MOST_AT_ONCE = 1 << 18;

    /** Octets that may wait for a modem that does not read. */
    private static final int MOST_WAITING = 1 << 26;

    private final Peers all;
    private final Peer peer;
    private final String place;
    private final SocketChannel channel;
    private final SocketAddress name;
    private final Optional<InetSocketAddress> called;
    private final Outgoing going;
    private @Nullable SelectionKey key;
    private FarEnds.@Nullable View told;
    private long received;
    private long sent;
    private boolean open;
    private boolean closed;
    private boolean parted;
    private boolean modemEnded;
    private boolean refused;
    private boolean over;

    /**
     * @param place as the modem knows it
     * @param name of the end that opens it
     * @param called where the modem listens, if the peer opens it
     */
    Connection(
            Peers all,
            Peer peer,
            String place,
            SocketChannel channel,
            SocketAddress name,
            Optional<InetSocketAddress> called)
            throws IOException {
        this.all = all;
        this.peer = peer;
        this.place = place;
        this.channel = channel;
        this.name = name;
        this.called = called;
        going = new Outgoing(channel);
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    }

    /** It was accepted. */
    void accepted() throws IOException {
        open = true;
        note("the modem connects");
        key = all.loop().register(channel, SelectionKey.OP_READ, this);
        want();
    }

    /** Goes to the modem, which has been told to expect it. */
    void call(InetSocketAddress modem) {
        tell();
        try {
            channel.connect(modem);
            key = all.loop().register(channel, SelectionKey.OP_CONNECT, this);
            // Mostly it is there already.
            ready(key);
        } catch (IOException refused) {
            failed(refused);
        }
    }

    @Override
    public void ready(SelectionKey ready) throws IOException {
        if (!open && !over && channel.finishConnect()) {
            open = true;
            note("connects to the modem");
        }
        if (open) {
            // What the modem said before it ended the connection is there still, though nothing can be sent any more.
            read();
            going.flush();
            want();
        }
    }

    /** What the system has for it by now. */
    void look() {
        SelectionKey known = key;
        if (known == null || over) {
            return;
        }
        try {
            ready(known);
        } catch (IOException gone) {
            failed(gone);
        }
    }

    private void read() throws IOException {
        ByteBuffer buffer = all.buffer();
        for (int total = 0; total < MOST_AT_ONCE && reads() && !parted; ) {
            int count = channel.read(buffer.clear());
            if (count < 0) {
                modemEnds();
            }
            if (count <= 0) {
                return;
            }
            total += count;
            take(buffer.flip());
        }
    }

    private void take(ByteBuffer octets) {
        byte[] heard = new byte[octets.remaining()];
        octets.get(heard);
        all.journal().heard(title(), heard);
        if (peer.isCurrent(this)) {
            peer.stock().add(ByteBuffer.wrap(heard));
        }
        received += heard.length;
    }

    private void modemEnds() {
        modemEnded = true;
        parted = true;
        closed = true;
        note("the modem has ended the connection");
        going.end();
        portMayBeClosed();
    }

    /** A caller that is turned away leaves the port open. */
    private void portMayBeClosed() {
        if (refused || received > 0) {
            called.ifPresent(all::listensNoMore);
        }
    }

    /** Whether it takes what the modem sends. */
    private boolean reads() {
        return !peer.isCurrent(this) || peer.reads();
    }

    /** Waits for what it can do next, and says how it stands. */
    void want() throws IOException {
        if (open && parted && going.isEmpty()) {
            tell();
            going.flush();
            shut();
            return;
        }
        tell();
        SelectionKey known = key;
        if (open && known != null && known.isValid()) {
            boolean more = reads() && !parted;
            known.interestOps((more ? SelectionKey.OP_READ : 0) | (going.isEmpty() ? 0 : SelectionKey.OP_WRITE));
        }
    }

    private void tell() {
        FarEnds.View now = new FarEnds.View(received, sent, closed, open || over, reads(), parted);
        if (!now.equals(told)) {
            told = now;
            all.farEnds().put(name, now);
        }
    }

    void send(byte[] octets) {
        if (closed || over) {
            throw new IllegalStateException(
                    peer + " cannot send: " + (parted ? "the modem has ended the connection" : "it has closed itself"));
        }
        if (going.waiting() + octets.length > MOST_WAITING) {
            throw new IllegalStateException(peer + " cannot send: " + going.waiting() + " octets wait for the modem");
        }
        all.journal().said(title(), octets);
        sent += octets.length;
        going.add(octets.clone());
        tell();
        look();
    }

    /** Ends its own direction behind what was sent. */
    void close() {
        if (closed || over) {
            return;
        }
        closed = true;
        note("closes");
        going.end();
        tell();
        look();
    }

    /** Ends it at once. Whoever looks knows it before the modem can notice. */
    void reset() {
        if (over) {
            return;
        }
        closed = true;
        parted = true;
        note("resets");
        cut();
    }

    private void cut() {
        over = true;
        tell();
        try {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException gone) {
            // Then it is closed without a word; the modem has ended it already.
        }
        shut();
    }

    private void shut() {
        over = true;
        try {
            channel.close();
        } catch (IOException closedAlready) {
            note("is closed");
        }
    }

    @Override
    public void failed(Throwable cause) {
        if (over) {
            return;
        }
        if (!(cause instanceof IOException)) {
            all.sick(title() + " has failed: " + cause);
        }
        refused = cause instanceof ConnectException;
        modemEnded = !refused;
        note((refused ? "cannot connect to the modem: " : "is ended by the modem: ") + cause.getMessage());
        portMayBeClosed();
        closed = true;
        parted = true;
        cut();
        if (refused) {
            all.farEnds().forget(name);
        }
    }

    /** Whether it stands: the modem has not ended it, nor has the peer altogether. */
    boolean isOpen() {
        return open && !over && !parted;
    }

    /** Whether the modem has not let it in: refused, or ended before any octet. */
    boolean inVain() {
        return called.isPresent() && received == 0 && (refused || modemEnded);
    }

    /** Whether the modem has ended it. */
    boolean sawEnd() {
        return modemEnded;
    }

    boolean isOver() {
        return over;
    }

    SocketAddress name() {
        return name;
    }

    private void note(String what) {
        all.journal().note(title(), what);
    }

    private String title() {
        return "tcp " + place;
    }
}
