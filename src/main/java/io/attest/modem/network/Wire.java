package io.attest.modem.network;

import io.attest.modem.core.Alarm;
import io.attest.modem.core.Timers;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.function.Consumer;

/** One direction of a data call: ten bits an octet at the speed of the call. What waits is bounded; the rest is lost. */
final class Wire {

    private static final int BITS_AN_OCTET = 10;
    private static final int MOST_WAITING = 1 << 14;

    private final Alarm delivery;
    private final long bitsPerSecond;
    private final Consumer<byte[]> end;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();

    Wire(Timers timers, long bitsPerSecond, Consumer<byte[]> end) {
        delivery = new Alarm(timers);
        this.bitsPerSecond = bitsPerSecond;
        this.end = end;
    }

    void send(byte[] octets) {
        waiting.write(octets, 0, Math.min(octets.length, MOST_WAITING - waiting.size()));
        next();
    }

    private void next() {
        if (delivery.isSet() || waiting.size() == 0) {
            return;
        }
        byte[] octets = waiting.toByteArray();
        waiting.reset();
        delivery.set(Duration.ofNanos(octets.length * BITS_AN_OCTET * 1_000_000_000L / bitsPerSecond), () -> {
            end.accept(octets);
            next();
        });
    }

    void cut() {
        waiting.reset();
        delivery.stop();
    }
}
