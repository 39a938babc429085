package io.attest.ppp.frame;

/** The 16-bit frame check sequence of RFC 1662, C.2: polynomial x16 + x12 + x5 + 1, least significant bit first. */
final class Fcs16 {

    static final int INITIAL = 0xffff;

    /** What the sequence comes to over a good frame and its own check octets. */
    static final int GOOD = 0xf0b8;

    private static final int[] TABLE = new int[256];

    static {
        for (int octet = 0; octet < TABLE.length; octet++) {
            int value = octet;
            for (int bit = 0; bit < 8; bit++) {
                value = (value & 1) == 1 ? value >>> 1 ^ 0x8408 : value >>> 1;
            }
            TABLE[octet] = value;
        }
    }

    private Fcs16() {}

    static int next(int fcs, int octet) {
        return fcs >>> 8 ^ TABLE[(fcs ^ octet) & 255];
    }

    /** Over the first octets of an array. */
    static int of(byte[] octets, int length) {
        int fcs = INITIAL;
        for (int at = 0; at < length; at++) {
            fcs = next(fcs, octets[at]);
        }
        return fcs;
    }
}
