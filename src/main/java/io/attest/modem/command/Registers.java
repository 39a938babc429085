package io.attest.modem.command;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Setting;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** ATSn=v and ATSn?, the latter shown with three digits. A register that does not exist is an ERROR. */
final class Registers {

    private Registers() {}

    static Outcome run(Machine machine, Cursor cursor) {
        Optional<Setting> register = cursor.number().flatMap(Registers::register);
        if (register.isEmpty()) {
            return Outcome.ERROR;
        }
        if (cursor.skip('?')) {
            machine.answers()
                    .information(
                            String.format(Locale.ROOT, "%03d", machine.profile().get(register.get())));
            return Outcome.OK;
        }
        int value = cursor.skip('=') ? cursor.number().orElse(0) : -1;
        if (!register.get().admits(value)) {
            return Outcome.ERROR;
        }
        machine.profile().set(register.get(), value);
        return Outcome.OK;
    }

    private static Optional<Setting> register(int number) {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.command().equals("S" + number))
                .findFirst();
    }
}
