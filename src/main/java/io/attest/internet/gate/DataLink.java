package io.attest.internet.gate;

import io.attest.internet.loop.Loop;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** The data connection of a transfer with the server behind, which either of them opens. */
final class DataLink implements Loop.Ready {

    private static final int ENOUGH = 1 << 18;

    private final Loop loop;
    private final ByteBuffer buffer;
    private final Runnable user;
    private final Octets coming = new Octets();
    private @Nullable ServerSocketChannel door;
    private @Nullable SocketChannel channel;
    private @Nullable SelectionKey key;
    private @Nullable Outflow going;
    private boolean ended;
    private boolean ends;

    /** @param user is told when something has come, has ended, or can be sent */
    DataLink(Loop loop, ByteBuffer buffer, Runnable user) {
        this.loop = loop;
        this.buffer = buffer;
        this.user = user;
    }

    /** Awaits the server; the result is the port. */
    int listen() throws IOException {
        ServerSocketChannel open = ServerSocketChannel.open();
        door = open;
        open.bind(Loop.anyPort(), 1);
        open.configureBlocking(false);
        loop.register(open, SelectionKey.OP_ACCEPT, this);
        return ((InetSocketAddress) open.getLocalAddress()).getPort();
    }

    /** Connects with the server. */
    void connect(InetSocketAddress server) throws IOException {
        SocketChannel open = SocketChannel.open();
        open.configureBlocking(false);
        use(open, open.connect(server));
    }

    private void use(SocketChannel open, boolean connected) throws IOException {
        channel = open;
        open.configureBlocking(false);
        open.setOption(StandardSocketOptions.TCP_NODELAY, true);
        going = new Outflow(open);
        if (ends) {
            // An empty file may be over before the server has come for it.
            going.end();
        }
        key = loop.register(open, connected ? SelectionKey.OP_READ : SelectionKey.OP_CONNECT, this);
    }

    @Override
    public void ready(SelectionKey ready) throws IOException {
        ServerSocketChannel listening = door;
        if (listening != null) {
            SocketChannel server = listening.accept();
            if (server != null) {
                listening.close();
                door = null;
                use(server, true);
                flush();
            }
        } else if (channel != null && going != null) {
            serve(ready, channel, going);
        }
        user.run();
    }

    private void serve(SelectionKey ready, SocketChannel open, Outflow sent) throws IOException {
        if (ready.isConnectable()) {
            open.finishConnect();
        }
        sent.flush();
        if (ready.isReadable()) {
            take(open);
        }
        want();
        if (ended && ends && sent.isEmpty()) {
            close();
        }
    }

    private void take(SocketChannel open) throws IOException {
        for (int count = 1; count > 0 && coming.size() < ENOUGH; ) {
            buffer.clear();
            count = open.read(buffer);
            ended |= count < 0;
            buffer.flip();
            coming.add(buffer);
        }
    }

    @Override
    public void failed(Throwable cause) {
        close();
        user.run();
    }

    Octets coming() {
        return coming;
    }

    /** Whether the server sends no more, or cannot be reached. */
    boolean ended() {
        return ended;
    }

    /** Whether the server takes more now. */
    boolean takes() {
        return channel != null && channel.isConnected() && going != null && going.waiting() < ENOUGH;
    }

    void send(byte[] octets) {
        if (going != null) {
            going.add(octets, false);
        }
        flush();
    }

    /** Sends no more. */
    void end() {
        ends = true;
        if (going != null) {
            going.end();
        }
        flush();
    }

    private void flush() {
        try {
            if (going != null && channel != null && channel.isConnected()) {
                going.flush();
            }
        } catch (IOException lost) {
            close();
        }
        if (ended && ends) {
            close();
        }
        want();
    }

    /** Reads on once there is room for it. */
    void want() {
        if (key != null && key.isValid() && going != null && channel != null && channel.isConnected()) {
            boolean reads = coming.size() < ENOUGH && !ended;
            key.interestOps((reads ? SelectionKey.OP_READ : 0) | (going.isEmpty() ? 0 : SelectionKey.OP_WRITE));
        }
    }

    /** Breaks it off, so that the server does not take what it has for all of the file. */
    void reset() {
        try {
            if (channel != null && channel.isOpen()) {
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            }
        } catch (IOException gone) {
            // Then the server has ended it already.
        }
        close();
    }

    private void close() {
        ended = true;
        try {
            if (door != null) {
                door.close();
            }
            if (channel != null) {
                channel.close();
            }
        } catch (IOException closed) {
            return;
        }
    }
}
