package io.attest.modem.core;

import java.util.function.IntConsumer;

/** A data state in which the host has nothing to say. */
public record Deaf(IntConsumer heard) implements Mode {

    @Override
    public void take(int octet) {
        heard.accept(octet);
    }

    @Override
    public boolean holdsIndications() {
        return true;
    }
}
