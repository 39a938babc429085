package io.attest.internet.loop;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/** What the loop does later, in real time. */
final class Timers {

    private record Timer(long due, Runnable action) {}

    private final Queue<Timer> timers = new PriorityQueue<>(Comparator.comparingLong(Timer::due));

    void add(Duration pause, Runnable action) {
        timers.add(new Timer(System.nanoTime() + pause.toNanos(), action));
    }

    /** Milliseconds until the next is due, at least 1; 0 if there is none. */
    long pause() {
        Timer next = timers.peek();
        return next == null
                ? 0
                : Math.max(1, Duration.ofNanos(next.due - System.nanoTime()).toMillis() + 1);
    }

    void fire() {
        Queue<Timer> due = new ArrayDeque<>();
        for (Timer next = timers.peek(); next != null && next.due - System.nanoTime() <= 0; next = timers.peek()) {
            due.add(timers.remove());
        }
        due.forEach(timer -> timer.action.run());
    }
}
