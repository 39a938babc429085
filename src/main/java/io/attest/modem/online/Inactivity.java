package io.attest.modem.online;

import io.attest.modem.core.Alarm;
import io.attest.modem.core.Machine;
import java.time.Duration;

/** PHYTIMEOUT: tells when nothing went over the link, or over the line to the host, for so many minutes (E-50). */
final class Inactivity {

    private final Machine machine;
    private final Runnable tooLong;
    private final Alarm timer;
    private Duration last = Duration.ZERO;

    Inactivity(Machine machine, Runnable tooLong) {
        this.machine = machine;
        this.tooLong = tooLong;
        timer = new Alarm(machine.timers());
    }

    void begin() {
        last = machine.timers().now();
        watch();
    }

    void touch(OnlineRules.Traffic kind) {
        if (machine.design().online().counts(kind)) {
            last = machine.timers().now();
        }
    }

    void end() {
        timer.stop();
    }

    /** One timer for any traffic: it looks again when it was moved on in the meantime. */
    private void watch() {
        Duration left = machine.design()
                .online()
                .silence(machine.number("PHYTIMEOUT"))
                .minus(machine.timers().now().minus(last));
        if (left.isZero() || left.isNegative()) {
            tooLong.run();
        } else {
            timer.set(left, this::watch);
        }
    }
}
