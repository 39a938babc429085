package io.attest.internet.loop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Deque;

/** Octets that wait until the other end of a TCP connection takes them, and the end behind them. The loop's thread. */
public final class Outgoing {

    /** What is given to a socket at a time: the system copies all that it is given before it sees how much fits. */
    private static final int SLICE = 1 << 16;

    private final SocketChannel channel;
    private final Deque<ByteBuffer> pieces = new ArrayDeque<>();
    private long waiting;
    private boolean ends;
    private boolean ended;

    public Outgoing(SocketChannel channel) {
        this.channel = channel;
    }

    /** The octets must not change any more. */
    public void add(byte[] octets) {
        if (octets.length > 0) {
            pieces.add(ByteBuffer.wrap(octets));
            waiting += octets.length;
        }
    }

    /** Nothing follows: the other end is told once it has taken all. */
    public void end() {
        ends = true;
    }

    /** Gives the other end what it takes now. */
    public void flush() throws IOException {
        for (ByteBuffer piece = pieces.peek(); piece != null; piece = pieces.peek()) {
            int count = channel.write(piece.slice(piece.position(), Math.min(SLICE, piece.remaining())));
            if (count == 0) {
                return;
            }
            piece.position(piece.position() + count);
            waiting -= count;
            if (!piece.hasRemaining()) {
                pieces.remove();
            }
        }
        if (ends && !ended) {
            ended = true;
            channel.shutdownOutput();
        }
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Octets that wait. */
    public long waiting() {
        return waiting;
    }
}
