package io.attest.ppp;

import io.attest.ppp.PppConfig.Timing;

/** Asks for an echo in each interval, and notices when no reply comes. */
final class Echo {

    private final Alarm alarm;
    private final Timing timing;
    private final Runnable ask;
    private final Runnable silent;
    private int unanswered;

    Echo(Timing timing, PppTimers timers, Runnable ask, Runnable silent) {
        alarm = new Alarm(timers);
        this.timing = timing;
        this.ask = ask;
        this.silent = silent;
    }

    void begin() {
        unanswered = 0;
        if (!timing.echo().isZero()) {
            alarm.set(timing.echo(), this::next);
        }
    }

    void answered() {
        unanswered = 0;
    }

    void stop() {
        alarm.stop();
    }

    private void next() {
        if (unanswered >= timing.echoes()) {
            silent.run();
            return;
        }
        unanswered++;
        alarm.set(timing.echo(), this::next);
        ask.run();
    }
}
