package io.attest.modem.socket;

import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Datagrams to and from one peer; those of others are dropped. A datagram that cannot be sent is lost without a word. */
public final class UdpPipe extends Pipe {

    private static final int LONGEST = 65_507;

    private final byte[] buffer = new byte[LONGEST];
    private final DatagramSocket socket;
    private final InetSocketAddress local;
    private final Predicate<String> admits;
    private @Nullable SocketAddress peer;

    private UdpPipe(Errand errand, @Nullable SocketAddress peer, Predicate<String> admits) throws IOException {
        super(errand);
        this.peer = peer;
        this.admits = admits;
        socket = UnusedPort.open();
        local = (InetSocketAddress) socket.getLocalSocketAddress();
    }

    /** To an address of the modem's Internet. Without a route nothing is sent and nobody answers. */
    public static UdpPipe connect(Errand errand, InetSocketAddress wanted) throws IOException {
        UdpPipe pipe = new UdpPipe(errand, errand.routes().udp(wanted).orElse(null), address -> false);
        pipe.open();
        return pipe;
    }

    /**
     * For the first sender that is admitted.
     *
     * @param admits by the address that the modem sees
     */
    public static UdpPipe listen(Errand errand, Predicate<String> admits) throws IOException {
        UdpPipe pipe = new UdpPipe(errand, null, admits);
        pipe.open();
        return pipe;
    }

    /** Where a peer of this machine reaches it. */
    public InetSocketAddress address() {
        return local;
    }

    /** Whether there is a peer; guarded by the errand's lock. */
    public boolean bound() {
        return peer != null;
    }

    @Override
    Optional<byte[]> receive() throws IOException {
        DatagramPacket datagram = new DatagramPacket(buffer, LONGEST);
        while (true) {
            socket.receive(datagram);
            if (admitted(datagram)) {
                return Optional.of(Arrays.copyOf(datagram.getData(), datagram.getLength()));
            }
            dropped(datagram.getLength());
        }
    }

    private boolean admitted(DatagramPacket datagram) {
        synchronized (errand.lock()) {
            if (peer == null && admits.test(errand.routes().seen(datagram.getAddress()))) {
                SocketAddress first = datagram.getSocketAddress();
                errand.change(() -> peer = first);
            }
            return datagram.getSocketAddress().equals(peer);
        }
    }

    @Override
    void send(byte[] piece) {
        SocketAddress to;
        synchronized (errand.lock()) {
            to = peer;
        }
        if (to == null) {
            return;
        }
        try {
            socket.send(new DatagramPacket(piece, piece.length, to));
        } catch (IOException lost) {
            return;
        }
    }

    @Override
    void finish() {
        shut();
    }

    @Override
    boolean noticed(FarEnds.View peer) {
        return peer.received() == sent();
    }

    @Override
    public SocketAddress local() {
        return local;
    }

    @Override
    Optional<SocketAddress> server() {
        return sent() == 0 ? Optional.empty() : Optional.ofNullable(peer);
    }

    @Override
    void shut() {
        socket.close();
    }
}
