package io.attest.modem;

import io.attest.line.FarEnds;
import io.attest.line.FarEnds.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The far end of one TCP connection, moved by the test: a server that the modem goes to, or a caller. It keeps what it
 * hears, tells the far ends how it stands, and ends the connection when the modem does.
 */
final class TcpPeer implements AutoCloseable {

    private final FarEnds farEnds;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final @Nullable ServerSocket server;
    private @Nullable Socket socket;
    private @Nullable SocketAddress name;
    private @Nullable SocketAddress called;
    private long received;
    private long sent;
    private boolean reads = true;
    private boolean closed;
    private boolean parted;
    private boolean reset;

    private TcpPeer(FarEnds farEnds, @Nullable ServerSocket server) {
        this.farEnds = farEnds;
        this.server = server;
    }

    /** A server for one connection after another; each begins anew. */
    static TcpPeer server(FarEnds farEnds) throws IOException {
        ServerSocket listening = new ServerSocket();
        listening.setReceiveBufferSize(1 << 16);
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        TcpPeer peer = new TcpPeer(farEnds, listening);
        farEnds.put(listening.getLocalSocketAddress(), new View(0, 0, false, true));
        thread(peer::serve);
        return peer;
    }

    /** Connects to {@code address:port} from an address of this machine; the modem's listening port counts it. */
    static TcpPeer caller(FarEnds farEnds, String to, String from, int calls) throws IOException {
        TcpPeer peer = new TcpPeer(farEnds, null);
        String[] parts = to.split(":");
        InetSocketAddress modem = new InetSocketAddress(parts[0], Integer.parseInt(parts[1]));
        Socket calling = new Socket();
        calling.bind(new InetSocketAddress(from, 0));
        synchronized (peer) {
            peer.name = calling.getLocalSocketAddress();
            peer.tell();
        }
        farEnds.put(modem, new View(0, calls, false, true));
        peer.called = modem;
        try {
            calling.connect(modem);
        } catch (IOException refused) {
            peer.close();
            throw refused;
        }
        synchronized (peer) {
            peer.socket = calling;
        }
        thread(() -> peer.hear(calling));
        return peer;
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "tcp-peer");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        try {
            while (server != null) {
                Socket next = server.accept();
                synchronized (this) {
                    socket = next;
                    name = next.getRemoteSocketAddress();
                    received = 0;
                    sent = 0;
                    closed = false;
                    parted = false;
                    reset = false;
                    heard.reset();
                    tell();
                }
                hear(next);
            }
        } catch (IOException over) {
            return;
        }
    }

    private void hear(Socket from) {
        byte[] octets = new byte[8192];
        try {
            while (true) {
                mayRead();
                int count = from.getInputStream().read(octets);
                if (count < 0) {
                    break;
                }
                synchronized (this) {
                    heard.write(octets, 0, count);
                    received += count;
                    tell();
                }
            }
        } catch (IOException lost) {
            synchronized (this) {
                reset = true;
            }
        }
        synchronized (this) {
            parted = true;
            tell();
        }
    }

    private synchronized void mayRead() {
        while (!reads) {
            await();
        }
    }

    private void await() {
        try {
            wait();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private synchronized void tell() {
        if (name != null) {
            farEnds.put(name, new View(received, sent, closed, true, reads, parted));
        }
        notifyAll();
    }

    private synchronized Socket connected() {
        while (socket == null) {
            await();
        }
        return socket;
    }

    String address() {
        return "127.0.0.1:" + (server == null ? 0 : server.getLocalPort());
    }

    void send(String octets) throws IOException {
        send(octets.getBytes(StandardCharsets.ISO_8859_1));
    }

    void send(byte[] octets) throws IOException {
        Socket to = connected();
        synchronized (this) {
            sent += octets.length;
            tell();
        }
        to.getOutputStream().write(octets);
    }

    /** Sends from a thread of its own, for more than the modem takes at once. */
    void sendBeside(byte[] octets) {
        thread(() -> {
            try {
                send(octets);
            } catch (IOException lost) {
                throw new IllegalStateException(lost);
            }
        });
    }

    synchronized void reads(boolean now) {
        reads = now;
        tell();
    }

    /** Ends its own direction; what the modem sends is still heard. */
    void finish() throws IOException {
        Socket ending = connected();
        synchronized (this) {
            closed = true;
            tell();
        }
        ending.shutdownOutput();
    }

    void reset() throws IOException {
        Socket ending = connected();
        synchronized (this) {
            closed = true;
            parted = true;
            tell();
        }
        ending.setSoLinger(true, 0);
        ending.close();
    }

    synchronized String heard() {
        return heard.toString(StandardCharsets.ISO_8859_1);
    }

    synchronized byte[] octets() {
        return heard.toByteArray();
    }

    /** Whether the modem has ended the connection. */
    synchronized boolean left() {
        return parted && !reset;
    }

    /** Whether it was cut off. */
    synchronized boolean turnedAway() {
        while (!parted) {
            await();
        }
        return reset;
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        synchronized (this) {
            if (socket != null) {
                socket.close();
            }
            if (called != null && name != null) {
                farEnds.forget(called);
                farEnds.forget(name);
            }
        }
    }
}
