/**
 * The line: the serial line as the DTE (the host side) sees it.
 *
 * <p>This room carries bytes and time, nothing else: it opens a line of any kind, moves octets over it unchanged and
 * says how much time has passed on the line's own clock. It must not know AT commands, verdicts or the reference modem;
 * an in-process modem reaches it through {@link io.attest.line.Dce} alone.
 *
 * <p>Start reading at {@link io.attest.line.Line}, then {@link io.attest.line.PipeLine} for virtual time and {@link
 * io.attest.line.WireLine} for real ports.
 */
@NullMarked
package io.attest.line;

import org.jspecify.annotations.NullMarked;
