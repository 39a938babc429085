package io.attest.internet.gate;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Octets that have come and are not used yet. Adding at the end and taking from the front are cheap. */
final class Octets {

    private static final int SMALLEST = 1024;

    private byte[] array = new byte[SMALLEST];
    private int from;
    private int to;

    int size() {
        return to - from;
    }

    boolean isEmpty() {
        return from == to;
    }

    void add(ByteBuffer more) {
        int count = more.remaining();
        if (to + count > array.length) {
            makeRoom(count);
        }
        more.get(array, to, count);
        to += count;
    }

    private void makeRoom(int count) {
        int size = size();
        int wanted = Math.addExact(size, count);
        byte[] roomy = wanted <= array.length / 2 ? array : new byte[Math.max(SMALLEST, larger(wanted))];
        System.arraycopy(array, from, roomy, 0, size);
        array = roomy;
        from = 0;
        to = size;
    }

    private static int larger(int wanted) {
        return wanted > Integer.MAX_VALUE / 2 - SMALLEST ? wanted : wanted * 2;
    }

    byte at(int index) {
        return array[from + index];
    }

    /** Where the first of these octets stands, or -1. */
    int indexOf(char octet) {
        for (int at = from; at < to; at++) {
            if (array[at] == octet) {
                return at - from;
            }
        }
        return -1;
    }

    byte[] take(int count) {
        byte[] taken = Arrays.copyOfRange(array, from, from + count);
        skip(count);
        return taken;
    }

    void skip(int count) {
        from += count;
        if (from == to) {
            from = 0;
            to = 0;
            if (array.length > 1 << 20) {
                array = new byte[SMALLEST];
            }
        }
    }

    void clear() {
        skip(size());
    }
}
