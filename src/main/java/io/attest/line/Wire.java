package io.attest.line;

import java.io.IOException;
import java.time.Duration;

/** What a {@link WireLine} runs over, and blocks. One thread reads, another writes; closing ends both. */
interface Wire extends AutoCloseable {

    /**
     * Takes what has come.
     *
     * @return how many bytes, possibly none; negative when the other end has gone
     * @throws IOException likewise, and the message says how
     */
    int read(byte[] into) throws IOException;

    /** Whether the system has bytes that nobody has read yet. Asked while a read is under way. */
    boolean hasWaiting() throws IOException;

    /** Writes all, however long it takes. */
    void write(byte[] bytes) throws IOException;

    /** As {@link Line#dropDtr}. */
    default boolean dropDtr(Duration time) throws IOException {
        return false;
    }

    /** Whether a modem that finds nobody to take its bytes waits. */
    default boolean hasFlowControl() {
        return true;
    }

    @Override
    void close() throws IOException;
}
