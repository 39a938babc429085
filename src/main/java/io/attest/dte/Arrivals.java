package io.attest.dte;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** When the unread bytes arrived, chunk by chunk. */
final class Arrivals {

    /**
     * When bytes arrived.
     *
     * @param at on the line's clock
     * @param blur by how much that may be too late
     */
    record Arrival(Duration at, Duration blur) {}

    private record Chunk(int length, Arrival arrival) {}

    private final Deque<Chunk> chunks = new ArrayDeque<>();

    void add(int length, Arrival arrival) {
        chunks.add(new Chunk(length, arrival));
    }

    /** So many bytes that were taken are unread again, in front of all others. */
    void putBack(int length, Arrival arrival) {
        if (length > 0) {
            chunks.push(new Chunk(length, arrival));
        }
    }

    /** When the first unread byte arrived. */
    Optional<Arrival> first() {
        return Optional.ofNullable(chunks.peek()).map(Chunk::arrival);
    }

    /** Forgets so many bytes; when the last of them arrived, unless there were none. */
    Optional<Arrival> take(int length) {
        Optional<Arrival> last = Optional.empty();
        for (int left = length; left > 0; ) {
            Chunk chunk = chunks.remove();
            last = Optional.of(chunk.arrival);
            if (chunk.length > left) {
                chunks.push(new Chunk(chunk.length - left, chunk.arrival));
            }
            left -= chunk.length;
        }
        return last;
    }
}
