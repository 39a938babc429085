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
    private final DatagramRules rules;
    private final int port;
    private @Nullable SocketAddress peer;
    private @Nullable SocketAddress sender;

    private UdpPipe(
            Errand errand, @Nullable SocketAddress peer, int port, Predicate<String> admits, DatagramRules rules)
            throws IOException {
        super(errand);
        this.peer = peer;
        sender = peer;
        this.port = port;
        this.admits = admits;
        this.rules = rules;
        socket = UnusedPort.open();
        local = (InetSocketAddress) socket.getLocalSocketAddress();
    }

    /** To an address of the modem's Internet. Without a route nothing is sent and nobody answers. */
    public static UdpPipe connect(Errand errand, InetSocketAddress wanted, DatagramRules rules) throws IOException {
        SocketAddress route = errand.routes().udp(wanted).orElse(null);
        UdpPipe pipe = new UdpPipe(errand, route, wanted.getPort(), address -> false, rules);
        pipe.open();
        return pipe;
    }

    /**
     * For the first sender that is admitted.
     *
     * @param port of the modem's Internet
     * @param admits by the address that the modem sees
     */
    public static UdpPipe listen(Errand errand, int port, Predicate<String> admits, DatagramRules rules)
            throws IOException {
        UdpPipe pipe = new UdpPipe(errand, null, port, admits, rules);
        pipe.open();
        return pipe;
    }

    /** Where a peer of this machine reaches it. */
    public InetSocketAddress address() {
        return local;
    }

    /** Whether there is a peer; guarded by the errand's lock. */
    public boolean bound() {
        return sender != null;
    }

    @Override
    Optional<byte[]> receive() throws IOException {
        DatagramPacket datagram = new DatagramPacket(buffer, LONGEST);
        while (true) {
            socket.receive(datagram);
            byte[] octets = Arrays.copyOf(datagram.getData(), datagram.getLength());
            boolean first = sender == null;
            boolean admitted = admitted((InetSocketAddress) datagram.getSocketAddress(), octets);
            if (admitted && !rules.ends(octets)) {
                byte[] kept = rules.received(octets, first);
                altered(octets.length, kept.length);
                return Optional.of(kept);
            }
            dropped(octets.length);
            if (admitted) {
                return Optional.empty();
            }
        }
    }

    private boolean admitted(InetSocketAddress from, byte[] octets) {
        synchronized (errand.lock()) {
            String seen = errand.routes().seen(from.getAddress());
            SocketAddress known = sender;
            boolean begins = known == null && admits.test(seen) && rules.opens(octets);
            boolean goesOn = known != null && rules.belongs(known, from);
            if (begins || goesOn && rules.follows()) {
                errand.change(() -> binds(from, seen));
            }
            return begins || goesOn;
        }
    }

    private void binds(InetSocketAddress from, String seen) {
        sender = from;
        int answered = rules.answersTo(from.getPort(), port);
        peer = answered == from.getPort()
                ? from
                : errand.routes().udp(new InetSocketAddress(seen, answered)).orElse(null);
    }

    @Override
    void send(byte[] piece) {
        SocketAddress to;
        synchronized (errand.lock()) {
            to = peer;
        }
        if (to == null) {
            astray(piece.length);
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
