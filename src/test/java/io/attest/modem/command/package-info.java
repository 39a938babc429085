/**
 * How command lines are read, without a modem behind them.
 *
 * <p>The lines as a whole are tried in {@code io.attest.modem}. Start reading at
 * {@link io.attest.modem.command.GrammarTest}.
 */
@NullMarked
package io.attest.modem.command;

import org.jspecify.annotations.NullMarked;
