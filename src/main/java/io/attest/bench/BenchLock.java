package io.attest.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two runs from talking to one modem at the same time. What is locked is the modem, by the port it is on, whatever
 * the bench file is called. The lock is one of the operating system and dies with its process, however that ends; the file
 * that carries it stays and is taken over. A reference modem is made anew for each run and needs none.
 */
public final class BenchLock implements AutoCloseable {

    /** Where nobody else can come to the modem. */
    static final BenchLock NONE = new BenchLock(null, null);

    /** One octet far behind what the file says, because elsewhere than on Unix a locked octet cannot be read. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    /** The benches of this process by their file: closing a second channel on it would give the lock away. */
    private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

    private final @Nullable Path file;
    private final @Nullable FileChannel channel;

    private BenchLock(@Nullable Path file, @Nullable FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes a bench for a run.
     *
     * @param bench its name
     * @param line its line
     * @param run the folder of the run, for whoever meets the lock
     * @param wait how long to wait for another process
     * @param told what there is to wait for, once, if there is
     * @throws BenchInUse if another process has it
     * @throws io.attest.line.LineLost if there is no modem at the USB location or with the IMEI that it names
     * @throws ConfigurationFault if another bench of this process has it
     */
    public static BenchLock take(String bench, LineFile line, Path run, Duration wait, Consumer<String> told) {
        Optional<String> port = Whereabouts.of(new Lines().located(line));
        if (port.isEmpty()) {
            return NONE;
        }
        Path file = LockFile.of(port.get());
        String other = HELD.putIfAbsent(file, bench);
        if (other != null) {
            throw new ConfigurationFault("bench " + other + " and bench " + bench + " have the same modem, at "
                    + port.get() + "; leave one of them out");
        }
        try {
            FileChannel channel = locked(file, bench, wait, told);
            new LockFile.Holder(ProcessHandle.current().pid(), Instant.now(), run.toString()).write(channel);
            return new BenchLock(file, channel);
        } catch (IOException unusable) {
            HELD.remove(file);
            throw new UncheckedIOException(
                    "bench " + bench + " cannot be locked: " + unusable + "; mend the rights of " + file.getParent(),
                    unusable);
        } catch (RuntimeException refused) {
            HELD.remove(file);
            throw refused;
        }
    }

    private static FileChannel locked(Path file, String bench, Duration wait, Consumer<String> told)
            throws IOException {
        FileChannel channel = LockFile.open(file);
        try {
            if (channel.tryLock(PLACE, 1, false) != null) {
                return channel;
            }
            String inUse = "bench " + bench + " is in use by " + LockFile.Holder.read(channel);
            if (wait.isZero()) {
                throw new BenchInUse(inUse + "; --wait SECONDS waits for it");
            }
            told.accept(inUse + "; waiting up to " + wait.toSeconds() + " s");
            await(channel, wait, inUse);
            return channel;
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    /** The operating system wakes whoever waits; closing the channel ends a wait in vain. */
    private static void await(FileChannel channel, Duration wait, String inUse) throws IOException {
        CompletableFuture<FileLock> lock = new CompletableFuture<>();
        Thread waiting = new Thread(
                () -> {
                    try {
                        lock.complete(channel.lock(PLACE, 1, false));
                    } catch (IOException | RuntimeException givenUp) {
                        lock.completeExceptionally(givenUp);
                    }
                },
                "bench-lock");
        waiting.setDaemon(true);
        waiting.start();
        try {
            lock.get(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException inVain) {
            throw new BenchInUse(inUse + ", and still was after " + wait.toSeconds() + " s");
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            throw new BenchInUse(inUse + "; the wait for it was given up");
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    /** Gives the bench back. */
    @Override
    public void close() {
        if (channel == null || file == null) {
            return;
        }
        try (channel) {
            channel.truncate(0);
        } catch (IOException gone) {
            // The lock goes with the channel or with the process, whatever the file says.
        } finally {
            HELD.remove(file);
        }
    }
}
