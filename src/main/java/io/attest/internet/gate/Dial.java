package io.attest.internet.gate;

import io.attest.internet.loop.Loop;
import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way to a port of the modem, which it has named. */
final class Dial implements Loop.Ready {

    /** Whom it tells. */
    interface User {

        /** The modem is there. */
        void connected(SocketChannel channel) throws IOException;

        void notConnected(String why);
    }

    private final Gate gate;
    private final InetSocketAddress named;
    private final User user;
    private @Nullable SocketChannel channel;
    private @Nullable InetSocketAddress address;

    Dial(Gate gate, InetSocketAddress named, User user) {
        this.gate = gate;
        this.named = named;
        this.user = user;
    }

    void begin() {
        if (named.getAddress().isLoopbackAddress()) {
            connect(Optional.of(named));
            return;
        }
        // Whoever is asked may take his time.
        Thread thread = new Thread(this::ask, "internet-dials");
        thread.setDaemon(true);
        thread.start();
    }

    private void ask() {
        Optional<InetSocketAddress> found = gate.modemAt(named.getPort());
        try {
            gate.loop().run(() -> connect(found));
        } catch (IllegalStateException closed) {
            // Nobody waits for the connection any more.
            return;
        }
    }

    private void connect(Optional<InetSocketAddress> found) {
        if (found.isEmpty()) {
            user.notConnected("nobody knows where " + named + " is");
            return;
        }
        address = found.get();
        // From now on a connection is on its way to the modem.
        gate.farEnds().put(found.get(), new FarEnds.View(0, 0, false, false));
        try {
            SocketChannel open = SocketChannel.open();
            channel = open;
            open.configureBlocking(false);
            if (open.connect(found.get())) {
                user.connected(open);
            } else {
                gate.loop().register(open, SelectionKey.OP_CONNECT, this);
            }
        } catch (IOException refused) {
            failed(refused);
        }
    }

    @Override
    public void ready(SelectionKey ready) throws IOException {
        SocketChannel open = channel;
        if (open != null && open.finishConnect()) {
            user.connected(open);
        }
    }

    @Override
    public void failed(Throwable cause) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException closed) {
            gate.note("the modem's data port is closed");
        }
        if (address != null) {
            gate.farEnds().forget(address);
        }
        user.notConnected(String.valueOf(cause.getMessage()));
    }
}
