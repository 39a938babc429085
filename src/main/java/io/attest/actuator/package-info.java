/**
 * The network side: what a bench can make happen around the modem (registration, calls, power, storage), by the verbs of
 * one contract, whoever does it: the reference modem's own surroundings, an HTTP service, a power switch, a shell command,
 * a person; a second modem and an AT command, which need a line, are at home with the benches.
 *
 * <p>An actuator is told what to make happen and says whether it happened. It must not know cases, verdicts or the line.
 *
 * <p>Start reading at {@link io.attest.actuator.Actuator}.
 */
@NullMarked
package io.attest.actuator;

import org.jspecify.annotations.NullMarked;
