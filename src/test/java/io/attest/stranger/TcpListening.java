package io.attest.stranger;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** AT#LTCPSTART until the admitted peer has come; whoever else comes is cut off. */
final class TcpListening implements Service {

    private final Services services;
    private final int socket;
    private final String admitted;
    private final int port;
    private final Framing framing;
    private final ServerSocketChannel door;

    TcpListening(Services services, int socket, String admitted, int port, Framing framing) throws IOException {
        this.services = services;
        this.socket = socket;
        this.admitted = admitted;
        this.port = port;
        this.framing = framing;
        door = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        services.reactor().watch(door, SelectionKey.OP_ACCEPT, key -> accept());
    }

    int socket() {
        return socket;
    }

    @Nullable
    InetSocketAddress at(int wanted) {
        return wanted == port ? (InetSocketAddress) door.socket().getLocalSocketAddress() : null;
    }

    private void accept() throws IOException {
        SocketChannel caller = door.accept();
        if (caller == null) {
            return;
        }
        String from = services.routes().seenAs(caller.socket().getInetAddress());
        if (!admitted.equals(Services.ANY) && !admitted.equals(from)) {
            Sockets.abort(caller);
            return;
        }
        close();
        caller.setOption(StandardSocketOptions.TCP_NODELAY, true);
        SelectionKey key = services.reactor().watch(caller, 0, ready -> {});
        TcpSession.begin(services, key, framing);
    }

    @Override
    public boolean listening() {
        return true;
    }

    @Override
    public void octet(int octet) {
        services.given();
    }

    @Override
    public void close() {
        Sockets.close(door);
    }
}
