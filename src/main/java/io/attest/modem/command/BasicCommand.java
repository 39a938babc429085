package io.attest.modem.command;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;

/** A V.250 basic command, such as E or &amp;W. */
@FunctionalInterface
public interface BasicCommand {

    /**
     * Runs it.
     *
     * @param number the decimal after the letter, 0 when there is none
     */
    Outcome run(Machine machine, int number);
}
