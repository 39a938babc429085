/**
 * The Internet side of a bench: mail and file servers behind gates that a case can make fail, name servers, peers that a
 * case moves, and a web server, all on loopback.
 *
 * <p>Whatever the modem meets on the Internet is made here, and what it said there is written down here. It must not know
 * cases, verdicts, the tester or the modem: it hears of the modem on its sockets alone, and tells {@link
 * io.attest.line.FarEnds} to the octet how each connection stands, so that virtual time does not run away.
 *
 * <p>Start reading at {@link io.attest.internet.Internet}, then {@link io.attest.internet.gate.Gates} and
 * {@link io.attest.internet.peer.Peer}.
 */
@NullMarked
package io.attest.internet;

import org.jspecify.annotations.NullMarked;
