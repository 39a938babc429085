package io.attest.modem.socket;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A TCP port that is open for one connection: the first peer that is admitted closes it. Others are cut off. Its counts
 * are of connections.
 */
public final class Listener implements Traffic {

    private static final int MOST_WAITING = 8;

    private final Errand errand;
    private final Predicate<String> admits;
    private final boolean resets;
    private final boolean stays;
    private final ServerSocket server;
    private final InetSocketAddress local;
    private final Thread acceptor = new Thread(this::accept, "modem-listens");
    private long received;
    private @Nullable TcpPipe accepted;

    private Listener(Errand errand, Predicate<String> admits, boolean resets, boolean stays) throws IOException {
        this.errand = errand;
        this.admits = admits;
        this.resets = resets;
        this.stays = stays;
        server = new ServerSocket();
        server.setReceiveBufferSize(TcpPipe.ROOM);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), MOST_WAITING);
        local = (InetSocketAddress) server.getLocalSocketAddress();
    }

    /**
     * Begins to listen, on a port of this machine that the system chooses. The errand's thread.
     *
     * @param admits by the address that the modem sees
     * @param resets whether who is not admitted is reset
     * @param stays whether the port stays open until the errand is over, though nobody else is admitted
     */
    public static Listener open(Errand errand, Predicate<String> admits, boolean resets, boolean stays)
            throws IOException {
        Listener listener = new Listener(errand, admits, resets, stays);
        errand.opened(listener);
        listener.acceptor.setDaemon(true);
        listener.acceptor.start();
        return listener;
    }

    private void accept() {
        try {
            while (true) {
                Socket peer = server.accept();
                if (accepted == null && admits.test(errand.routes().seen(peer.getInetAddress()))) {
                    TcpPipe pipe = new TcpPipe(errand, peer, true);
                    pipe.open();
                    errand.change(() -> {
                        accepted = pipe;
                        received++;
                    });
                    if (!stays) {
                        close();
                        return;
                    }
                    continue;
                }
                peer.setSoLinger(resets, 0);
                peer.close();
                errand.change(() -> received++);
            }
        } catch (IOException closed) {
            return;
        }
    }

    /** Where a peer of this machine reaches it. */
    public InetSocketAddress address() {
        return local;
    }

    /** The connection, once there is one; guarded by the errand's lock. */
    public Optional<TcpPipe> accepted() {
        return Optional.ofNullable(accepted);
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
        return received;
    }

    @Override
    public boolean ended() {
        return false;
    }

    /** The system keeps the port open for as long as somebody accepts on it: it is closed when this returns. */
    @Override
    public void close() {
        errand.closed(this);
        try {
            server.close();
            if (Thread.currentThread() != acceptor) {
                acceptor.join();
            }
        } catch (IOException closedAlready) {
            return;
        } catch (InterruptedException nobodyInterrupts) {
            Thread.currentThread().interrupt();
        }
    }
}
