package io.attest.steps;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Whether this process was held up, so that what it saw on a wire it saw too late: a machine that slept, that had no
 * processor to give, or whose clock was set. A pulse that should beat ten times a second says so by its gaps.
 */
final class Pulse {

    private static final Duration BEAT = Duration.ofMillis(100);

    /** What is late by less than this is within what timers tolerate. */
    private static final long LEAST_GAP = Duration.ofSeconds(1).toNanos();

    private static final int MOST_KEPT = 100;

    private static final Pulse RUNNING = new Pulse(System::nanoTime, System::currentTimeMillis);

    static {
        Thread thread = new Thread(RUNNING::beatOn, "pulse");
        thread.setDaemon(true);
        thread.start();
    }

    private record Gap(long end, String told) {}

    private final LongSupplier nanos;
    private final LongSupplier millis;
    private final Deque<Gap> gaps = new ArrayDeque<>();
    private long lastNanos;
    private long lastMillis;

    /**
     * @param nanos the clock by which this process waits
     * @param millis the time of day
     */
    Pulse(LongSupplier nanos, LongSupplier millis) {
        this.nanos = nanos;
        this.millis = millis;
        lastNanos = nanos.getAsLong();
        lastMillis = millis.getAsLong();
    }

    /** The pulse of this process. */
    static Pulse running() {
        return RUNNING;
    }

    private void beatOn() {
        try {
            while (!new CountDownLatch(1).await(BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                beat();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** One beat, which is due one interval after the last. */
    synchronized void beat() {
        long now = nanos.getAsLong();
        long day = millis.getAsLong();
        long late = now - lastNanos - BEAT.toNanos();
        long jumped = Math.abs(TimeUnit.MILLISECONDS.toNanos(day - lastMillis) - (now - lastNanos));
        if (late >= LEAST_GAP) {
            gaps.add(new Gap(now, "this machine gave the tester no time for " + seconds(late)));
        } else if (jumped >= LEAST_GAP) {
            gaps.add(new Gap(now, "this machine slept or its clock was set, by " + seconds(jumped)));
        }
        while (gaps.size() > MOST_KEPT) {
            gaps.remove();
        }
        lastNanos = now;
        lastMillis = day;
    }

    private static String seconds(long nanos) {
        return Math.round(nanos / 1e8) / 10.0 + " s";
    }

    /** The clock by which gaps are told. */
    long now() {
        return nanos.getAsLong();
    }

    /** What has held it up since then; also what holds it up at this moment. */
    synchronized Optional<String> heldUpSince(long when) {
        beatIfLate();
        return gaps.stream().filter(gap -> gap.end() - when > 0).map(Gap::told).findFirst();
    }

    private void beatIfLate() {
        if (nanos.getAsLong() - lastNanos - BEAT.toNanos() >= LEAST_GAP) {
            beat();
        }
    }
}
