package io.attest.modem.command;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Mode;
import io.attest.modem.core.Setting;
import java.util.function.Function;

/**
 * A value typed over several lines, as after {@code AT#BODY1} and {@code AT#REC1ADD}: no prompt, echo per ATE, ended by
 * SUB (E-87, E-94). ESC ends it without a change and is answered OK, as TS 27.005 has it for messages. S5 deletes the
 * last character. The LF that may follow the command line is no part of the text.
 */
final class TextEntry implements Mode {

    private static final int SUB = 0x1A;
    private static final int ESC = 0x1B;
    /** More than any legal list has; what exceeds it is only counted, and refused at the end. */
    private static final int MOST = 4096;

    private final Machine machine;
    private final CommandMode commandMode;
    private final Function<String, Outcome> taken;
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;
    private boolean overflow;

    TextEntry(Machine machine, CommandMode commandMode, Function<String, Outcome> taken) {
        this.machine = machine;
        this.commandMode = commandMode;
        this.taken = taken;
    }

    @Override
    public void take(int octet) {
        commandMode.echo(octet);
        boolean strayLineFeed = first && octet == machine.profile().get(Setting.S4);
        first = false;
        if (octet == SUB) {
            end(overflow ? machine.design().refusals().badValue() : taken.apply(text.toString()));
        } else if (octet == ESC) {
            end(Outcome.OK);
        } else if (octet == machine.profile().get(Setting.S5)) {
            text.setLength(Math.max(0, text.length() - 1));
        } else if (text.length() == MOST) {
            overflow = true;
        } else if (!strayLineFeed) {
            text.append((char) octet);
        }
    }

    private void end(Outcome outcome) {
        machine.answers().end(outcome);
        machine.command();
    }

    @Override
    public boolean holdsIndications() {
        return true;
    }
}
