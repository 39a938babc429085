package io.attest.modem.command;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Setting;

/** An extended command that is nothing but a number kept in the profile, such as +CMEE. */
record SettingCommand(Setting setting) implements ExtendedCommand {

    @Override
    public Outcome run(Machine machine, Form form, String argument) {
        String name = setting.command() + ": ";
        switch (form) {
            case READ -> machine.answers().information(name + machine.profile().get(setting));
            case TEST -> machine.answers().information(name + "(" + setting.min() + "-" + setting.max() + ")");
            case EXECUTE -> {
                return Outcome.ERROR;
            }
            case SET -> {
                int value = new Cursor(argument).number().orElse(-1);
                if (!argument.matches("\\d+") || !setting.admits(value)) {
                    return Outcome.ERROR;
                }
                machine.profile().set(setting, value);
            }
        }
        return Outcome.OK;
    }
}
