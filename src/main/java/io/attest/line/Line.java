package io.attest.line;

import java.time.Duration;
import java.util.List;

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

    /**
     * Lets a time go by in which nothing is expected. Like {@link #read}, but where the modem's clock is moved it may be
     * moved in long steps, so that the time of what comes is known less exactly.
     *
     * @return bytes as soon as some come, or an empty array when the time has gone by in silence
     * @throws LineLost if the other end has vanished or the line is closed
     */
    default byte[] pass(Duration time) {
        return read(time);
    }

    /**
     * Like {@link #read}, where nothing depends on how long nothing came: who plays a line back may say so as soon as
     * nobody listened any longer.
     *
     * @return bytes as soon as some come, or an empty array
     * @throws LineLost if the other end has vanished or the line is closed
     */
    default byte[] listen(Duration longest) {
        return read(longest);
    }

    /** How long to let go by from one look elsewhere to the next: as usual, or less where no more is known of a line. */
    default Duration moment(Duration usual) {
        return usual;
    }

    /** Time since the line was opened, on the clock that governs the modem behind it. */
    Duration elapsed();

    /** Whether that clock stands still while nobody reads, so that times are exact wherever they are seen. */
    default boolean isVirtual() {
        return false;
    }

    /**
     * Lets the host take bytes or not, as a serial port does by RTS: what the modem has to say meanwhile waits at its end,
     * but for what is on its way. It takes them until it is told otherwise.
     */
    default void takes(boolean now) {}

    /** Whether a modem with much to say waits while the host takes nothing; on other lines it would be lost. */
    default boolean hasFlowControl() {
        return false;
    }

    /** When the last of the bytes that were read last had arrived; {@link #elapsed} where nobody looked earlier. */
    default Duration arrived() {
        return elapsed();
    }

    /** By how much {@link #arrived} may be too late: zero, or the step by which the clock had just been moved. */
    default Duration blur() {
        return Duration.ZERO;
    }

    /**
     * Something that has happened to the line and a log should say.
     *
     * @param at when, on the line's clock
     */
    record Remark(Duration at, String text) {}

    /** What has happened to the line since this was last asked. */
    default List<Remark> remarks() {
        return List.of();
    }

    /** What was written and the modem has not taken yet is not sent any more. */
    default void discard() {}

    /**
     * Drops Data Terminal Ready for so long and raises it again: what a modem takes for a host that has gone, and an
     * answer to many a hung one.
     *
     * @return false where the line has no such wire, or it was told to leave it alone; nothing has happened then
     * @throws LineLost if the other end has vanished or the line is closed
     */
    default boolean dropDtr(Duration time) {
        return false;
    }

    /** The modem is about to be reset: for this long the line may vanish and come back, if its kind can. */
    default void mayVanish(Duration time) {}

    /** How a message names this line, for instance {@code tcp 127.0.0.1:7000}. */
    String name();

    @Override
    void close();
}
