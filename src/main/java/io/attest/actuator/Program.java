package io.attest.actuator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A program under way: of what it prints a bounded part is kept, and in time or not, it ends. */
final class Program implements AutoCloseable {

    /** How much of what it prints is kept, in bytes; the rest is read and forgotten, so that it does not block. */
    private static final int MOST_KEPT = 1 << 20;

    /** What it has started and left behind may hold its output open; that is not waited for any longer than this. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private final Process process;
    private final Listener said;
    private final Listener complained;

    /**
     * Starts it, with nothing to read.
     *
     * @param environment beside what this process has
     */
    Program(List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        process = builder.start();
        said = new Listener(process.getInputStream());
        complained = new Listener(process.getErrorStream());
        process.getOutputStream().close();
    }

    /** False when it has not ended in that time. */
    boolean endsWithin(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    int exit() {
        return process.exitValue();
    }

    String said() throws InterruptedException {
        return said.text();
    }

    String complained() throws InterruptedException {
        return complained.text();
    }

    /** Ends it, and all that it has started if it had not ended by itself. */
    @Override
    public void close() {
        end(process.toHandle());
    }

    /** From the top down: whoever is ended last could start something meanwhile. */
    private static void end(ProcessHandle top) {
        List<ProcessHandle> below = top.children().toList();
        top.destroyForcibly();
        below.forEach(Program::end);
    }

    private static final class Listener {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final CountDownLatch over = new CountDownLatch(1);

        Listener(InputStream in) {
            Thread thread = new Thread(() -> listen(in), "program-output");
            thread.setDaemon(true);
            thread.start();
        }

        private void listen(InputStream in) {
            byte[] buffer = new byte[8192];
            try (in) {
                for (int count; (count = in.read(buffer)) >= 0; ) {
                    synchronized (kept) {
                        kept.write(buffer, 0, Math.min(count, MOST_KEPT - kept.size()));
                    }
                }
            } catch (IOException ended) {
                // What it said before stands.
            }
            over.countDown();
        }

        String text() throws InterruptedException {
            over.await(LAST_WORDS.toNanos(), TimeUnit.NANOSECONDS);
            synchronized (kept) {
                return kept.toString(StandardCharsets.UTF_8);
            }
        }
    }
}
