package io.attest.internet;

import java.util.Arrays;
import java.util.function.Predicate;

/** Makes octets that fail fewer and plainer for as long as they fail. */
final class Shrinking {

    /** What stands for any octet that does not matter. */
    private static final byte PLAIN = 'a';

    private final Predicate<byte[]> fails;
    private byte[] octets;

    private Shrinking(byte[] failing, Predicate<byte[]> fails) {
        this.fails = fails;
        octets = failing;
    }

    /** Octets of which none can be left out, and none can be made an 'a', without being right again. */
    static byte[] minimal(byte[] failing, Predicate<byte[]> fails) {
        Shrinking shrinking = new Shrinking(failing, fails);
        boolean moved = true;
        while (moved) {
            moved = shrinking.leaveOut() | shrinking.simplify();
        }
        return shrinking.octets;
    }

    private boolean leaveOut() {
        boolean moved = false;
        for (int size = Math.max(1, octets.length / 2); size > 0; size /= 2) {
            for (int at = 0; at < octets.length; ) {
                boolean less = fails(without(at, Math.min(octets.length, at + size)));
                moved |= less;
                at += less ? 0 : size;
            }
        }
        return moved;
    }

    private byte[] without(int from, int to) {
        byte[] less = Arrays.copyOf(octets, octets.length - (to - from));
        System.arraycopy(octets, to, less, from, octets.length - to);
        return less;
    }

    private boolean simplify() {
        boolean moved = false;
        for (int at = 0; at < octets.length; at++) {
            if (octets[at] != PLAIN) {
                byte[] plainer = octets.clone();
                plainer[at] = PLAIN;
                moved |= fails(plainer);
            }
        }
        return moved;
    }

    private boolean fails(byte[] candidate) {
        boolean still = fails.test(candidate);
        if (still) {
            octets = candidate;
        }
        return still;
    }
}
