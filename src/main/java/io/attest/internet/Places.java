package io.attest.internet;

import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * Where the servers of the lab are: what the modem knows them as, and where they listen on this machine. Usually that is
 * what the suite calls them, and any free port of loopback, to which routes lead.
 */
public interface Places {

    /** Everything is what the suite calls it, on loopback. */
    Places LOOPBACK = new Places() {};

    /** What the modem knows a text of the suite as: an address, a place, a name, a login, a password. */
    default String told(String text) {
        return text;
    }

    /**
     * Where a server listens, or a caller comes from; empty for a free port of loopback.
     *
     * @param address of the suite
     * @param port of the suite; 0 for whichever is free
     */
    default Optional<InetSocketAddress> stands(String address, int port) {
        return Optional.empty();
    }
}
