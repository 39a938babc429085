package io.attest.modem.online;

import io.attest.modem.core.Machine;
import io.attest.modem.core.Timers.Timer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** PHYTIMEOUT: tells when nothing went over the link, or over the line to the host, for so many minutes (E-50). */
final class Inactivity {

    private final Machine machine;
    private final Runnable tooLong;
    private Duration last = Duration.ZERO;
    private @Nullable Timer timer;

    Inactivity(Machine machine, Runnable tooLong) {
        this.machine = machine;
        this.tooLong = tooLong;
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
        if (timer != null) {
            machine.timers().cancel(timer);
        }
        timer = null;
    }

    /** One timer for any traffic: it looks again when it was moved on in the meantime. */
    private void watch() {
        end();
        Duration left = machine.design()
                .online()
                .silence(machine.number("PHYTIMEOUT"))
                .minus(machine.timers().now().minus(last));
        timer = machine.timers().in(left.isNegative() ? Duration.ZERO : left, () -> {
            timer = null;
            Duration silent = machine.timers().now().minus(last);
            if (silent.compareTo(machine.design().online().silence(machine.number("PHYTIMEOUT"))) >= 0) {
                tooLong.run();
            } else {
                watch();
            }
        });
    }
}
