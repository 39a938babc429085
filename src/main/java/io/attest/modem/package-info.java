/**
 * The reference modem: a GSM/GPRS modem with the AT# command set of S000333C, as a function of octets, time and network
 * events.
 *
 * <p>It knows the line only as {@link io.attest.line.Dce} and shares no parser, framing or table with what judges it.
 * {@link io.attest.modem.Design} is its build plan, from which behavioural faults are made.
 *
 * <p>Start reading at {@link io.attest.modem.ReferenceModem}.
 */
@NullMarked
package io.attest.modem;

import org.jspecify.annotations.NullMarked;
