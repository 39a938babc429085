package io.attest.ppp.frame;

import java.util.Arrays;

/**
 * How frames to a peer are written: which control characters are escaped (bit n for character n), and whether the address and
 * control octets and the high octet of the protocol are left out.
 */
public record FrameFormat(int accm, boolean addressCompressed, boolean protocolCompressed) {

    /** Before anything is agreed, and always for LCP. */
    public static final FrameFormat DEFAULT = new FrameFormat(-1, false, false);

    static final int FLAG = 0x7e;
    static final int ESCAPE = 0x7d;
    static final int COMPLEMENT = 0x20;
    static final int ADDRESS = 0xff;
    static final int CONTROL = 0x03;

    /** A whole frame between two flags. */
    public byte[] frame(int protocol, byte[] information) {
        Octets octets = new Octets(2 * information.length + 16);
        octets.raw(FLAG);
        if (!addressCompressed) {
            octets.data(ADDRESS);
            octets.data(CONTROL);
        }
        if (!protocolCompressed || protocol > 255) {
            octets.data(protocol >>> 8);
        }
        octets.data(protocol & 255);
        for (byte octet : information) {
            octets.data(octet & 255);
        }
        int check = ~octets.fcs;
        octets.data(check & 255);
        octets.data(check >>> 8 & 255);
        octets.raw(FLAG);
        return Arrays.copyOf(octets.written, octets.length);
    }

    private boolean escaped(int octet) {
        return octet == FLAG || octet == ESCAPE || octet < 0x20 && (accm >>> octet & 1) == 1;
    }

    private final class Octets {

        /** Room for every octet escaped: the header is 4 and the check 2 at the most, and two flags. */
        private final byte[] written;

        private int length;
        private int fcs = Fcs16.INITIAL;

        private Octets(int size) {
            written = new byte[size];
        }

        private void data(int octet) {
            fcs = Fcs16.next(fcs, octet);
            if (escaped(octet)) {
                raw(ESCAPE);
                raw(octet ^ COMPLEMENT);
            } else {
                raw(octet);
            }
        }

        private void raw(int octet) {
            written[length++] = (byte) octet;
        }
    }
}
