package io.attest.modem.core;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

/** The way to the host. What one event writes goes out together when the event is over, never in another order. */
public final class Outlet {

    private final Delivery delivery;
    private final Timers timers;
    private final ByteArrayOutputStream burst = new ByteArrayOutputStream();
    private Consumer<byte[]> host = octets -> {};
    private Duration lastAt = Duration.ZERO;

    Outlet(Delivery delivery, Timers timers) {
        this.delivery = delivery;
        this.timers = timers;
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
                host.accept(piece.octets());
            } else {
                timers.in(lastAt.minus(timers.now()), () -> host.accept(piece.octets()));
            }
        }
    }
}
