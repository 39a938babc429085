/**
 * The reference modem, tested from outside: octets and events in, octets out, on virtual time.
 *
 * <p>Expected answers are written out in full, CR and LF included. This room must not reach into the machine; what
 * cannot be seen on the line or in the flash is not tested.
 *
 * <p>Start reading at {@link io.attest.modem.Dialogue}.
 */
@NullMarked
package io.attest.modem;

import org.jspecify.annotations.NullMarked;
