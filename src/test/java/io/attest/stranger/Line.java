package io.attest.stranger;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The serial line, on a TCP port; one host at a time, a second one is cut off. Without a host what is written is lost, as on a cable. */
final class Line {

    private static final int CROWD = 16_384;

    private final Reactor reactor;
    private final ServerSocketChannel port;
    private final Outbox outbox = new Outbox();
    private final ByteBuffer inbox = ByteBuffer.allocate(4096).flip();
    private @Nullable SelectionKey host;
    private IntConsumer taker = octet -> {};
    private BooleanSupplier willing = () -> true;
    private Runnable relieved = () -> {};

    Line(Reactor reactor, int number) throws IOException {
        this.reactor = reactor;
        port = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
        reactor.watch(port, SelectionKey.OP_ACCEPT, key -> accept());
    }

    int number() {
        return port.socket().getLocalPort();
    }

    /** Who takes the octets of the host, and whether it takes another one; {@code drained} when the host has read what it was told. */
    void to(IntConsumer octets, BooleanSupplier more, Runnable drained) {
        taker = octets;
        willing = more;
        relieved = drained;
    }

    void write(byte[] octets) {
        if (host != null) {
            outbox.add(octets);
            flush(host);
        }
    }

    void write(String text) {
        write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The host does not read as fast as it is told. */
    boolean crowded() {
        return outbox.size() > CROWD;
    }

    /** Whoever refused octets may take them now. */
    void resume() {
        if (host != null) {
            feed(host);
        }
    }

    private void accept() throws IOException {
        SocketChannel caller = port.accept();
        if (caller == null) {
            return;
        }
        if (host != null) {
            caller.close();
            return;
        }
        caller.setOption(StandardSocketOptions.TCP_NODELAY, true);
        inbox.clear().flip();
        outbox.clear();
        host = reactor.watch(caller, SelectionKey.OP_READ, this::ready);
    }

    private void ready(SelectionKey key) {
        if (key.isWritable()) {
            flush(key);
        }
        if (key.isValid() && key.isReadable()) {
            read(key);
        }
    }

    private void read(SelectionKey key) {
        inbox.compact();
        int count;
        try {
            count = ((SocketChannel) key.channel()).read(inbox);
        } catch (IOException lost) {
            count = -1;
        }
        inbox.flip();
        if (count < 0) {
            gone(key);
        } else {
            feed(key);
        }
    }

    private void feed(SelectionKey key) {
        while (inbox.hasRemaining() && willing.getAsBoolean()) {
            taker.accept(inbox.get() & 0xFF);
        }
        interest(key);
    }

    private void flush(SelectionKey key) {
        boolean crowded = crowded();
        try {
            outbox.writeTo((SocketChannel) key.channel());
        } catch (IOException lost) {
            gone(key);
            return;
        }
        interest(key);
        if (crowded && !crowded()) {
            relieved.run();
        }
    }

    private void interest(SelectionKey key) {
        if (key.isValid()) {
            int read = inbox.hasRemaining() ? 0 : SelectionKey.OP_READ;
            key.interestOps(read | (outbox.isEmpty() ? 0 : SelectionKey.OP_WRITE));
        }
    }

    private void gone(SelectionKey key) {
        host = null;
        outbox.clear();
        Sockets.close(key.channel());
    }
}
