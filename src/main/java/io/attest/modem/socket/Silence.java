package io.attest.modem.socket;

import io.attest.modem.core.Alarm;
import io.attest.modem.core.Timers;
import java.time.Duration;

/** The time that a server has for one answer; it goes on over all the pieces in which that comes. The modem's thread. */
final class Silence {

    private final Timers timers;
    private final Alarm alarm;
    private Duration deadline = Duration.ZERO;

    Silence(Timers timers) {
        this.timers = timers;
        alarm = new Alarm(timers);
    }

    /** @param anew whether another answer is due than the last time */
    void begin(boolean anew, Duration patience, Runnable over) {
        deadline = anew ? timers.now().plus(patience) : deadline;
        alarm.set(deadline.minus(timers.now()), over);
    }

    /** The same for a time of its own. */
    void set(Duration longest, Runnable over) {
        alarm.set(longest, over);
    }

    void stop() {
        alarm.stop();
    }
}
