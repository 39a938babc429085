/**
 * Control packets and their options (RFC 1661, chapters 5 and 6), as octets and as records.
 *
 * <p>It must not know which protocol a packet belongs to, nor what an option means.
 *
 * <p>Start reading at {@link io.attest.ppp.packet.Packet} and {@link io.attest.ppp.packet.Option}.
 */
@NullMarked
package io.attest.ppp.packet;

import org.jspecify.annotations.NullMarked;
