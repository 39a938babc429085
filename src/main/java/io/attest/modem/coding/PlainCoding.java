package io.attest.modem.coding;

import java.util.function.IntConsumer;

/** DLEMODE 0: every octet is data, and the host cannot ask for the end. */
public class PlainCoding implements Coding {

    @Override
    public byte[] toHost(byte[] octets) {
        return octets;
    }

    @Override
    public boolean fromHost(int octet, IntConsumer data) {
        data.accept(octet);
        return false;
    }
}
