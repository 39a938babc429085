/**
 * The command lines: editor, grammar and the commands themselves.
 *
 * <p>A line is collected octet by octet ({@link io.attest.modem.command.CommandMode}), parted as V.250 has it or taken
 * whole when it begins with the number sign ({@link io.attest.modem.command.CommandLine}), and run through the
 * {@link io.attest.modem.command.CommandSet}. A command says how it ended; it must not frame an answer itself.
 *
 * <p>Start reading at {@link io.attest.modem.command.CommandLine}.
 */
@NullMarked
package io.attest.modem.command;

import org.jspecify.annotations.NullMarked;
