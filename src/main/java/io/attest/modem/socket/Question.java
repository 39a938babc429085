package io.attest.modem.socket;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.Message;

/** One question to one name server, and the datagram that answers it; others are dropped. */
final class Question implements Traffic {

    private static final int LONGEST = 4096;

    private final Errand errand;
    private final Message query;
    private final DatagramSocket socket;
    private final SocketAddress local;
    private long sent;
    private long received;
    private @Nullable Message answer;

    Question(Errand errand, Message query, InetSocketAddress server) throws IOException {
        this.errand = errand;
        this.query = query;
        socket = UnusedPort.open();
        local = socket.getLocalSocketAddress();
        errand.opened(this);
        byte[] octets = query.toWire();
        synchronized (errand.lock()) {
            sent = octets.length;
        }
        socket.send(new DatagramPacket(octets, octets.length, server));
        Thread reader = new Thread(this::pump, "modem-reads");
        reader.setDaemon(true);
        reader.start();
    }

    private void pump() {
        DatagramPacket packet = new DatagramPacket(new byte[LONGEST], LONGEST);
        try {
            while (true) {
                socket.receive(packet);
                Optional<Message> fits = answer(Arrays.copyOf(packet.getData(), packet.getLength()));
                int length = packet.getLength();
                errand.change(() -> {
                    received += length;
                    answer = answer == null ? fits.orElse(null) : answer;
                });
            }
        } catch (IOException closed) {
            return;
        }
    }

    private Optional<Message> answer(byte[] octets) {
        try {
            Message message = new Message(octets);
            boolean fits = message.getHeader().getID() == query.getHeader().getID()
                    && message.getHeader().getFlag(org.xbill.DNS.Flags.QR)
                    && query.getQuestion().equals(message.getQuestion());
            return fits ? Optional.of(message) : Optional.empty();
        } catch (IOException garbage) {
            return Optional.empty();
        }
    }

    /** Guarded by the errand's lock. */
    Optional<Message> answer() {
        return Optional.ofNullable(answer);
    }

    @Override
    public SocketAddress local() {
        return local;
    }

    @Override
    public long sent() {
        return sent;
    }

    @Override
    public long received() {
        return received;
    }

    @Override
    public boolean ended() {
        return false;
    }

    @Override
    public void close() {
        errand.closed(this);
        socket.close();
    }
}
