package io.attest.modem;

import io.attest.line.FarEnds;
import io.attest.line.FarEnds.View;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Peers that exchange datagrams with one modem, moved by the test. Their counts are taken together. */
final class UdpPeer implements AutoCloseable {

    /** What the peers of one test have in common: how they stand with each socket of the modem. */
    static final class Counts {
        private final FarEnds farEnds;
        private final Map<SocketAddress, long[]> counts = new HashMap<>();

        Counts(FarEnds farEnds) {
            this.farEnds = farEnds;
        }

        private synchronized void add(SocketAddress modem, long received, long sent) {
            long[] both = counts.computeIfAbsent(modem, unknown -> new long[2]);
            both[0] += received;
            both[1] += sent;
            farEnds.put(modem, new View(both[0], both[1], false, true));
        }
    }

    private final Counts counts;
    private final DatagramSocket socket;
    private final List<String> heard = new ArrayList<>();

    UdpPeer(Counts counts, String address) throws IOException {
        this.counts = counts;
        socket = new DatagramSocket(new InetSocketAddress(address, 0));
        counts.farEnds.put(socket.getLocalSocketAddress(), new View(0, 0, false, true));
        Thread thread = new Thread(this::hear, "udp-peer");
        thread.setDaemon(true);
        thread.start();
    }

    private void hear() {
        DatagramPacket datagram = new DatagramPacket(new byte[65_507], 65_507);
        try {
            while (true) {
                socket.receive(datagram);
                synchronized (this) {
                    heard.add(new String(datagram.getData(), 0, datagram.getLength(), StandardCharsets.ISO_8859_1));
                }
                counts.add(datagram.getSocketAddress(), Math.max(1, datagram.getLength()), 0);
            }
        } catch (IOException closed) {
            return;
        }
    }

    String address() {
        InetSocketAddress own = (InetSocketAddress) socket.getLocalSocketAddress();
        return own.getAddress().getHostAddress() + ':' + own.getPort();
    }

    void send(String modem, String octets) throws IOException {
        String[] parts = modem.split(":");
        send(new InetSocketAddress(parts[0], Integer.parseInt(parts[1])), octets);
    }

    private void send(InetSocketAddress modem, String octets) throws IOException {
        byte[] data = octets.getBytes(StandardCharsets.ISO_8859_1);
        counts.add(modem, 0, Math.max(1, data.length));
        socket.send(new DatagramPacket(data, data.length, modem));
    }

    /** To whoever has sent to it last. */
    synchronized List<String> heard() {
        return List.copyOf(heard);
    }

    /** The modem's sockets that it has heard of. */
    void answer(String octets) throws IOException {
        for (SocketAddress modem : modems()) {
            send((InetSocketAddress) modem, octets);
        }
    }

    private List<SocketAddress> modems() {
        synchronized (counts) {
            return List.copyOf(counts.counts.keySet());
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
