package io.attest.modem.command;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;

/** A AT# command. */
@FunctionalInterface
public interface StackCommand {

    /**
     * Runs it.
     *
     * @param rest what follows the mnemonic, from the first character that is no letter or digit, without blanks in front
     */
    Outcome run(Machine machine, String rest);
}
