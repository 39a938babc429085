package io.attest.internet.peer;

import java.net.InetSocketAddress;

/**
 * The datagram socket of the modem that was heard of last.
 *
 * @param modem where it is reached
 * @param place where it has sent to; empty if it is one that a peer has called
 */
record Contact(InetSocketAddress modem, String place) {

    /** The port that it has sent to, with its colon. */
    String port() {
        return place.substring(place.indexOf(':') + 1);
    }
}
