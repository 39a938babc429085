package io.attest.modem.fault;

import io.attest.internet.Internet;
import io.attest.internet.peer.Peer;
import io.attest.line.FarEnds;
import io.attest.modem.Design;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One modem that is online, with peers for its sockets; those of both sockets and of UDP are set to other values. */
final class DataWalk extends Walk {

    static final String ETX = "\u0003";
    static final String DLE = "\u0010";

    /** Every octet, twice. */
    static final String ALL = all();

    private static final List<String> PEERS = List.of("the peer", "another peer", "the peer's second socket");
    private static final List<String> PATHS = List.of("tcp.at", "udp.at", "dns.asked");

    DataWalk(Design design, Internet internet, FarEnds farEnds) {
        super(design, internet, farEnds);
        socket(1, "198.51.100.7", 23, 1, 100);
        socket(2, "198.51.100.8", 7007, 0, 500);
        set("UDPSERV=\"198.51.100.7\"", "UDPPORT=7007", "UDPTXDELAY=200", "POP3SERV=\"198.51.100.110\"");
    }

    private static String all() {
        StringBuilder octets = new StringBuilder();
        for (int octet = 0; octet < 512; octet++) {
            octets.append((char) (octet & 0xFF));
        }
        return octets.toString();
    }

    /** The code of the line. */
    static String coded(String octets) {
        return octets.replace(DLE, DLE + DLE).replace(ETX, DLE + ETX);
    }

    void socket(int id, String server, int port, int dleMode, int delay) {
        set(
                "TCPSERV=" + id + ",\"" + server + '"',
                "TCPPORT=" + id + ',' + port,
                "DLEMODE=" + id + ',' + dleMode,
                "TCPTXDELAY=" + id + ',' + delay);
    }

    /** A caller opens a connection. */
    void calls(int caller, int port) {
        reached("tcp", port, caller, address -> internet.peer(PEERS.get(caller)).connect(address));
    }

    void datagram(int sender, int port, String octets) {
        reached("udp", port, sender, address -> internet.peer(PEERS.get(sender)).datagram(address, bytes(octets)));
    }

    private void reached(String protocol, int port, int who, Consumer<InetSocketAddress> reached) {
        Object answer = asked("listen-address", Map.of("protocol", protocol, "port", port));
        seen.append("\n! ")
                .append(PEERS.get(who))
                .append(" to ")
                .append(protocol)
                .append(' ')
                .append(port);
        if (answer instanceof Map<?, ?> found) {
            String[] address = String.valueOf(found.get("address")).split(":");
            reached.accept(new InetSocketAddress(address[0], Integer.parseInt(address[1])));
        } else {
            seen.append(" in vain");
        }
        rest();
    }

    /** A peer sends over its connection, or a datagram. */
    void sends(int sender, String octets) {
        seen.append("\n! ").append(octets.length()).append(" octets");
        does(sender, peer -> peer.send(bytes(octets)));
    }

    void closes(int peer) {
        does(peer, Peer::close);
    }

    void resets(int peer) {
        does(peer, Peer::reset);
    }

    private void does(int who, Consumer<Peer> what) {
        seen.append("\n! ").append(PEERS.get(who));
        try {
            what.accept(internet.peer(PEERS.get(who)));
        } catch (IllegalStateException without) {
            seen.append(" in vain");
        }
        rest();
    }

    /** Round trips in milliseconds, one after another; the last one repeats. */
    void answering(String address, List<Integer> trips) {
        Map<String, Object> routes = new HashMap<>(internet.routes());
        routes.put("ping", Map.of(address, trips));
        act("routes", routes);
    }

    private static byte[] bytes(String octets) {
        return octets.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What the peers have since the last time, and how their connections stand. */
    void look() {
        for (String name : PEERS) {
            Peer peer = internet.peer(name);
            byte[] octets = peer.received();
            peer.take(octets.length);
            seen.append("\n= ").append(name).append(peer.isOpen() ? " open " : " ");
            seen.append(peer.sawEnd() ? "ended " : "").append(octets.length).append(' ');
            seen.append(
                    octets.length > 2000 ? Arrays.hashCode(octets) : new String(octets, StandardCharsets.ISO_8859_1));
            peer.datagrams().forEach(datagram -> seen.append(' ').append(datagram.length));
        }
        for (String path : PATHS) {
            seen.append("\n= ").append(path).append(' ').append(internet.seen(path));
        }
    }
}
