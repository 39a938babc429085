package io.attest.modem.mail;

import io.attest.modem.core.Mode;

/** The data state in which the host has nothing to say: its octets have no effect. */
final class Deaf implements Mode {

    @Override
    public void take(int octet) {}

    @Override
    public boolean holdsIndications() {
        return true;
    }
}
