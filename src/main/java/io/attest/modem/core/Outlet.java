package io.attest.modem.core;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** The way to the host. What one event writes goes out together when the event is over, never in another order. */
public final class Outlet {

    /** What is held for a host that takes nothing: more than the services together can have; then calls ring unheard. */
    private static final int MOST_HELD = 4 << 20;

    private final Delivery delivery;
    private final Timers timers;
    private final ByteArrayOutputStream burst = new ByteArrayOutputStream();
    private Consumer<byte[]> host = octets -> {};
    private final Deque<byte[]> held = new ArrayDeque<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Duration lastAt = Duration.ZERO;
    private int heldOctets;
    private boolean ready = true;

    Outlet(Delivery delivery, Timers timers) {
        this.delivery = delivery;
        this.timers = timers;
    }

    /** Whether the host takes octets, as it says by RTS; what is written meanwhile is held. */
    void ready(boolean now) {
        ready = now;
        while (ready && !held.isEmpty()) {
            byte[] octets = held.remove();
            heldOctets -= octets.length;
            host.accept(octets);
        }
        while (ready && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** Runs when the host takes octets: at once, as a rule. */
    public void whenReady(Runnable what) {
        if (ready) {
            what.run();
        } else {
            waiting.add(what);
        }
    }

    private void deliver(byte[] octets) {
        if (ready) {
            host.accept(octets);
        } else if (heldOctets < MOST_HELD) {
            held.add(octets);
            heldOctets += octets.length;
        }
    }

    void connect(Consumer<byte[]> toHost) {
        host = toHost;
    }

    /** Characters up to U+00FF, one octet each. */
    public void write(String text) {
        burst.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public void write(int octet) {
        burst.write(octet);
    }

    void flush() {
        if (burst.size() == 0) {
            return;
        }
        byte[] octets = burst.toByteArray();
        burst.reset();
        Duration written = timers.now();
        for (Delivery.Piece piece : delivery.pieces(octets)) {
            Duration at = written.plus(piece.after());
            lastAt = at.compareTo(lastAt) > 0 ? at : lastAt;
            if (lastAt.compareTo(timers.now()) <= 0) {
                deliver(piece.octets());
            } else {
                timers.in(lastAt.minus(timers.now()), () -> deliver(piece.octets()));
            }
        }
    }
}
