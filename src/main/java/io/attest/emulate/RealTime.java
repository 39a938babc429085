package io.attest.emulate;

import io.attest.line.Dce;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs a modem by the wall clock. Everything that touches the modem happens on one thread: bytes, timers and what its
 * surroundings do. The clock can be moved forward, never back.
 */
public final class RealTime implements AutoCloseable {

    private final Dce modem;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread modemThread = new Thread(task, "modem");
        modemThread.setDaemon(true);
        return modemThread;
    });
    private final long powerUp = System.nanoTime();
    private Duration moved = Duration.ZERO;
    private @Nullable ScheduledFuture<?> wake;
    private @Nullable OutputStream client;

    public RealTime(Dce modem) {
        this.modem = modem;
        modem.output(this::toClient);
    }

    /** Connects a client; what the modem wrote before is lost, as on a cable that was not plugged in. */
    void attach(OutputStream to) {
        call(() -> client = to);
    }

    void detach() {
        call(() -> client = null);
    }

    /** Hands bytes of the client to the modem. */
    void receive(byte[] bytes) {
        call(() -> {
            modem.receive(bytes);
            return bytes;
        });
    }

    /** Moves the modem's clock; returns when the timers on the way have fired. */
    void advance(Duration time) {
        call(() -> moved = moved.plus(time));
    }

    /** Does something on the modem's thread, at the modem's present time. */
    <T> T call(Callable<T> action) {
        Future<T> done = thread.submit(() -> {
            modem.advanceTo(now());
            T result = action.call();
            catchUp();
            return result;
        });
        try {
            return done.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException told
                    ? told
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private void catchUp() {
        modem.advanceTo(now());
        if (wake != null) {
            wake.cancel(false);
        }
        wake = modem.nextTimer()
                .map(time -> time.minus(now()).toNanos())
                .<ScheduledFuture<?>>map(
                        nanos -> thread.schedule(this::catchUp, Math.max(0, nanos), TimeUnit.NANOSECONDS))
                .orElse(null);
    }

    private Duration now() {
        return Duration.ofNanos(System.nanoTime() - powerUp).plus(moved);
    }

    private void toClient(byte[] bytes) {
        OutputStream to = client;
        if (to == null) {
            return;
        }
        try {
            to.write(bytes);
            to.flush();
        } catch (IOException gone) {
            client = null;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
