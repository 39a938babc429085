package io.attest.stranger;

import java.time.Duration;
import java.util.PriorityQueue;

/** Real time plus what it was moved ahead; timers fire in the order of their times, equal ones in that of their setting. */
final class Clock {

    private final PriorityQueue<Timer> timers = new PriorityQueue<>();
    private long ahead;
    private long set;

    /** Nanoseconds from an arbitrary origin. */
    long now() {
        return System.nanoTime() + ahead;
    }

    Timer after(Duration span, Runnable act) {
        Timer timer = new Timer(this, now() + span.toNanos(), set++, act);
        timers.add(timer);
        return timer;
    }

    void cancel(Timer timer) {
        timers.remove(timer);
    }

    /** Whether a timer is due until then. */
    boolean dueUntil(long moment) {
        Timer next = timers.peek();
        return next != null && next.due() - moment <= 0;
    }

    /** Moves to the next timer, if that lies ahead, and fires it. */
    void fireNext() {
        Timer next = timers.remove();
        moveTo(next.due());
        next.act().run();
    }

    void moveTo(long moment) {
        ahead += Math.max(0, moment - now());
    }

    /** Milliseconds until the next timer, 1 at least; at most a second. */
    long pause() {
        Timer next = timers.peek();
        return next == null ? 1000 : Math.min(1000, Math.max(1, (next.due() - now()) / 1_000_000 + 1));
    }

    record Timer(Clock clock, long due, long number, Runnable act) implements Comparable<Timer> {

        void cancel() {
            clock.cancel(this);
        }

        @Override
        public int compareTo(Timer other) {
            int order = Long.compare(due - other.due, 0);
            return order != 0 ? order : Long.compare(number, other.number);
        }
    }
}
