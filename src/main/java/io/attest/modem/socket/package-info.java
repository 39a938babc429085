/**
 * The modem's sockets: where the addresses of its Internet lead, errands that talk to a server on a thread of their own,
 * pipes that carry octets both ways at once, ports that are open for a peer, and the resolver of names.
 *
 * <p>An errand blocks, the modem never does: what an errand has to say comes to the modem's thread as an event, and an
 * errand that waits is known to wait, so that virtual time jumps only when nothing is under way. Every connection goes to
 * loopback, through a route; an address without a route is not reached. A second connection may go beside a first one, or
 * come in at a port of its own. This room must not know what a mail is, or what the host is told.
 *
 * <p>Start reading at {@link io.attest.modem.socket.Errand}, then {@link io.attest.modem.socket.RoutedSocket} and
 * {@link io.attest.modem.socket.Pipe}.
 */
@NullMarked
package io.attest.modem.socket;

import org.jspecify.annotations.NullMarked;
