package io.attest.ppp.frame;

import java.util.Arrays;

/**
 * Reads frames out of octets that come in any pieces. A frame that is too short, too long, aborted or fails its check is
 * dropped without a word, as RFC 1662 has it. Compressed headers are understood whether or not they were agreed.
 */
public final class FrameReader {

    /** Who takes the frames. */
    @FunctionalInterface
    public interface Sink {

        /** A good frame, without padding removed. */
        void frame(int protocol, byte[] information);
    }

    /** Every end must take 1500 octets of information at any time; the rest is for padding that exceeds it a little. */
    private static final int LONGEST = 1500 + 6 + 58;

    private final byte[] buffer = new byte[LONGEST];
    private final Sink sink;
    private int accm = -1;
    private int length;
    private boolean escaping;
    private boolean dropping;

    public FrameReader(Sink sink) {
        this.sink = sink;
    }

    /** The control characters that the peer escapes, from the next octet on: bare ones were put in by the line and are ignored. */
    public void expecting(int map) {
        accm = map;
    }

    /** Takes octets, and hands on each frame when its closing flag is there. */
    public void receive(byte[] octets) {
        for (byte signed : octets) {
            int octet = signed & 255;
            if (octet == FrameFormat.FLAG) {
                end();
            } else if (octet < 0x20 && (accm >>> octet & 1) == 1) {
                continue;
            } else if (octet == FrameFormat.ESCAPE) {
                escaping = true;
            } else {
                take(escaping ? octet ^ FrameFormat.COMPLEMENT : octet);
                escaping = false;
            }
        }
    }

    private void take(int octet) {
        if (length == LONGEST) {
            dropping = true;
        } else {
            buffer[length++] = (byte) octet;
        }
    }

    private void end() {
        boolean good = !escaping && !dropping && length >= 4 && Fcs16.of(buffer, length) == Fcs16.GOOD;
        int size = length - 2;
        length = 0;
        escaping = false;
        dropping = false;
        if (good) {
            open(size);
        }
    }

    private void open(int size) {
        int at = 0;
        if (at(0) == FrameFormat.ADDRESS) {
            if (at(1) != FrameFormat.CONTROL) {
                return;
            }
            at = 2;
        }
        if (at < size && (at(at) & 1) == 1) {
            sink.frame(at(at), Arrays.copyOfRange(buffer, at + 1, size));
        } else if (at + 1 < size) {
            sink.frame(at(at) << 8 | at(at + 1), Arrays.copyOfRange(buffer, at + 2, size));
        }
    }

    private int at(int index) {
        return buffer[index] & 255;
    }
}
