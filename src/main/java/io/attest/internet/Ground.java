package io.attest.internet;

import io.attest.internet.peer.Home;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;

/** Where everybody of the lab stands on this machine; what there is to know of that in order to find them. */
final class Ground {

    /** Makes somebody listen there, or speak from there. */
    interface Opening {

        /** @return where he really is, now that ports are chosen */
        InetSocketAddress at(InetSocketAddress where) throws IOException;
    }

    private static final String LOOPBACK = "127.0.0.1";

    private final Places places;
    private final Map<String, String> tcp = new HashMap<>();
    private final Map<String, String> udp = new HashMap<>();
    private final Map<String, String> hosts = new HashMap<>();

    Ground(Places places) {
        this.places = places;
    }

    /** What the modem knows a text of the suite as. */
    String told(String text) {
        return places.told(text);
    }

    /**
     * A server, by TCP.
     *
     * @param place the address and port of the suite
     */
    void tcp(String place, Opening opening) throws IOException {
        tcp(place, LOOPBACK, opening);
    }

    /** @param loopback where else it stands, on whichever port is free */
    void tcp(String place, String loopback, Opening opening) throws IOException {
        tcp.put(places.told(place), opened(place, loopback, opening));
    }

    /** The same by UDP. */
    void udp(String place, Opening opening) throws IOException {
        udp(place, LOOPBACK, opening);
    }

    void udp(String place, String loopback, Opening opening) throws IOException {
        udp.put(places.told(place), opened(place, loopback, opening));
    }

    /** Somebody who is on no port that anybody knows. */
    void host(String address, Home home, Opening opening) throws IOException {
        opened(address + ":0", home.local(), opening);
    }

    /** An address as the modem knows it, and what is its own on this machine. */
    Home home(Home suite) {
        Home home = new Home(
                places.told(suite.address()),
                places.stands(suite.address(), 0)
                        .map(InetSocketAddress::getHostString)
                        .orElse(suite.local()));
        hosts.put(home.address(), home.local());
        return home;
    }

    private String opened(String place, String loopback, Opening opening) throws IOException {
        String[] parts = place.split(":");
        InetSocketAddress where =
                places.stands(parts[0], Integer.parseInt(parts[1])).orElse(new InetSocketAddress(loopback, 0));
        try {
            InetSocketAddress open = opening.at(where);
            return open.getAddress().getHostAddress() + ":" + open.getPort();
        } catch (IOException refused) {
            throw new IOException(
                    "nothing can stand for " + place + " at " + where.getHostString() + ":" + where.getPort() + " ("
                            + refused.getMessage()
                            + "); give this machine that address and Attest the right to the port,"
                            + " or name another in ixit.addresses or ixit.ports of the bench file",
                    refused);
        }
    }

    /** The arguments of the verb {@code routes}. */
    Map<String, Object> routes() {
        return Map.of("tcp", Map.copyOf(tcp), "udp", Map.copyOf(udp), "hosts", Map.copyOf(hosts), "ping", Map.of());
    }
}
