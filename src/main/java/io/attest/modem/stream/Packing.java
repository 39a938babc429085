package io.attest.modem.stream;

import io.attest.modem.core.Alarm;
import io.attest.modem.core.Machine;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.function.Consumer;

/** Collects octets of the host until there are enough for a segment or a datagram, or for as long as TXDELAY says. */
final class Packing {

    private final StreamRules rules;
    private final Endpoint endpoint;
    private final Consumer<byte[]> full;
    private final Alarm timer;
    private final int largest;
    private final Duration delay;
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();

    Packing(Machine machine, Endpoint endpoint, Consumer<byte[]> full) {
        this.endpoint = endpoint;
        this.full = full;
        rules = machine.design().stream();
        timer = new Alarm(machine.timers());
        largest = rules.largest(endpoint);
        delay = rules.delay(endpoint);
    }

    void take(int octet) {
        collected.write(octet);
        if (collected.size() >= largest) {
            send();
        } else if (!delay.isZero() && (collected.size() == 1 || rules.restartsDelay(endpoint))) {
            timer.set(delay, this::send);
        }
    }

    /** The host has written for now; without a delay that is all that is waited for (E-175). */
    void pause() {
        if (delay.isZero()) {
            send();
        }
    }

    /** Sends what is there. */
    void send() {
        timer.stop();
        if (collected.size() > 0) {
            byte[] octets = collected.toByteArray();
            collected.reset();
            full.accept(octets);
        }
    }

    /** What is there will never be sent. */
    void drop() {
        timer.stop();
        collected.reset();
    }
}
