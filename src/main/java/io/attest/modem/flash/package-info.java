/**
 * The flash memory of the modem: a port, and two stores behind it.
 *
 * <p>This room keeps a map of names to texts across power cycles, nothing else. It must not know what the names mean,
 * nor any AT command. Parameters are stored under their mnemonic, everything else under names that begin with a
 * commercial at.
 *
 * <p>Start reading at {@link io.attest.modem.flash.Flash}.
 */
@NullMarked
package io.attest.modem.flash;

import org.jspecify.annotations.NullMarked;
