package io.attest.modem.command;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;

/** An extended command, such as +CREG. */
@FunctionalInterface
public interface ExtendedCommand {

    /** The four forms of an extended command. */
    enum Form {
        EXECUTE,
        READ,
        TEST,
        SET
    }

    /**
     * Runs it.
     *
     * @param argument what follows the equals sign, quotes included; empty but for {@link Form#SET}
     */
    Outcome run(Machine machine, Form form, String argument);
}
