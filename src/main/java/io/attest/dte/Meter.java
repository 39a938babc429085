package io.attest.dte;

import io.attest.verdict.Split;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Where the wall-clock time of a case goes, whatever clock governs the modem.
 *
 * <p>Octets on their way come first, in both directions: whoever waits meanwhile waits for the line, up to what they take
 * at its speed. What is waited beyond that goes to the modem if it then says something, and to nobody if it does not:
 * listening to silence is the tester's own choice, so it is left with the harness, unless the manual or the case asks for
 * it.
 */
final class Meter {

    /** For whom or what is waited. */
    enum Share {
        HARNESS,
        MODEM,
        MANDATED,
        /** The ladder takes the whole time in which it is climbed: octets, waiting and what the bench does for it. */
        RECOVERY
    }

    /** A start bit, eight data bits, a stop bit. */
    private static final long BITS = 10;

    private static final long NANOS = 1_000_000_000;

    private static final double SECOND = 1e9;

    private final LongSupplier clock;
    private final int baud;
    private final long began;
    private Share booked = Share.HARNESS;
    private long owed;
    private long line;
    private long modem;
    private long mandated;
    /** When the last octet that the host wrote has left. */
    private long sent;

    private long recovery;

    /** @param baud bits per second; 0 if the line has no speed */
    Meter(int baud) {
        this(baud, System::nanoTime);
    }

    /** @param clock nanoseconds */
    Meter(int baud, LongSupplier clock) {
        this.clock = clock;
        this.baud = baud;
        this.began = clock.getAsLong();
        this.sent = began;
    }

    /** Hands octets to the line. A modem that takes them slowly is waited for. */
    void write(int octets, Runnable writing) {
        long before = clock.getAsLong();
        sent = Math.max(sent, before) + onTheWay(octets);
        writing.run();
        owed += onTheWay(octets);
        waited(clock.getAsLong() - before, Share.MODEM);
    }

    /** Waits for what the modem says. */
    byte[] read(Supplier<byte[]> reading) {
        long before = clock.getAsLong();
        byte[] bytes = reading.get();
        owed += onTheWay(bytes.length);
        waited(clock.getAsLong() - before, bytes.length > 0 ? Share.MODEM : Share.HARNESS);
        return bytes;
    }

    /** Whoever waits inside waits for this; the first to say so counts. */
    <T> T during(Share share, Supplier<T> waiting) {
        if (booked != Share.HARNESS) {
            return waiting.get();
        }
        booked = share;
        long before = clock.getAsLong();
        try {
            return waiting.get();
        } finally {
            booked = Share.HARNESS;
            if (share == Share.RECOVERY) {
                recovery += clock.getAsLong() - before;
            }
        }
    }

    void during(Share share, Runnable waiting) {
        during(share, () -> {
            waiting.run();
            return share;
        });
    }

    /** How long octets are on their way: a line may take them at once and send them when it can. */
    Duration lineTime(long octets) {
        return Duration.ofNanos(onTheWay(octets));
    }

    /** For how long octets that were handed to the line may still be on their way. */
    Duration stillOnTheWay() {
        return Duration.ofNanos(Math.max(0, sent - clock.getAsLong()));
    }

    private long onTheWay(long octets) {
        return baud == 0 ? 0 : octets * BITS * NANOS / baud;
    }

    private void waited(long time, Share usual) {
        if (booked == Share.RECOVERY) {
            owed = 0;
            return;
        }
        long paid = Math.min(owed, time);
        owed -= paid;
        line += paid;
        switch (booked == Share.HARNESS ? usual : booked) {
            case MODEM -> modem += time - paid;
            case MANDATED -> mandated += time - paid;
            default -> {
                // What nobody asked for is what is left over.
            }
        }
    }

    /** Seconds since the case began. */
    double seconds() {
        return (clock.getAsLong() - began) / SECOND;
    }

    Split split() {
        return new Split(line / SECOND, modem / SECOND, mandated / SECOND, recovery / SECOND);
    }
}
