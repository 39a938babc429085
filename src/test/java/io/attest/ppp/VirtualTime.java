package io.attest.ppp;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** Time that moves only when it is told to; equal times fire in the order in which they were set. */
final class VirtualTime implements PppTimers {

    private record Timer(Duration at, long order, Runnable action) {}

    private final PriorityQueue<Timer> timers =
            new PriorityQueue<>(Comparator.comparing(Timer::at).thenComparingLong(Timer::order));
    private Duration now = Duration.ZERO;
    private long order;

    @Override
    public Runnable in(Duration delay, Runnable action) {
        Timer timer = new Timer(now.plus(delay), order++, action);
        timers.add(timer);
        return () -> timers.remove(timer);
    }

    Duration now() {
        return now;
    }

    Optional<Duration> next() {
        return Optional.ofNullable(timers.peek()).map(Timer::at);
    }

    int running() {
        return timers.size();
    }

    /** Everything that is due until then. */
    void pass(Duration span) {
        Duration until = now.plus(span);
        while (!timers.isEmpty() && timers.peek().at().compareTo(until) <= 0) {
            Timer timer = timers.remove();
            now = timer.at();
            timer.action().run();
        }
        now = until;
    }
}
