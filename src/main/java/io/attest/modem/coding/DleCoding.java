package io.attest.modem.coding;

import java.io.ByteArrayOutputStream;
import java.util.function.IntConsumer;

/** An ETX or DLE that is data has a DLE in front of it (E-167); an ETX alone is the end. That of files, and of DLEMODE 1. */
public class DleCoding implements Coding {

    private boolean escaped;

    @Override
    public byte[] toHost(byte[] octets) {
        ByteArrayOutputStream coded = new ByteArrayOutputStream(octets.length + 16);
        for (byte octet : octets) {
            if (escapes(octet & 0xFF)) {
                coded.write(DLE);
            }
            coded.write(octet);
        }
        return coded.toByteArray();
    }

    /** Whether an octet for the host gets a DLE in front. */
    protected boolean escapes(int octet) {
        return octet == ETX || octet == DLE;
    }

    @Override
    public boolean fromHost(int octet, IntConsumer data) {
        if (escaped) {
            escaped = false;
            unescaped(octet, data);
        } else if (octet == DLE) {
            escaped = true;
        } else if (octet == ETX) {
            return true;
        } else {
            data.accept(octet);
        }
        return false;
    }

    /** An octet behind a DLE: whatever it is, the DLE is dropped (E-142). */
    protected void unescaped(int octet, IntConsumer data) {
        data.accept(octet);
    }
}
