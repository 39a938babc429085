package io.attest.modem.core;

import io.attest.modem.core.Timers.Timer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One timer that is set, set again and stopped. */
public final class Alarm {

    private final Timers timers;
    private @Nullable Timer timer;

    public Alarm(Timers timers) {
        this.timers = timers;
    }

    /** Runs the action once after the delay, in place of what was set before. */
    public void set(Duration delay, Runnable action) {
        stop();
        timer = timers.in(delay, () -> {
            timer = null;
            action.run();
        });
    }

    public void stop() {
        if (timer != null) {
            timers.cancel(timer);
        }
        timer = null;
    }

    /** Whether it is still to go off. */
    public boolean isSet() {
        return timer != null;
    }
}
