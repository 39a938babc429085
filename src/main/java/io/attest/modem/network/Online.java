package io.attest.modem.network;

import io.attest.modem.core.Machine;
import io.attest.modem.core.Mode;
import io.attest.modem.core.Setting;
import io.attest.modem.core.Timers.Timer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Online data state: octets go to the far end; three plus signs between two pauses of S12 lead back. */
final class Online implements Mode {

    private static final Duration UNIT = Duration.ofMillis(20);
    private static final int PLUSES = 3;

    private final Machine machine;
    private Duration last;
    private int pluses;
    private @Nullable Timer pause;

    Online(Machine machine) {
        this.machine = machine;
        last = machine.timers().now();
    }

    @Override
    public void take(int octet) {
        machine.calls().send(new byte[] {(byte) octet});
        cancelPause();
        Duration now = machine.timers().now();
        boolean rested = now.minus(last).compareTo(guard()) >= 0;
        last = now;
        if (octet != '+') {
            pluses = 0;
        } else if (rested && (pluses == 0 || !guard().isZero())) {
            pluses = 1;
        } else if (pluses > 0) {
            pluses++;
        }
        if (pluses == PLUSES) {
            pause = machine.timers().in(guard(), this::escape);
        } else if (pluses > PLUSES) {
            pluses = 0;
        }
    }

    private void escape() {
        pause = null;
        if (machine.takes(this)) {
            machine.answers().result("OK");
            machine.command();
        }
    }

    private Duration guard() {
        return UNIT.multipliedBy(machine.profile().get(Setting.S12));
    }

    private void cancelPause() {
        if (pause != null) {
            machine.timers().cancel(pause);
            pause = null;
        }
    }

    @Override
    public boolean holdsIndications() {
        return true;
    }
}
