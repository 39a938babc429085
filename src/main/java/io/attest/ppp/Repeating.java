package io.attest.ppp;

import io.attest.ppp.PppConfig.Timing;

/** Does something at once and after each restart period, Max-Configure times in all; one period later it gives up. */
final class Repeating {

    private final Alarm alarm;
    private final Timing timing;
    private final Runnable each;
    private final Runnable exhausted;
    private int left;

    Repeating(PppTimers timers, Timing timing, Runnable each, Runnable exhausted) {
        alarm = new Alarm(timers);
        this.timing = timing;
        this.each = each;
        this.exhausted = exhausted;
    }

    void begin() {
        left = timing.maxConfigure();
        next();
    }

    void stop() {
        alarm.stop();
    }

    private void next() {
        if (left == 0) {
            exhausted.run();
        } else {
            left--;
            alarm.set(timing.restart(), this::next);
            each.run();
        }
    }
}
