package io.attest.line;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What has come over a line and was not read yet. It is bounded, so that a modem that floods is left blocked in its own
 * output; while the host writes it holds more, since a modem that cannot answer may not take any more either.
 */
final class Inbox {

    private static final int MOST = 1 << 20;
    private static final int MOST_WHILE_WRITING = 1 << 24;

    /** What a chunk of a few bytes costs all the same. */
    private static final int LEAST_COST = 64;

    /** @param at when the reader had it, in nanoseconds of this machine */
    record Chunk(byte[] bytes, long at) {

        private int cost() {
            return Math.max(LEAST_COST, bytes.length);
        }
    }

    private final Deque<Chunk> chunks = new ArrayDeque<>();
    private int held;
    private int most = MOST;
    private boolean ended;

    /** Waits for room. */
    synchronized void put(Chunk chunk) throws InterruptedException {
        while (held >= most) {
            wait();
        }
        chunks.add(chunk);
        held += chunk.cost();
        notifyAll();
    }

    /** Nothing comes any more. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** The host is writing, or has stopped to. */
    synchronized void writing(boolean now) {
        most = now ? MOST_WHILE_WRITING : MOST;
        notifyAll();
    }

    /** The next chunk; empty when none came in that time, or the end has come. */
    synchronized Optional<Chunk> take(Duration longest) throws InterruptedException {
        long until = System.nanoTime() + longest.toNanos();
        while (chunks.isEmpty() && !ended) {
            long left = until - System.nanoTime();
            if (left <= 0) {
                return Optional.empty();
            }
            wait(left / 1_000_000, (int) (left % 1_000_000));
        }
        Optional<Chunk> next = Optional.ofNullable(chunks.poll());
        next.ifPresent(chunk -> held -= chunk.cost());
        notifyAll();
        return next;
    }

    /** Whether the end has come, whatever is still to be taken. */
    synchronized boolean hasEnded() {
        return ended;
    }

    /** Whether the end has come and everything before it was taken. */
    synchronized boolean isOver() {
        return ended && chunks.isEmpty();
    }
}
