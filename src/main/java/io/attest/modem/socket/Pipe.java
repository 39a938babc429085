package io.attest.modem.socket;

import io.attest.line.FarEnds;
import io.attest.modem.core.Alarm;
import io.attest.modem.core.Outside;
import java.io.IOException;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Octets both ways at once: a thread of its own for each way, so that neither waits for the other. At most 64 KiB wait
 * either way; then the peer is not read, and {@link #hasRoom} says no.
 *
 * <p>What it is asked is guarded by the errand's lock, so that it can be asked by who waits on it.
 */
public abstract class Pipe implements Traffic, Outside.Work {

    private static final int ROOM = 1 << 16;

    /** How long a connection that the modem has ended is kept for a peer that does not end it, too. */
    private static final Duration LINGER = Duration.ofMinutes(1);

    protected final Errand errand;
    private final Deque<byte[]> outgoing = new ArrayDeque<>();
    private final Deque<byte[]> incoming = new ArrayDeque<>();
    private final Alarm linger;
    private int waiting;
    private int arrived;
    private long sent;
    private long received;
    private boolean broken;
    private boolean parted;
    private boolean known;
    private Lost.@Nullable How end;

    Pipe(Errand errand) {
        this.errand = errand;
        linger = new Alarm(errand.machine.timers());
    }

    /** Waits for the next piece; empty at the end. */
    abstract Optional<byte[]> receive() throws IOException;

    /** Gives a piece to the network, however long that takes. */
    abstract void send(byte[] piece) throws IOException;

    /** Tells the peer that nothing follows. */
    abstract void finish() throws IOException;

    /** Whether the peer has had all of it, the end included. */
    abstract boolean noticed(FarEnds.View peer);

    abstract void shut();

    /** The server that has something to notice, where the modem went to one. */
    abstract Optional<SocketAddress> server();

    /** To be called once, when the constructors are through. */
    final void open() throws IOException {
        errand.opened(this);
        thread(this::pump, "modem-reads");
        thread(this::drain, "modem-writes");
    }

    static void thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void pump() {
        Lost.How how = Lost.How.CLOSED;
        try {
            for (Optional<byte[]> piece = receive(); piece.isPresent(); piece = receive()) {
                if (!keep(piece.get())) {
                    return;
                }
            }
        } catch (IOException reset) {
            how = Lost.How.RESET;
        }
        Lost.How ended = how;
        errand.change(() -> {
            end = ended;
            if (parted) {
                shut();
            }
        });
    }

    /** False when the thread was told to go. */
    private boolean keep(byte[] piece) {
        if (!errand.until(() -> arrived < ROOM || parted)) {
            return false;
        }
        errand.change(() -> {
            received += counted(piece.length);
            if (!parted) {
                arrived += piece.length;
                incoming.add(piece);
            }
        });
        return true;
    }

    /** Octets that are received but for nobody. */
    final void dropped(int octets) {
        errand.change(() -> received += counted(octets));
    }

    /** Octets that lead nowhere, so that nobody will ever have them. */
    final void astray(int octets) {
        errand.change(() -> sent -= octets);
    }

    /** Octets that are received and become others. */
    final void altered(int octets, int others) {
        errand.change(() -> received += counted(octets) - counted(others));
    }

    /** An empty datagram is something all the same. */
    private static int counted(int octets) {
        return Math.max(1, octets);
    }

    private void drain() {
        while (errand.until(() -> !outgoing.isEmpty())) {
            byte[] piece;
            synchronized (errand.lock()) {
                piece = outgoing.element();
            }
            try {
                send(piece);
                errand.change(() -> {
                    outgoing.remove();
                    waiting -= piece.length;
                });
            } catch (IOException lost) {
                errand.change(() -> {
                    broken = true;
                    outgoing.clear();
                    waiting = 0;
                });
                return;
            }
        }
    }

    /** A piece for the peer: a segment or a datagram. Lost when the connection is. */
    public final void put(byte[] piece) {
        errand.change(() -> {
            if (!broken) {
                sent += piece.length;
                waiting += piece.length;
                outgoing.add(piece);
            }
        });
    }

    /** The next piece of the peer, if one is there. */
    public final Optional<byte[]> take() {
        synchronized (errand.lock()) {
            byte[] piece = incoming.poll();
            if (piece != null) {
                errand.change(() -> arrived -= piece.length);
            }
            return Optional.ofNullable(piece);
        }
    }

    /** Whether a piece is there. */
    public final boolean has() {
        return !incoming.isEmpty();
    }

    /** Whether the peer is read up to an end of the connection. */
    @Override
    public final boolean ended() {
        return end != null;
    }

    /** How the peer has ended the connection, if it has. */
    public final Optional<Lost.How> end() {
        return Optional.ofNullable(end);
    }

    /** What its end is, where that is an error. */
    public final Lost lost() {
        return new Lost(end == null ? Lost.How.RESET : end, "the connection is lost");
    }

    /** Whether all is given to the network. */
    public final boolean drained() {
        return waiting == 0;
    }

    /** Whether octets were lost on their way to the network. */
    public final boolean broke() {
        return broken;
    }

    /** Whether more octets may be put. */
    public final boolean hasRoom() {
        synchronized (errand.lock()) {
            return waiting < ROOM;
        }
    }

    @Override
    public final long sent() {
        return sent;
    }

    @Override
    public final long received() {
        return received;
    }

    /**
     * Ends the connection in good order: all is sent, the peer is told the end, and what it says until it ends, too, is
     * dropped. The errand need not wait for that. The errand's thread.
     */
    public final void part() {
        Outside outside = errand.machine.outside();
        outside.begin(this);
        boolean over;
        synchronized (errand.lock()) {
            parted = true;
            over = end != null;
        }
        errand.closed(this);
        try {
            finish();
        } catch (IOException lost) {
            over = true;
        }
        if (over) {
            shut();
        }
        outside.post(() -> linger.set(LINGER, this::gone));
    }

    /** The modem's thread. */
    private void gone() {
        errand.machine.outside().end(this);
        linger.stop();
        shut();
    }

    /** While the errand runs. */
    @Override
    public final boolean settled(FarEnds servers, boolean waitsForIt) {
        Optional<FarEnds.View> peer = peer(servers);
        boolean breaks = end == Lost.How.RESET;
        boolean flows = waiting > 0
                && (breaks || peer.map(view -> view.reads() || view.parted()).orElse(true));
        // What a peer sends beyond the room for it waits until the modem takes some, which is not now.
        boolean full = arrived >= ROOM && peer.filter(this::hasTaken).isPresent();
        return !flows && (full || (peer.isPresent() ? Traffic.super.settled(servers, waitsForIt) : !expected(servers)));
    }

    private boolean hasTaken(FarEnds.View peer) {
        return !peer.reads() || peer.parted() || peer.received() == sent;
    }

    /** When it is ended: whether the peer has noticed, which needs no second look. */
    @Override
    public final boolean settled(FarEnds servers) {
        synchronized (errand.lock()) {
            Optional<FarEnds.View> peer = peer(servers);
            if (peer.map(this::noticed).orElseGet(() -> !expected(servers))) {
                errand.machine.outside().end(this);
                return true;
            }
            return peer.filter(view -> !view.reads()).isPresent();
        }
    }

    private Optional<FarEnds.View> peer(FarEnds servers) {
        Optional<FarEnds.View> peer = servers.of(local());
        known |= peer.isPresent();
        return peer;
    }

    /** Whether a server of the bench is there that has not noticed it yet; one that has ended it may have forgotten it. */
    private boolean expected(FarEnds servers) {
        return !known
                && end == null
                && server().filter(address -> servers.of(address).isPresent()).isPresent();
    }

    @Override
    public final void close() {
        errand.closed(this);
        shut();
    }
}
