package io.attest.dte;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** When the unread bytes arrived, chunk by chunk. */
final class Arrivals {

    private record Chunk(int length, Duration at) {}

    private final Deque<Chunk> chunks = new ArrayDeque<>();

    void add(int length, Duration at) {
        chunks.add(new Chunk(length, at));
    }

    /** When the first unread byte arrived. */
    Optional<Duration> first() {
        return Optional.ofNullable(chunks.peek()).map(Chunk::at);
    }

    /** Forgets so many bytes; when the last of them arrived, unless there were none. */
    Optional<Duration> take(int length) {
        Optional<Duration> last = Optional.empty();
        for (int left = length; left > 0; ) {
            Chunk chunk = chunks.remove();
            last = Optional.of(chunk.at);
            if (chunk.length > left) {
                chunks.push(new Chunk(chunk.length - left, chunk.at));
            }
            left -= chunk.length;
        }
        return last;
    }
}
