package io.attest.modem.mail;

import io.attest.modem.core.Mode;
import java.util.function.IntConsumer;

/** The data state in which the host has nothing to say. */
record Deaf(IntConsumer heard) implements Mode {

    @Override
    public void take(int octet) {
        heard.accept(octet);
    }

    @Override
    public boolean holdsIndications() {
        return true;
    }
}
