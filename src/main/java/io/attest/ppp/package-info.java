/**
 * PPP: a link from the first Configure-Request to IP datagrams and back down (RFC 1661, 1662, 1334, 1994, 1332), as either
 * end.
 *
 * <p>Octets in, octets out, timers through a port: no thread, no clock, no exception for anything a peer may send. It must
 * know no other room of the house; the reference modem and the lab's far end both speak it, so it is proven against a
 * foreign peer.
 *
 * <p>Start reading at {@link io.attest.ppp.PppLink}, then {@link io.attest.ppp.PppConfig}.
 */
@NullMarked
package io.attest.ppp;

import org.jspecify.annotations.NullMarked;
