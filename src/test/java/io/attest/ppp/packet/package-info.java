/**
 * Packets and options of PPP as octets, whatever their protocol.
 *
 * <p>Nothing here knows a state. Start reading at {@link io.attest.ppp.packet.OptionTest}.
 */
@NullMarked
package io.attest.ppp.packet;

import org.jspecify.annotations.NullMarked;
