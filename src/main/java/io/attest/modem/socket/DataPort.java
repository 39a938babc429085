package io.attest.modem.socket;

import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A port of this machine's loopback at which the modem awaits one connection of a server that it talks to. */
public final class DataPort extends ServerSocket implements Traffic {

    private final Errand errand;
    private final InetSocketAddress local;
    private @Nullable RoutedSocket accepted;

    DataPort(Errand errand) throws IOException {
        super(0, 1, InetAddress.getLoopbackAddress());
        this.errand = errand;
        local = new InetSocketAddress(getInetAddress(), getLocalPort());
        errand.opened(this);
        Thread thread = new Thread(this::await, "modem-listens");
        thread.setDaemon(true);
        thread.start();
    }

    private void await() {
        RoutedSocket socket = new RoutedSocket(errand);
        try {
            implAccept(socket);
            socket.setTcpNoDelay(true);
            socket.begin();
            errand.change(() -> accepted = socket);
        } catch (IOException closed) {
            socket.close();
        }
    }

    /** Where it can be reached. */
    public InetSocketAddress address() {
        return local;
    }

    /** The connection, once there is one. */
    public Optional<Socket> accepted() {
        synchronized (errand.lock()) {
            return Optional.ofNullable(accepted);
        }
    }

    /**
     * The connection that somebody has opened before this was asked, whether it was noticed or not; if there is none, no
     * other can come any more. The errand's thread.
     */
    public Optional<Socket> before() throws IOException {
        // Connections are taken in the order in which they were opened: one of its own comes behind any other.
        try (Socket last = new Socket(local.getAddress(), local.getPort())) {
            errand.until(() -> accepted != null);
            Optional<Socket> first =
                    accepted().filter(socket -> !socket.getRemoteSocketAddress().equals(last.getLocalSocketAddress()));
            if (first.isEmpty()) {
                close();
            }
            return first;
        } catch (ConnectException takesNoMore) {
            return accepted();
        }
    }

    @Override
    public SocketAddress local() {
        return local;
    }

    @Override
    public long sent() {
        return 0;
    }

    @Override
    public long received() {
        return 0;
    }

    @Override
    public boolean ended() {
        return false;
    }

    /** Who has connected says so by a view of this address. */
    @Override
    public boolean settled(FarEnds servers, boolean waitsForIt) {
        return accepted != null || servers.of(local).isEmpty();
    }

    @Override
    public void close() {
        errand.closed(this);
        try {
            super.close();
        } catch (IOException closedAlready) {
            return;
        }
    }
}
