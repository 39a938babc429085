package io.attest.modem.network;

import io.attest.modem.core.Machine;
import io.attest.modem.core.Mode;
import io.attest.modem.core.Setting;

/** A call is being set up: any octet abandons it, except the line feed that may follow the command line. */
final class Waiting implements Mode {

    private final Machine machine;
    private boolean first = true;

    Waiting(Machine machine) {
        this.machine = machine;
    }

    @Override
    public void take(int octet) {
        boolean harmless = first && octet == machine.profile().get(Setting.S4);
        first = false;
        if (!harmless) {
            machine.hostCall().abandon();
        }
    }

    @Override
    public boolean holdsIndications() {
        return false;
    }
}
