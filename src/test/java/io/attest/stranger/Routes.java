package io.attest.stranger;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the Internet of the modem leads on this machine; there is no other. */
final class Routes {

    private Map<String, InetSocketAddress> tcp = Map.of();
    private Map<String, InetSocketAddress> udp = Map.of();
    private Map<String, String> hosts = Map.of();
    private Map<String, List<Integer>> ping = Map.of();
    private final Map<String, Integer> pinged = new HashMap<>();

    /** {@code peers}: how the modem sees who comes from a loopback address; of {@code times} -1 is a reply that never comes. */
    void replace(
            Map<String, InetSocketAddress> streams,
            Map<String, InetSocketAddress> datagrams,
            Map<String, String> peers,
            Map<String, List<Integer>> times) {
        tcp = streams;
        udp = datagrams;
        hosts = peers;
        ping = times;
        pinged.clear();
    }

    @Nullable
    InetSocketAddress tcp(String address, int port) {
        return tcp.get(address + ":" + port);
    }

    @Nullable
    InetSocketAddress udp(String address, int port) {
        return udp.get(address + ":" + port);
    }

    String seenAs(InetAddress caller) {
        return hosts.getOrDefault(caller.getHostAddress(), caller.getHostAddress());
    }

    /** Milliseconds to the reply, or null where there is none; the last of the times repeats. */
    @Nullable
    Integer ping(String address) {
        List<Integer> times = ping.getOrDefault(address, List.of());
        if (times.isEmpty()) {
            return null;
        }
        int count = pinged.merge(address, 1, Integer::sum);
        int time = times.get(Math.min(count, times.size()) - 1);
        return time < 0 ? null : time;
    }
}
