package io.attest.internet.peer;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** What a peer has received and nobody has taken yet. */
final class Stock {

    private static final int SMALLEST = 1 << 12;

    private byte[] octets = new byte[SMALLEST];
    private int from;
    private int to;

    int size() {
        return to - from;
    }

    void add(ByteBuffer more) {
        int count = more.remaining();
        if (count > octets.length - to) {
            int size = size();
            byte[] roomy = size + count <= octets.length / 2 ? octets : new byte[(size + count) * 2];
            System.arraycopy(octets, from, roomy, 0, size);
            octets = roomy;
            from = 0;
            to = size;
        }
        more.get(octets, to, count);
        to += count;
    }

    byte[] all() {
        return Arrays.copyOfRange(octets, from, to);
    }

    /** @throws IllegalArgumentException if there are not so many */
    void take(int count) {
        if (count < 0 || count > size()) {
            throw new IllegalArgumentException("there are " + size() + " octets to take, not " + count);
        }
        from += count;
        if (from == to) {
            clear();
        }
    }

    void clear() {
        from = 0;
        to = 0;
        if (octets.length > 1 << 20) {
            octets = new byte[SMALLEST];
        }
    }
}
