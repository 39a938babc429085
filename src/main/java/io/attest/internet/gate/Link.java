package io.attest.internet.gate;

import io.attest.internet.loop.Loop;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The way from a gate to the real server.
 *
 * <p>A server that a fault has kept from seeing half of an exchange is out of step. It is given up then, and connected
 * anew before it is asked the next thing: its greeting, and its answers to what it has to be told again, for instance the
 * modem's last EHLO or HELO, are kept from the modem.
 */
final class Link implements Loop.Ready {

    /** Whom the link tells. */
    interface User {

        /** Something has come, or there is room again. */
        void linkMoves();

        /** The server has ended the connection. */
        void linkEnds(String how);
    }

    private static final int ENOUGH = 1 << 18;

    private final Loop loop;
    private final ByteBuffer buffer;
    private final InetSocketAddress server;
    private final User user;
    private final Deque<byte[]> unsaid = new ArrayDeque<>();
    private final Octets coming = new Octets();
    private @Nullable SocketChannel channel;
    private @Nullable SelectionKey key;
    private @Nullable Outflow going;
    private int unheard;

    Link(Loop loop, ByteBuffer buffer, InetSocketAddress server, User user) {
        this.loop = loop;
        this.buffer = buffer;
        this.server = server;
        this.user = user;
    }

    /** Connects, so that the server greets. */
    void open() throws IOException {
        SocketChannel opened = SocketChannel.open();
        channel = opened;
        opened.configureBlocking(false);
        opened.setOption(StandardSocketOptions.TCP_NODELAY, true);
        boolean there = opened.connect(server);
        going = new Outflow(opened);
        key = loop.register(opened, there ? SelectionKey.OP_READ : SelectionKey.OP_CONNECT, this);
    }

    /** Sends, and connects before if need be. */
    void send(byte[] octets, List<String> again) throws IOException {
        if (channel == null) {
            unheard = 1 + again.size();
            again.forEach(line -> unsaid.add((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1)));
            unsaid.add(octets);
            open();
        } else if (unsaid.isEmpty()) {
            write(octets);
        } else {
            unsaid.add(octets);
        }
    }

    private void write(byte[] octets) throws IOException {
        if (going != null && channel != null) {
            going.add(octets, false);
            if (channel.isConnected()) {
                going.flush();
            }
            want();
        }
    }

    @Override
    public void ready(SelectionKey ready) throws IOException {
        SocketChannel open = channel;
        if (open == null || going == null) {
            return;
        }
        if (ready.isConnectable() && open.finishConnect()) {
            going.flush();
        }
        if (ready.isValid() && ready.isWritable()) {
            going.flush();
        }
        boolean ended = ready.isValid() && ready.isReadable() && !take(open);
        want();
        user.linkMoves();
        // What has come may have made the conversation give this connection up and begin another.
        if (ended && channel == open) {
            ended("has ended the connection");
        }
    }

    /** False at the end of the connection. */
    private boolean take(SocketChannel open) throws IOException {
        while (coming.size() < ENOUGH) {
            buffer.clear();
            int count = open.read(buffer);
            if (count <= 0) {
                return count == 0;
            }
            buffer.flip();
            coming.add(buffer);
        }
        return true;
    }

    private void ended(String how) {
        if (channel != null) {
            drop();
            user.linkEnds(how);
        }
    }

    @Override
    public void failed(Throwable cause) {
        ended("cannot be reached: " + cause.getMessage());
    }

    /**
     * Where the answer that is meant for the modem ends, if it is complete. Answers that are not are passed over.
     */
    OptionalInt answer(Dialogue dialogue) throws IOException {
        int end = dialogue.answerEnd(coming);
        while (end >= 0 && unheard > 0) {
            coming.skip(end);
            unheard--;
            byte[] next = unsaid.poll();
            if (next != null) {
                write(next);
            }
            end = dialogue.answerEnd(coming);
        }
        return end < 0 || unheard > 0 ? OptionalInt.empty() : OptionalInt.of(end);
    }

    Octets coming() {
        return coming;
    }

    /** Reads on once there is room for it. */
    void want() {
        if (key != null && key.isValid() && going != null && channel != null && channel.isConnected()) {
            boolean reads = coming.size() < ENOUGH;
            key.interestOps((reads ? SelectionKey.OP_READ : 0) | (going.isEmpty() ? 0 : SelectionKey.OP_WRITE));
        }
    }

    /** Whether the server takes more now. */
    boolean takes() {
        return going == null || going.waiting() < ENOUGH;
    }

    /** Gives the connection up. */
    void drop() {
        SocketChannel open = channel;
        channel = null;
        going = null;
        unsaid.clear();
        unheard = 0;
        coming.clear();
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException closed) {
            return;
        }
    }
}
