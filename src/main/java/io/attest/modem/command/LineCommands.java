package io.attest.modem.command;

import io.attest.modem.answer.Outcome;
import io.attest.modem.command.ExtendedCommand.Form;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Setting;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What concerns the line and the modem itself: +IPR, +IFC, +FCLASS, +CMEE, +CFUN and +WOPEN. */
final class LineCommands {

    private static final List<Integer> RATES =
            List.of(0, 300, 600, 1200, 2400, 4800, 9600, 19_200, 38_400, 57_600, 115_200);

    private LineCommands() {}

    static Map<String, ExtendedCommand> all() {
        Map<String, ExtendedCommand> all = new HashMap<>();
        all.put("+CMEE", new SettingCommand(Setting.CMEE));
        all.put("+IPR", LineCommands::rate);
        all.put("+IFC", LineCommands::flowControl);
        all.put("+FCLASS", LineCommands::faxClass);
        all.put("+CFUN", LineCommands::functionality);
        all.put("+WOPEN", LineCommands::open);
        return all;
    }

    private static Outcome rate(Machine machine, Form form, String argument) {
        if (form == Form.TEST) {
            machine.answers().information("+IPR: (),(0,300,600,1200,2400,4800,9600,19200,38400,57600,115200)");
            return Outcome.OK;
        }
        boolean unknown = form == Form.SET
                && new Cursor(argument).number().filter(RATES::contains).isEmpty();
        return unknown ? Outcome.ERROR : new SettingCommand(Setting.IPR).run(machine, form, argument);
    }

    /** None or hardware, for each direction; one number stands for both (E-176). */
    private static Outcome flowControl(Machine machine, Form form, String argument) {
        switch (form) {
            case READ ->
                machine.answers()
                        .information("+IFC: " + machine.profile().get(Setting.IFC_DCE) + ","
                                + machine.profile().get(Setting.IFC_DTE));
            case TEST -> machine.answers().information("+IFC: (0,2),(0,2)");
            case SET -> {
                if (!argument.matches("[02](,[02])?")) {
                    return Outcome.ERROR;
                }
                machine.profile().set(Setting.IFC_DCE, argument.charAt(0) - '0');
                machine.profile().set(Setting.IFC_DTE, argument.charAt(argument.length() - 1) - '0');
            }
            case EXECUTE -> {
                return Outcome.ERROR;
            }
        }
        return Outcome.OK;
    }

    private static Outcome faxClass(Machine machine, Form form, String argument) {
        if (form == Form.READ || form == Form.TEST) {
            machine.answers().information(form == Form.READ ? "0" : "(0)");
            return Outcome.OK;
        }
        return argument.equals("0") ? Outcome.OK : Outcome.ERROR;
    }

    /** +CFUN=1 is a hard reset, answered before it happens (E-206). */
    private static Outcome functionality(Machine machine, Form form, String argument) {
        return switch (form) {
            case READ -> informed(machine, "+CFUN: 1");
            case TEST -> informed(machine, "+CFUN: (1),(0-1)");
            case EXECUTE -> Outcome.ERROR;
            case SET -> {
                if (!argument.matches("1(,[01])?")) {
                    yield Outcome.ERROR;
                }
                machine.answers().result("OK");
                machine.reset();
                yield Outcome.TAKEN;
            }
        };
    }

    private static Outcome open(Machine machine, Form form, String argument) {
        return switch (form) {
            case READ -> informed(machine, "+WOPEN: " + (machine.stackOpen() ? 1 : 0));
            case TEST -> informed(machine, "+WOPEN: (0-1)");
            case EXECUTE -> Outcome.ERROR;
            case SET -> {
                if (!argument.matches("[01]")) {
                    yield Outcome.ERROR;
                }
                try {
                    machine.stackOpen(argument.equals("1"));
                    yield Outcome.OK;
                } catch (IOException worn) {
                    yield Outcome.ERROR;
                }
            }
        };
    }

    private static Outcome informed(Machine machine, String text) {
        machine.answers().information(text);
        return Outcome.OK;
    }
}
