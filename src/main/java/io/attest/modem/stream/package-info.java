/**
 * TCP and UDP for the host: AT#OTCP, AT#LTCPSTART, AT#LTCPSTOP, AT#OUDP, AT#LUDPSTART and AT#LUDPSTOP.
 *
 * <p>Each is an errand that comes by a peer in its own way; from then on all do the same: octets both ways until one end
 * has enough. What a firmware could get wrong is a method of {@link io.attest.modem.stream.StreamRules}. This room must
 * not know how a command line was written.
 *
 * <p>Start reading at {@link io.attest.modem.stream.StreamRules}, then {@link io.attest.modem.stream.Stream}.
 */
@NullMarked
package io.attest.modem.stream;

import org.jspecify.annotations.NullMarked;
