/**
 * The mobile network around the modem, simulated: registration, SIM, and circuit-switched calls.
 *
 * <p>The bench changes it, the modem notices. Calls are at home here with their two modes, waiting for an answer and
 * online; this room must not know AT# commands or parameters.
 *
 * <p>Start reading at {@link io.attest.modem.network.Network}, then {@link io.attest.modem.network.Calls}.
 */
@NullMarked
package io.attest.modem.network;

import org.jspecify.annotations.NullMarked;
