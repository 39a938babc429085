package io.attest.line;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Real time that a wire needs, not a wait for something to happen. */
final class Pause {

    private Pause() {}

    /** @throws LineLost if the thread was told to give up meanwhile */
    static void of(Duration time, String what) {
        try {
            new CountDownLatch(1).await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LineLost("the line was given up while " + what, interrupted);
        }
    }
}
