package io.attest.modem.network;

import io.attest.modem.core.Timers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The Internet behind the bearer: answers echo requests as the bench's routes say; every other packet is lost. */
public final class Internet {

    private final Timers timers;
    private final Map<String, List<Optional<Duration>>> echoes = new HashMap<>();

    Internet(Timers timers) {
        this.timers = timers;
    }

    /** Replaces all routes: the round trips of the requests to an address, one by one; the last repeats, empty is no reply. */
    public void echoes(Map<String, List<Optional<Duration>>> roundTrips) {
        echoes.clear();
        roundTrips.forEach((address, each) -> echoes.put(address, new ArrayList<>(each)));
    }

    /** An IPv4 packet of the modem, and the way for what comes back. */
    public void receive(byte[] packet, Consumer<byte[]> back) {
        EchoPacket.request(packet)
                .ifPresent(request -> next(request.destination())
                        .ifPresent(trip -> timers.in(
                                trip, () -> back.accept(request.reply().octets()))));
    }

    private Optional<Duration> next(String address) {
        List<Optional<Duration>> left = echoes.getOrDefault(address, List.of());
        if (left.isEmpty()) {
            return Optional.empty();
        }
        return left.size() > 1 ? left.remove(0) : left.get(0);
    }
}
