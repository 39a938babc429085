/**
 * The mobile network around the modem, simulated: registration, SIM, circuit-switched calls with the PPP end behind them,
 * what a PDP context meets, and the Internet that answers echo requests.
 *
 * <p>The bench changes it, the modem notices. The host's own calls are at home here with their two modes, waiting for an
 * answer and online; this room must not know AT# commands or parameters.
 *
 * <p>Start reading at {@link io.attest.modem.network.Network}, then {@link io.attest.modem.network.Calls}.
 */
@NullMarked
package io.attest.modem.network;

import org.jspecify.annotations.NullMarked;
