package io.attest.line;

import io.attest.line.Inbox.Chunk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A line over something that blocks: a socket or a serial port. A thread reads all the time, so that no byte waits for
 * the tester; another writes, so that a modem that takes no bytes cannot hang the tester. Memory is bounded: a modem that
 * floods is left blocked in its own output.
 */
final class WireLine implements Line {

    private static final int CHUNK = 4096;

    /** So much is written at a time; the slowest line, 300 baud, needs less than the longest write for it. */
    private static final int SLICE = 256;

    /** How long the other end may take no bytes. */
    private static final Duration LONGEST_WRITE = Duration.ofSeconds(10);

    private static final byte[] NOTHING = {};

    private static final Duration MOMENT = Duration.ofMillis(1);

    /** Longer than the read of a serial port waits for its first byte. */
    private static final Duration LONGEST_READ = Duration.ofSeconds(2);

    private final String name;
    private final Wire wire;
    private final long opened = System.nanoTime();
    private final Inbox arriving = new Inbox();
    private final Object gate = new Object();
    private final ExecutorService writer;
    private final Thread reader;
    private volatile boolean closed;
    private volatile @Nullable Future<?> writing;

    /** Told to whoever reads or writes next. */
    private volatile String how = "the other end has gone";

    private boolean takes = true;
    private Duration arrived = Duration.ZERO;

    WireLine(String name, Wire wire) {
        this.name = name;
        this.wire = wire;
        this.writer = Executors.newSingleThreadExecutor(task -> daemon(task, "line-writer " + name));
        this.reader = daemon(this::readAlways, "line-reader " + name);
        reader.start();
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void readAlways() {
        byte[] buffer = new byte[CHUNK];
        try {
            for (int count; !closed && (count = wire.read(buffer)) >= 0; ) {
                if (count > 0) {
                    long now = System.nanoTime();
                    arriving.put(new Chunk(Arrays.copyOf(buffer, count), now));
                }
                waitAtTheGate();
            }
        } catch (IOException endOfLine) {
            how = String.valueOf(endOfLine.getMessage());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            arriving.end();
            // Who writes to an end that has gone may wait for ever.
            Future<?> futile = writing;
            if (futile != null) {
                futile.cancel(true);
            }
        }
    }

    @Override
    public boolean hasFlowControl() {
        return wire.hasFlowControl();
    }

    private void waitAtTheGate() throws InterruptedException {
        synchronized (gate) {
            while (!takes) {
                gate.wait();
            }
        }
    }

    /** The other end feels it as soon as what the system keeps for this one is full. */
    @Override
    public void takes(boolean now) {
        synchronized (gate) {
            takes = now;
            gate.notifyAll();
        }
    }

    /** However long it takes: it fails when no byte at all is taken for a while. */
    @Override
    public void write(byte[] bytes) {
        mustBeOpen();
        AtomicInteger taken = new AtomicInteger();
        arriving.writing(true);
        Future<?> written = writer.submit(() -> {
            for (int from = 0; from < bytes.length; from += SLICE) {
                wire.write(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SLICE)));
                taken.set(from + SLICE);
            }
            return null;
        });
        writing = written;
        try {
            if (arriving.hasEnded()) {
                throw lost();
            }
            awaitProgress(written, taken);
        } catch (ExecutionException failed) {
            throw new LineLost(name + " is lost: " + failed.getCause().getMessage(), failed.getCause());
        } catch (CancellationException readerSawTheEnd) {
            throw lost();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LineLost(name + " was given up while writing", interrupted);
        } finally {
            writing = null;
            arriving.writing(false);
        }
    }

    private LineLost lost() {
        return new LineLost(name + " is lost: " + how);
    }

    private void awaitProgress(Future<?> written, AtomicInteger taken) throws ExecutionException, InterruptedException {
        for (int before = 0; !written.isDone(); ) {
            try {
                written.get(LONGEST_WRITE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException slow) {
                if (taken.get() == before) {
                    written.cancel(true);
                    throw new LineLost(name + " took no bytes for " + LONGEST_WRITE.toSeconds() + " s");
                }
                before = taken.get();
            }
        }
        written.get();
    }

    @Override
    public boolean dropDtr(Duration time) {
        mustBeOpen();
        try {
            return wire.dropDtr(time);
        } catch (IOException failed) {
            throw new LineLost(name + " is lost: " + failed.getMessage(), failed);
        }
    }

    @Override
    public byte[] read(Duration longest) {
        mustBeOpen();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            Optional<Chunk> next = arriving.take(longest);
            if (next.isEmpty()) {
                next = late();
            }
            for (; next.isPresent(); next = arriving.take(Duration.ZERO)) {
                all.writeBytes(next.get().bytes());
                arrived = Duration.ofNanos(next.get().at() - opened);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LineLost(name + " was given up while reading", interrupted);
        }
        if (all.size() == 0 && arriving.isOver()) {
            throw lost();
        }
        return all.size() == 0 ? NOTHING : all.toByteArray();
    }

    /** What the system has already is no silence: on a busy machine the reader comes late. */
    private Optional<Chunk> late() throws InterruptedException {
        long until = System.nanoTime() + LONGEST_READ.toNanos();
        Optional<Chunk> next = Optional.empty();
        while (next.isEmpty() && isThereMore() && System.nanoTime() < until) {
            next = arriving.take(MOMENT);
        }
        return next;
    }

    private boolean isThereMore() {
        synchronized (gate) {
            if (!takes || arriving.isOver()) {
                return false;
            }
        }
        try {
            return wire.hasWaiting();
        } catch (IOException gone) {
            // The reader finds out, and says how.
            return false;
        }
    }

    @Override
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - opened);
    }

    @Override
    public Duration arrived() {
        return arrived;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() {
        closed = true;
        // A reader that waits for room would never see the end of the device.
        reader.interrupt();
        writer.shutdownNow();
        try {
            wire.close();
        } catch (Exception alreadyGone) {
            // Closing what has vanished is no news.
        }
        awaitReader();
    }

    /** A read that is still under way in the system would take the first bytes of whoever opens the device next. */
    private void awaitReader() {
        try {
            reader.join(LONGEST_READ.toMillis());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void mustBeOpen() {
        if (closed) {
            throw new LineLost(name + " is closed");
        }
    }
}
