package io.attest.stranger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Between the host and a peer: takes the code off what the host writes and puts it on what it gets, and collects octets into pieces. */
final class Bridge {

    private static final int ETX = 0x03;
    private static final int DLE = 0x10;

    private final Clock clock;
    private final Framing framing;
    private final Consumer<byte[]> peer;
    private final Runnable end;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private Clock.@Nullable Timer timer;
    private boolean escaped;

    /** {@code peer} gets each piece, {@code end} is the bare ETX of the host, behind the last piece. */
    Bridge(Clock clock, Framing framing, Consumer<byte[]> peer, Runnable end) {
        this.clock = clock;
        this.framing = framing;
        this.peer = peer;
        this.end = end;
    }

    void fromHost(int octet) {
        if (!framing.coded() || escaped) {
            escaped = false;
            collect(octet);
        } else if (octet == DLE) {
            escaped = true;
        } else if (octet == ETX) {
            flush();
            end.run();
        } else {
            collect(octet);
        }
    }

    byte[] forHost(ByteBuffer octets) {
        ByteArrayOutputStream coded = new ByteArrayOutputStream(octets.remaining() + 16);
        while (octets.hasRemaining()) {
            int octet = octets.get();
            if (framing.coded() && (octet == ETX || octet == DLE)) {
                coded.write(DLE);
            }
            coded.write(octet);
        }
        return coded.toByteArray();
    }

    /** What waits for company goes now. */
    void flush() {
        close();
        if (waiting.size() > 0) {
            byte[] piece = waiting.toByteArray();
            waiting.reset();
            peer.accept(piece);
        }
    }

    void close() {
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
    }

    private void collect(int octet) {
        waiting.write(octet);
        if (waiting.size() >= framing.full()) {
            flush();
            return;
        }
        if (!framing.fromFirst()) {
            close();
        }
        if (timer == null) {
            timer = clock.after(Duration.ofMillis(framing.delay()), this::flush);
        }
    }
}
