/**
 * The machine itself: settings, timers, the way out to the host, and the mode that takes the next octet.
 *
 * <p>One thread, virtual time, no effect but through the ports. Commands, calls and text entry live elsewhere and are
 * reached through {@link io.attest.modem.core.Mode} and the command set; this room must not know any of them by name.
 *
 * <p>Start reading at {@link io.attest.modem.core.Machine}.
 */
@NullMarked
package io.attest.modem.core;

import org.jspecify.annotations.NullMarked;
