package io.attest.internet.web;

import io.attest.line.FarEnds;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketAddress;

/**
 * A connection of the modem, counted to the octet. It is silent exactly while the next octet of the modem is waited for:
 * who waits for it owes nothing.
 */
final class ModemEnd extends InputStream {

    private final byte[] buffer = new byte[1 << 16];
    private final Socket socket;
    private final SocketAddress name;
    private final FarEnds farEnds;
    private int next;
    private int count;
    private long received;
    private long sent;
    private boolean silent = true;
    private boolean closed;
    private boolean parted;

    ModemEnd(Socket socket, FarEnds farEnds) throws IOException {
        this.socket = socket;
        this.farEnds = farEnds;
        name = socket.getRemoteSocketAddress();
        socket.setTcpNoDelay(true);
        tell();
    }

    private synchronized void tell() {
        farEnds.put(name, new FarEnds.View(received, sent, closed, silent, true, parted));
    }

    @Override
    public int read() throws IOException {
        return has() ? buffer[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!has()) {
            return -1;
        }
        int some = Math.min(length, count - next);
        System.arraycopy(buffer, next, into, offset, some);
        next += some;
        return some;
    }

    /** Waits for an octet; false at the end of the connection. */
    private boolean has() throws IOException {
        if (next < count) {
            return true;
        }
        silence(true);
        count = Math.max(0, socket.getInputStream().read(buffer));
        next = 0;
        if (count > 0) {
            came(count);
        }
        return count > 0;
    }

    private synchronized void silence(boolean now) {
        silent = now;
        tell();
    }

    private synchronized void came(int octets) {
        received += octets;
        silent = false;
        tell();
    }

    void write(byte[] octets) throws IOException {
        synchronized (this) {
            sent += octets.length;
            tell();
        }
        socket.getOutputStream().write(octets);
    }

    /** Ends the server's direction. */
    void end() throws IOException {
        synchronized (this) {
            closed = true;
            tell();
        }
        socket.shutdownOutput();
    }

    /** The modem has ended its direction, or the connection is over otherwise. Whoever looks knows it before the modem. */
    void over() {
        synchronized (this) {
            if (parted) {
                return;
            }
            closed = true;
            parted = true;
            tell();
        }
        try {
            socket.close();
        } catch (IOException closedAlready) {
            return;
        }
    }

    /** Ends it at once. */
    void cut() {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException gone) {
            // Then it is closed without a word; the modem has ended it already.
        }
        over();
    }

    SocketAddress name() {
        return name;
    }
}
