package io.attest.modem.socket;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;

/**
 * Where the addresses of the modem's Internet lead: {@code address:port} to a socket address of this machine's loopback.
 * What has no route is not reached, and no packet is sent.
 *
 * @param hosts by the address that a peer has on this machine, the one that the modem sees it under
 * @param direct whether an address of loopback that has no route leads to itself
 */
public record Routes(
        Map<String, InetSocketAddress> tcp,
        Map<String, InetSocketAddress> udp,
        Map<InetAddress, String> hosts,
        boolean direct) {

    /** No way anywhere. */
    public static final Routes NONE = new Routes(Map.of(), Map.of(), Map.of(), false);

    /** Loopback is the modem's Internet, as a network is that of a modem on a bench. */
    public static final Routes DIRECT = new Routes(Map.of(), Map.of(), Map.of(), true);

    public Routes {
        tcp = Map.copyOf(tcp);
        udp = Map.copyOf(udp);
        hosts = Map.copyOf(hosts);
    }

    /** The address that the modem sees a peer of this machine under: its own where the routes say nothing of it. */
    String seen(InetAddress peer) {
        return hosts.getOrDefault(peer, peer.getHostAddress());
    }

    Optional<InetSocketAddress> tcp(InetSocketAddress wanted) {
        return lead(tcp, wanted);
    }

    Optional<InetSocketAddress> udp(InetSocketAddress wanted) {
        return lead(udp, wanted);
    }

    private Optional<InetSocketAddress> lead(Map<String, InetSocketAddress> routes, InetSocketAddress wanted) {
        return Optional.ofNullable(routes.get(key(wanted)))
                .or(() -> direct && wanted.getAddress().isLoopbackAddress() ? Optional.of(wanted) : Optional.empty());
    }

    private static String key(InetSocketAddress wanted) {
        return wanted.getAddress().getHostAddress() + ':' + wanted.getPort();
    }
}
