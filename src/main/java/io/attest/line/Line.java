package io.attest.line;

import java.time.Duration;

/**
 * A serial line, seen from the DTE. One thread uses a line at a time.
 *
 * <p>Reading is also how time passes: {@link #read} on a line with a movable clock costs no wall-clock time when nothing
 * is under way, on every other line it waits for real.
 */
public interface Line extends AutoCloseable {

    /**
     * Sends bytes to the modem, unchanged and in order.
     *
     * @throws LineLost if the other end has vanished or does not take the bytes, or the line is closed
     */
    void write(byte[] bytes);

    /**
     * Takes what the modem has sent.
     *
     * @param longest how long to wait for the first byte; zero only looks
     * @return at least one byte, or an empty array when {@code longest} went by in silence
     * @throws LineLost if the other end has vanished or the line is closed
     */
    byte[] read(Duration longest);

    /** Time since the line was opened, on the clock that governs the modem behind it. */
    Duration elapsed();

    /** How a message names this line, for instance {@code tcp 127.0.0.1:7000}. */
    String name();

    @Override
    void close();
}
