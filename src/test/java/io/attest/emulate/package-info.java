/**
 * The emulator as its clients and neighbours meet it.
 *
 * <p>Start reading at {@link io.attest.emulate.EmulatorTest}.
 */
@NullMarked
package io.attest.emulate;

import org.jspecify.annotations.NullMarked;
