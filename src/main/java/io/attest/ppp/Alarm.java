package io.attest.ppp;

import java.time.Duration;

/** One timer that is set, set again and stopped. One that was stopped does nothing, also if its time had already come. */
final class Alarm {

    private final PppTimers timers;
    private Runnable cancel = () -> {};
    private long set;

    Alarm(PppTimers timers) {
        this.timers = timers;
    }

    void set(Duration delay, Runnable action) {
        stop();
        long mine = set;
        cancel = timers.in(delay, () -> {
            if (mine == set) {
                action.run();
            }
        });
    }

    void stop() {
        set++;
        cancel.run();
        cancel = () -> {};
    }
}
