package io.attest.internet.peer;

import io.attest.line.FarEnds;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How all peers together stand with each datagram socket of the modem. An empty datagram counts as one octet. */
final class Counts {

    private record Count(long received, long sent) {

        FarEnds.View view() {
            return new FarEnds.View(received, sent, false, true);
        }
    }

    private final FarEnds farEnds;
    private final Map<SocketAddress, Count> counts = new HashMap<>();
    private Set<SocketAddress> before = Set.of();

    Counts(FarEnds farEnds) {
        this.farEnds = farEnds;
    }

    void received(SocketAddress modem, int octets) {
        add(modem, Math.max(1, octets), 0);
    }

    /** To be said before they are on their way. */
    void sent(SocketAddress modem, int octets) {
        add(modem, 0, Math.max(1, octets));
    }

    private void add(SocketAddress modem, int received, int sent) {
        Count count = counts.getOrDefault(modem, new Count(0, 0));
        Count now = new Count(count.received + received, count.sent + sent);
        counts.put(modem, now);
        farEnds.put(modem, now.view());
    }

    /** The modem may go on with a socket for a while, so that each is known until the next time. */
    void reset() {
        before.forEach(farEnds::forget);
        counts.keySet().removeAll(before);
        before = Set.copyOf(counts.keySet());
    }
}
