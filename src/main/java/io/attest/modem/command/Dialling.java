package io.attest.modem.command;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;

/**
 * ATD. It takes the rest of the line; a semicolon at the end makes it a voice call, which is answered OK when dialling
 * begins. The V.250 modifiers (T, P, W, comma and so on) are accepted and have no effect.
 */
final class Dialling {

    private Dialling() {}

    static Outcome run(Machine machine, String typed) {
        boolean voice = typed.endsWith(";");
        String number = Cursor.upper(typed).replaceAll("[^0-9*#+A-C]", "");
        if (number.isEmpty()) {
            return Outcome.ERROR;
        }
        if (voice) {
            return machine.hostCall().dialVoice(number) ? Outcome.OK : new Outcome.Result("NO CARRIER");
        }
        machine.hostCall().dialData(number);
        return Outcome.TAKEN;
    }
}
