package io.attest.modem.fault;

import io.attest.modem.coding.Coding;
import java.io.ByteArrayOutputStream;
import java.util.function.IntConsumer;

/** A coding that passes on to another; a fault overrides what it gets wrong. */
class Recoded implements Coding {

    private final Coding behind;

    Recoded(Coding behind) {
        this.behind = behind;
    }

    @Override
    public byte[] toHost(byte[] octets) {
        return behind.toHost(octets);
    }

    @Override
    public boolean fromHost(int octet, IntConsumer data) {
        return behind.fromHost(octet, data);
    }

    @Override
    public void pause() {
        behind.pause();
    }

    static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
