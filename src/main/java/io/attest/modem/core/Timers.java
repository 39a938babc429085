package io.attest.modem.core;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** The running timers, on the time that the line gives. Equal times fire in the order in which they were started. */
public final class Timers {

    /** A running timer, to be cancelled with. */
    public record Timer(Duration at, long order, Runnable action) {}

    private final PriorityQueue<Timer> running =
            new PriorityQueue<>(Comparator.comparing(Timer::at).thenComparingLong(Timer::order));
    private Duration now = Duration.ZERO;
    private long started;

    public Duration now() {
        return now;
    }

    public Timer in(Duration delay, Runnable action) {
        Timer timer = new Timer(now.plus(delay), started++, action);
        running.add(timer);
        return timer;
    }

    /** The same, for who wants to be given the cancelling as well. */
    public Runnable cancellable(Duration delay, Runnable action) {
        Timer timer = in(delay, action);
        return () -> cancel(timer);
    }

    public void cancel(Timer timer) {
        running.remove(timer);
    }

    Optional<Duration> next() {
        return Optional.ofNullable(running.peek()).map(Timer::at);
    }

    /** Fires what is due on the way; a timer sees its own time as the present. Time never runs backwards. */
    void advanceTo(Duration then) {
        for (Timer head = running.peek(); head != null && head.at().compareTo(then) <= 0; head = running.peek()) {
            running.remove();
            now = head.at().compareTo(now) > 0 ? head.at() : now;
            head.action().run();
        }
        now = then.compareTo(now) > 0 ? then : now;
    }
}
