package io.attest.emulate;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A raw TCP port with the modem behind it, for one client after another. */
public final class TcpPort implements AutoCloseable {

    /** Milliseconds. */
    private static final long LONGEST_END = 1000;

    private final ServerSocket server;
    private final RealTime modem;
    private final Thread thread;
    private volatile @Nullable Socket client;

    /**
     * Binds; port 0 takes a free one.
     *
     * @throws IOException if the port is taken
     */
    public TcpPort(InetSocketAddress address, RealTime modem) throws IOException {
        this.modem = modem;
        this.server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(address, 8);
        thread = new Thread(this::serve, "tcp-port");
        thread.setDaemon(true);
        thread.start();
    }

    /** Where it listens. */
    public String name() {
        InetAddress address = server.getInetAddress();
        return "tcp " + address.getHostAddress() + ":" + server.getLocalPort();
    }

    public int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket next = server.accept()) {
                next.setTcpNoDelay(true);
                client = next;
                if (!server.isClosed()) {
                    serve(next);
                }
            } catch (IOException clientGone) {
                // The next one may come.
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        modem.attach(socket.getOutputStream());
        try {
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[4096];
            for (int count; (count = in.read(buffer)) >= 0; ) {
                modem.receive(Arrays.copyOf(buffer, count));
            }
        } finally {
            modem.detach();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Socket last = client;
        if (last != null) {
            last.close();
        }
        try {
            // The modem behind it may be closed next, and must not be told of a client then.
            thread.join(LONGEST_END);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
