package io.attest.line;

import io.attest.line.Inbox.Chunk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A line over something that blocks: a socket or a serial port. A thread reads all the time, so that no byte waits for
 * the tester; another writes, so that a modem that takes no bytes cannot hang the tester. Memory is bounded: a modem that
 * floods is left blocked in its own output.
 */
final class WireLine implements Line {

    /** Takes at least one byte, or returns a negative number when the other end has gone. */
    interface Source {
        int read(byte[] into) throws IOException;
    }

    interface Sink {
        void write(byte[] bytes) throws IOException;
    }

    private static final int CHUNK = 4096;

    /** So much is written at a time; a slow line needs some seconds for it. */
    private static final int SLICE = 1024;

    /** How long the other end may take no bytes. */
    private static final Duration LONGEST_WRITE = Duration.ofSeconds(10);

    private static final byte[] NOTHING = {};

    /** Longer than the read of a serial port waits for its first byte. */
    private static final Duration LONGEST_READ = Duration.ofSeconds(2);

    private final String name;
    private final Sink sink;
    private final AutoCloseable device;
    private final long opened = System.nanoTime();
    private final Inbox arriving = new Inbox();
    private final boolean flowControl;
    private final Object gate = new Object();
    private final ExecutorService writer;
    private final Thread reader;
    private volatile boolean closed;
    private boolean takes = true;
    private Duration arrived = Duration.ZERO;

    WireLine(String name, Source source, Sink sink, AutoCloseable device) {
        this(name, source, sink, device, true);
    }

    /** @param flowControl whether a modem that finds nobody to take its bytes waits */
    WireLine(String name, Source source, Sink sink, AutoCloseable device, boolean flowControl) {
        this.flowControl = flowControl;
        this.name = name;
        this.sink = sink;
        this.device = device;
        this.writer = Executors.newSingleThreadExecutor(task -> daemon(task, "line-writer " + name));
        this.reader = daemon(() -> readAlways(source), "line-reader " + name);
        reader.start();
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void readAlways(Source source) {
        byte[] buffer = new byte[CHUNK];
        try {
            for (int count; !closed && (count = source.read(buffer)) >= 0; ) {
                if (count > 0) {
                    long now = System.nanoTime();
                    arriving.put(new Chunk(Arrays.copyOf(buffer, count), now));
                }
                waitAtTheGate();
            }
        } catch (IOException endOfLine) {
            // Told to the reader below, like an orderly end.
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        arriving.end();
    }

    @Override
    public boolean hasFlowControl() {
        return flowControl;
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
                sink.write(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SLICE)));
                taken.set(from + SLICE);
            }
            return null;
        });
        try {
            awaitProgress(written, taken);
        } catch (ExecutionException failed) {
            throw new LineLost(name + " is lost: " + failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LineLost(name + " was given up while writing", interrupted);
        } finally {
            arriving.writing(false);
        }
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
    public byte[] read(Duration longest) {
        mustBeOpen();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            Optional<Chunk> next = arriving.take(longest);
            for (; next.isPresent(); next = arriving.take(Duration.ZERO)) {
                all.writeBytes(next.get().bytes());
                arrived = Duration.ofNanos(next.get().at() - opened);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LineLost(name + " was given up while reading", interrupted);
        }
        if (all.size() == 0 && arriving.isOver()) {
            throw new LineLost(name + " is lost: the other end has gone");
        }
        return all.size() == 0 ? NOTHING : all.toByteArray();
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
            device.close();
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
