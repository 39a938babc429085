package io.attest.modem.ftp;

import java.io.ByteArrayOutputStream;

/** The code that lets any octets pass beside the one that ends them: ETX and DLE in the data come after a DLE. */
final class Dle {

    static final int ETX = 0x03;
    static final int DLE = 0x10;

    private Dle() {}

    /** Data as it goes over the line; any chunking of the data gives the same. */
    static byte[] coded(byte[] data) {
        ByteArrayOutputStream coded = new ByteArrayOutputStream(data.length + 16);
        for (byte octet : data) {
            if (octet == ETX || octet == DLE) {
                coded.write(DLE);
            }
            coded.write(octet);
        }
        return coded.toByteArray();
    }
}
