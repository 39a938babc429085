package io.attest.stranger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;

/** Octets on their way into a channel that may not take all of them at once. */
final class Outbox {

    private final Deque<ByteBuffer> waiting = new ArrayDeque<>();
    private int size;

    void add(byte[] octets) {
        if (octets.length > 0) {
            waiting.add(ByteBuffer.wrap(octets));
            size += octets.length;
        }
    }

    void writeTo(WritableByteChannel channel) throws IOException {
        while (!waiting.isEmpty()) {
            ByteBuffer first = waiting.getFirst();
            size -= channel.write(first);
            if (first.hasRemaining()) {
                return;
            }
            waiting.removeFirst();
        }
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        waiting.clear();
        size = 0;
    }
}
