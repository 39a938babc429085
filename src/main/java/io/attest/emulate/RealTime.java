package io.attest.emulate;

import io.attest.line.Dce;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs a modem by the wall clock. Everything that touches the modem happens on one thread: bytes, timers and what its
 * surroundings do. The clock can be moved forward, never back.
 */
public final class RealTime implements AutoCloseable {

    private static final int SLICE = 4096;

    /** What is sent beyond the time that its octets take is taken by a client that reads; another is not waited for. */
    private static final Duration SENDING = Duration.ofMillis(200);

    private final Dce modem;
    /** Released whenever the modem may take more. */
    private final Semaphore room = new Semaphore(0);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread modemThread = new Thread(task, "modem");
        modemThread.setDaemon(true);
        return modemThread;
    });
    private final long powerUp = System.nanoTime();
    private Duration moved = Duration.ZERO;
    private @Nullable ScheduledFuture<?> wake;
    private final Speed fromClient;
    private final Outbox outbox;

    /** On a line without speed. */
    public RealTime(Dce modem) {
        this(modem, 0);
    }

    /** @param baud bits per second of the line to its client, both ways; 0 for a line without speed */
    public RealTime(Dce modem, int baud) {
        this.modem = modem;
        this.fromClient = new Speed(baud);
        this.outbox = new Outbox(this::roomAgain, new Speed(baud));
        modem.output(this::toClient);
        modem.outside(this::wake);
    }

    /** Something has come from outside: the modem takes it in, and may take more of the client then. */
    private void wake() {
        try {
            thread.execute(this::catchUp);
        } catch (RejectedExecutionException closed) {
            room.release();
        }
    }

    /** Connects a client; what the modem wrote before is lost, as on a cable that was not plugged in. */
    void attach(OutputStream to) {
        call(() -> client(to));
    }

    void detach() {
        call(() -> client(null));
    }

    private boolean client(@Nullable OutputStream next) {
        outbox.client(next);
        return true;
    }

    /** Hands bytes of the client to the modem as they come across, and waits wherever the modem takes no more. */
    void receive(byte[] bytes) {
        long since = System.nanoTime();
        for (int at = 0; at < bytes.length; ) {
            int across = carried(Math.min(SLICE, bytes.length - at), since);
            byte[] slice = Arrays.copyOfRange(bytes, at, at + across);
            at += across;
            while (!call(() -> taken(slice))) {
                room.acquireUninterruptibly();
            }
        }
    }

    private int carried(int waiting, long since) {
        try {
            return fromClient.carry(waiting, since);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private boolean taken(byte[] slice) {
        room.drainPermits();
        if (modem.takes()) {
            modem.receive(slice);
            return true;
        }
        return false;
    }

    /** Moves the modem's clock; returns when the timers on the way have fired and what they made it write is sent. */
    void advance(Duration time) {
        call(() -> moved = moved.plus(time));
        outbox.awaitSent(SENDING);
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
        room.release();
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
        if (outbox.isFullWith(bytes)) {
            modem.hostTakes(false);
        }
    }

    private void roomAgain() {
        try {
            thread.execute(() -> {
                modem.hostTakes(true);
                catchUp();
            });
        } catch (RejectedExecutionException closed) {
            room.release();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        fromClient.close();
        outbox.close();
    }
}
