package io.attest.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

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
    private static final int CHUNKS_HELD = 256;
    private static final Duration LONGEST_WRITE = Duration.ofSeconds(10);
    private static final byte[] NOTHING = {};
    private static final Chunk GONE = new Chunk(NOTHING, 0);

    /** @param at when the reader had it, in nanoseconds of this machine */
    private record Chunk(byte[] bytes, long at) {}

    /** Longer than the read of a serial port waits for its first byte. */
    private static final Duration LONGEST_READ = Duration.ofSeconds(2);

    private final String name;
    private final Sink sink;
    private final AutoCloseable device;
    private final long opened = System.nanoTime();
    private final BlockingQueue<Chunk> arriving = new ArrayBlockingQueue<>(CHUNKS_HELD);
    private final ExecutorService writer;
    private final Thread reader;
    private volatile boolean closed;
    private Duration arrived = Duration.ZERO;
    private boolean gone;

    WireLine(String name, Source source, Sink sink, AutoCloseable device) {
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
            }
        } catch (IOException endOfLine) {
            // Told to the reader below, like an orderly end.
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        try {
            arriving.put(GONE);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void write(byte[] bytes) {
        mustBeOpen();
        Future<?> written = writer.submit(() -> {
            sink.write(bytes);
            return null;
        });
        try {
            written.get(LONGEST_WRITE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stuck) {
            written.cancel(true);
            throw new LineLost(name + " took no bytes for " + LONGEST_WRITE.toSeconds() + " s");
        } catch (ExecutionException failed) {
            throw new LineLost(name + " is lost: " + failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LineLost(name + " was given up while writing", interrupted);
        }
    }

    @Override
    public byte[] read(Duration longest) {
        mustBeOpen();
        Chunk first = take(longest);
        if (first == null) {
            return NOTHING;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Chunk chunk = first; chunk != null; chunk = arriving.poll()) {
            if (chunk == GONE) {
                gone = true;
                break;
            }
            all.writeBytes(chunk.bytes);
            arrived = Duration.ofNanos(chunk.at - opened);
        }
        if (gone && all.size() == 0) {
            throw new LineLost(name + " is lost: the other end has gone");
        }
        return all.toByteArray();
    }

    private @Nullable Chunk take(Duration longest) {
        if (gone) {
            return GONE;
        }
        try {
            return arriving.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LineLost(name + " was given up while reading", interrupted);
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
