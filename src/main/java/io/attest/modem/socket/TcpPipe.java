package io.attest.modem.socket;

import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A TCP connection. */
public final class TcpPipe extends Pipe {

    /** Room in the system, as little as the modem's own, so that a peer that does not read is soon felt. */
    static final int ROOM = 1 << 16;

    private static final int PIECE = 4096;

    private final Socket socket;
    private final SocketAddress local;
    private final @Nullable SocketAddress server;

    /** @param called whether the peer has opened it */
    TcpPipe(Errand errand, Socket socket, boolean called) throws IOException {
        super(errand);
        this.socket = socket;
        SocketAddress peer = socket.getRemoteSocketAddress();
        local = called ? peer : socket.getLocalSocketAddress();
        server = called ? null : peer;
        socket.setTcpNoDelay(true);
        socket.setSendBufferSize(ROOM);
    }

    /**
     * Opens a connection to an address of the modem's Internet. The errand's thread.
     *
     * @throws Lost when nobody answers there
     */
    public static TcpPipe connect(Errand errand, InetSocketAddress wanted) throws IOException {
        InetSocketAddress route =
                errand.routes().tcp(wanted).orElseThrow(() -> new Lost(Lost.How.NOT_OPENED, "no route"));
        Socket socket = new Socket();
        TcpPipe pipe;
        try {
            socket.setReceiveBufferSize(ROOM);
            socket.connect(route);
            pipe = new TcpPipe(errand, socket, false);
        } catch (IOException refused) {
            socket.close();
            throw new Lost(Lost.How.NOT_OPENED, "refused");
        }
        pipe.open();
        return pipe;
    }

    @Override
    Optional<byte[]> receive() throws IOException {
        byte[] octets = new byte[PIECE];
        int count = socket.getInputStream().read(octets);
        return count < 0 ? Optional.empty() : Optional.of(Arrays.copyOf(octets, count));
    }

    @Override
    void send(byte[] piece) throws IOException {
        socket.getOutputStream().write(piece);
    }

    @Override
    void finish() throws IOException {
        socket.shutdownOutput();
    }

    @Override
    boolean noticed(FarEnds.View peer) {
        return peer.parted();
    }

    @Override
    public SocketAddress local() {
        return local;
    }

    @Override
    Optional<SocketAddress> server() {
        return Optional.ofNullable(server);
    }

    @Override
    void shut() {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            return;
        }
    }
}
