package io.attest.modem.socket;

import io.attest.line.FarEnds;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/** A TCP socket of the modem: it is asked for an address of the modem's Internet and goes where the route leads. */
final class RoutedSocket extends Socket implements Traffic {

    private final Errand errand;
    private @Nullable Inflow inflow;
    private @Nullable OutputStream outflow;
    private @Nullable InetSocketAddress route;
    private @Nullable SocketAddress local;
    private boolean second;
    private long sent;

    RoutedSocket(Errand errand) {
        this.errand = errand;
    }

    @Override
    public void connect(SocketAddress wanted, int timeout) throws IOException {
        InetSocketAddress found = errand.routes()
                .tcp((InetSocketAddress) wanted)
                .orElseThrow(() -> new Lost(Lost.How.NOT_OPENED, "no route"));
        follow(found, timeout);
    }

    /**
     * A second connection to the server of another one: where the routes lead, else to the same place at the port that
     * was asked for.
     */
    void connect(InetSocketAddress wanted, RoutedSocket beside) throws IOException {
        second = true;
        InetSocketAddress first = open(beside.route);
        follow(errand.routes().tcp(wanted).orElse(new InetSocketAddress(first.getAddress(), wanted.getPort())), 0);
    }

    private void follow(InetSocketAddress found, int timeout) throws IOException {
        route = found;
        try {
            super.connect(found, timeout);
            setTcpNoDelay(true);
        } catch (IOException refused) {
            throw new Lost(Lost.How.NOT_OPENED, "refused");
        }
        begin();
    }

    /** It is connected, by whichever end. */
    void begin() throws IOException {
        local = getLocalSocketAddress();
        outflow = new Outflow(super.getOutputStream());
        inflow = new Inflow(errand, super.getInputStream());
        errand.opened(this);
    }

    @Override
    public void connect(SocketAddress wanted) throws IOException {
        connect(wanted, 0);
    }

    /** The address that was asked for counts, not where the route led. */
    @Override
    public InetAddress getInetAddress() {
        return InetAddress.getLoopbackAddress();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return open(inflow);
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return open(outflow);
    }

    private static <T> T open(@Nullable T stream) throws IOException {
        if (stream == null) {
            throw new Lost(Lost.How.NOT_OPENED, "not connected");
        }
        return stream;
    }

    /** A server that has not looked at a second connection yet says by the first whether it is going to. */
    @Override
    public boolean settled(FarEnds servers, boolean waitsForIt) {
        return Traffic.super.settled(
                servers, waitsForIt && !(second && servers.of(local()).isEmpty()));
    }

    @Override
    public SocketAddress local() {
        SocketAddress known = local;
        return known == null ? getLocalSocketAddress() : known;
    }

    @Override
    public long sent() {
        return sent;
    }

    @Override
    public long received() {
        return inflow == null ? 0 : inflow.received();
    }

    @Override
    public boolean ended() {
        return inflow != null && inflow.end() != null;
    }

    /** How the other end has ended the connection, if it has. */
    Lost.@Nullable How end() {
        return inflow == null ? null : inflow.end();
    }

    @Override
    public void close() {
        errand.left(this);
        try {
            super.close();
        } catch (IOException closedAlready) {
            return;
        }
    }

    /** A reset that a write has met looks like an orderly end to the reader; a write after such an end breaks the pipe. */
    private static boolean reset(IOException broken) {
        return String.valueOf(broken.getMessage()).contains("reset");
    }

    /** Counts before it writes, so that the server never has more than was counted. */
    private final class Outflow extends OutputStream {

        private final OutputStream to;

        Outflow(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int offset, int length) throws IOException {
            synchronized (errand.lock()) {
                sent += length;
            }
            errand.asks();
            try {
                to.write(octets, offset, length);
            } catch (IOException broken) {
                // What the other end did is known once its last words are read.
                errand.until(RoutedSocket.this::ended);
                Lost.How how = end();
                throw new Lost(how == null || reset(broken) ? Lost.How.RESET : how, "the connection is lost");
            }
        }
    }
}
