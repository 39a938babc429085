/**
 * Deliberate misbehaviour: named faults that a conforming suite must catch, and named variants that it must let pass.
 *
 * <p>Each is a function from one build plan of the modem to another, so that the modem proper contains no test for any
 * of them. This room may know every part of the modem; no part of the modem may know this room.
 *
 * <p>Start reading at {@link io.attest.modem.fault.Faults}.
 */
@NullMarked
package io.attest.modem.fault;

import org.jspecify.annotations.NullMarked;
