package io.attest.internet.gate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Deque;

/** Octets on their way to one end of a connection, which may take them late. */
final class Outflow {

    /** Single octets that are written before others have their turn. */
    private static final int MOST_SINGLE = 4096;

    /** @param slowly each octet by a write of its own */
    private record Piece(ByteBuffer octets, boolean slowly) {}

    private final SocketChannel channel;
    private final Deque<Piece> pieces = new ArrayDeque<>();
    private long waiting;
    private long written;
    private boolean endWhenEmpty;
    private boolean ended;

    Outflow(SocketChannel channel) {
        this.channel = channel;
    }

    void add(byte[] octets, boolean slowly) {
        if (octets.length > 0) {
            pieces.add(new Piece(ByteBuffer.wrap(octets), slowly));
            waiting += octets.length;
        }
    }

    /** Ends this direction once all is written. */
    void end() {
        endWhenEmpty = true;
    }

    /** Writes what the other end takes now. */
    void flush() throws IOException {
        int singles = MOST_SINGLE;
        for (Piece piece = pieces.peek(); piece != null; piece = pieces.peek()) {
            if (piece.slowly ? --singles < 0 || !writeOne(piece.octets) : !write(piece.octets)) {
                return;
            }
            if (!piece.octets.hasRemaining()) {
                pieces.remove();
            }
        }
        if (endWhenEmpty && !ended) {
            ended = true;
            channel.shutdownOutput();
        }
    }

    private boolean writeOne(ByteBuffer octets) throws IOException {
        int limit = octets.limit();
        octets.limit(octets.position() + 1);
        try {
            return write(octets);
        } finally {
            octets.limit(limit);
        }
    }

    private boolean write(ByteBuffer octets) throws IOException {
        int count = channel.write(octets);
        written += count;
        waiting -= count;
        return !octets.hasRemaining();
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Octets that wait. */
    long waiting() {
        return waiting;
    }

    /** Octets that were written so far. */
    long written() {
        return written;
    }
}
