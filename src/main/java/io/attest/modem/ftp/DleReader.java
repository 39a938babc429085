package io.attest.modem.ftp;

import java.io.ByteArrayOutputStream;

/**
 * Takes the code off what the host writes, over whatever pieces it comes in, until the ETX that ends it. One for each
 * file; open for the faults.
 */
public class DleReader {

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private boolean escaped;

    /** One more octet; true when it ends the data. After a DLE any octet is data, that DLE is not (E-142). */
    public boolean take(int octet) {
        if (escaped) {
            escaped = false;
            keep(octet);
            return false;
        }
        escaped = octet == Dle.DLE;
        if (!escaped && octet != Dle.ETX) {
            keep(octet);
        }
        return octet == Dle.ETX;
    }

    /** The host has written for now: that changes nothing. */
    protected void pause() {}

    /** An octet of the data. */
    protected final void keep(int octet) {
        data.write(octet);
    }

    /** The data that has come since this was last asked. */
    final byte[] data() {
        byte[] octets = data.toByteArray();
        data.reset();
        return octets;
    }
}
