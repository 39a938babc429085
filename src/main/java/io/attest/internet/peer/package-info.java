/**
 * The peers: ends of TCP connections and of datagrams that a case moves itself. A peer is a server that the modem goes to,
 * and a caller that comes to a port of the modem; it keeps what it hears, and says nothing that it is not told to say.
 *
 * <p>What the modem does is known here from the sockets alone. Whoever asks a peer gets what the system has by then: all
 * that is asked looks at the sockets first. This room must not know how data looks on the line to the host.
 *
 * <p>Start reading at {@link io.attest.internet.peer.Peer}, then {@link io.attest.internet.peer.Peers}.
 */
@NullMarked
package io.attest.internet.peer;

import org.jspecify.annotations.NullMarked;
