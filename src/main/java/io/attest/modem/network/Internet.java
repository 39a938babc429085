package io.attest.modem.network;

import io.attest.modem.core.Outside;
import io.attest.modem.core.Timers;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The Internet behind the bearer: answers echo requests as the bench's routes say; every other packet is lost. */
public final class Internet {

    /** How long a real host is waited for, in milliseconds; more than any PINGDELAY. */
    private static final int LONGEST = 300_000;

    private final Timers timers;
    private final Outside outside;
    private final Map<String, List<Optional<Duration>>> echoes = new HashMap<>();
    private final Map<String, InetAddress> hosts = new HashMap<>();
    private int replaced;

    Internet(Timers timers, Outside outside) {
        this.timers = timers;
        this.outside = outside;
    }

    /**
     * Replaces all routes; replies that were on their way by the old ones are lost.
     *
     * @param roundTrips of the requests to an address, one by one; the last repeats, empty is no reply
     * @param real the hosts of this machine that get real requests
     */
    public void echoes(Map<String, List<Optional<Duration>>> roundTrips, Map<String, InetAddress> real) {
        replaced++;
        echoes.clear();
        roundTrips.forEach((address, each) -> echoes.put(address, new ArrayList<>(each)));
        hosts.clear();
        hosts.putAll(real);
    }

    /** An IPv4 packet of the modem, and the way for what comes back. */
    public void receive(byte[] packet, Consumer<byte[]> back) {
        EchoPacket.request(packet).ifPresent(request -> {
            int routes = replaced;
            Runnable reply = () -> {
                if (routes == replaced) {
                    back.accept(request.reply().octets());
                }
            };
            InetAddress host = hosts.get(request.destination());
            if (host == null) {
                next(request.destination()).ifPresent(trip -> timers.in(trip, reply));
            } else {
                ask(host, reply);
            }
        });
    }

    private Optional<Duration> next(String address) {
        List<Optional<Duration>> left = echoes.getOrDefault(address, List.of());
        if (left.isEmpty()) {
            return Optional.empty();
        }
        return left.size() > 1 ? left.remove(0) : left.get(0);
    }

    /** A real request, by whatever means the system allows; nothing else happens on virtual time meanwhile. */
    private void ask(InetAddress host, Runnable reply) {
        Outside.Work waiting = servers -> false;
        outside.begin(waiting);
        Thread thread = new Thread(
                () -> {
                    boolean answers = answers(host);
                    outside.post(() -> {
                        outside.end(waiting);
                        if (answers) {
                            reply.run();
                        }
                    });
                },
                "modem-echo");
        thread.setDaemon(true);
        thread.start();
    }

    private static boolean answers(InetAddress host) {
        try {
            return host.isReachable(LONGEST);
        } catch (IOException unreachable) {
            return false;
        }
    }
}
