package io.attest.doctor;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Something that may hang in the system, done on a thread that can be left behind. */
final class Bounded {

    /** It was not done in time. */
    static final class TookTooLong extends RuntimeException {

        TookTooLong(Duration longest) {
            super("not done within " + longest.toSeconds() + " s");
        }
    }

    private Bounded() {}

    /**
     * Does it.
     *
     * @throws TookTooLong if it is not done in time
     * @throws RuntimeException what it throws itself
     */
    static <T> T within(Duration longest, Callable<T> task) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        done.complete(task.call());
                    } catch (Throwable failed) {
                        done.completeExceptionally(failed);
                    }
                },
                "doctor");
        thread.setDaemon(true);
        thread.start();
        try {
            return done.get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException hangs) {
            throw new TookTooLong(longest);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException told) {
                throw told;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the examination was given up", interrupted);
        }
    }
}
