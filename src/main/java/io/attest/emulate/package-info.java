/**
 * The emulator: the reference modem in real time, for any client, on a TCP port or a pseudo-terminal, with its
 * surroundings behind the actuator contract on HTTP.
 *
 * <p>This room gives the modem a clock, a line and neighbours; how a modem behaves is none of its business: it knows
 * {@link io.attest.line.Dce} and a function that does verbs.
 *
 * <p>Start reading at {@link io.attest.emulate.RealTime}.
 */
@NullMarked
package io.attest.emulate;

import org.jspecify.annotations.NullMarked;
