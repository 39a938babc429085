package io.attest.modem.command;

import io.attest.modem.answer.Outcome;
import io.attest.modem.command.ExtendedCommand.Form;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Setting;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** +CREG, +CGREG, +CPIN, +COPS, +CSQ, +CPAS, +CLIP and +CRC. */
final class NetworkCommands {

    private NetworkCommands() {}

    static Map<String, ExtendedCommand> all() {
        Map<String, ExtendedCommand> all = new HashMap<>();
        all.put("+CREG", registration(Setting.CREG));
        all.put("+CGREG", registration(Setting.CGREG));
        all.put("+CPIN", NetworkCommands::pin);
        all.put("+COPS", NetworkCommands::operator);
        all.put(
                "+CSQ",
                (machine, form, argument) -> executed(
                        machine,
                        form,
                        "+CSQ: " + (machine.network().gsm().registered() ? "22,0" : "99,99"),
                        "+CSQ: (0-31,99),(0-7,99)"));
        all.put(
                "+CPAS",
                (machine, form, argument) -> executed(machine, form, "+CPAS: " + activity(machine), "+CPAS: (0,3,4)"));
        all.put("+CRC", new SettingCommand(Setting.CRC));
        all.put("+CLIP", NetworkCommands::clip);
        return all;
    }

    private static Outcome executed(Machine machine, Form form, String report, String range) {
        return switch (form) {
            case EXECUTE -> informed(machine, report);
            case TEST -> informed(machine, range);
            default -> Outcome.ERROR;
        };
    }

    private static int activity(Machine machine) {
        return switch (machine.calls().state()) {
            case IDLE -> 0;
            case RINGING -> 3;
            default -> 4;
        };
    }

    /** The setting asks for indications; the present state is indicated after OK as well (E-218). */
    private static ExtendedCommand registration(Setting setting) {
        SettingCommand plain = new SettingCommand(setting);
        return (machine, form, argument) -> {
            if (form == Form.READ) {
                return informed(
                        machine,
                        setting.command() + ": " + machine.profile().get(setting) + ","
                                + machine.watch().state(setting));
            }
            Outcome outcome = plain.run(machine, form, argument);
            if (form == Form.SET && outcome instanceof Outcome.Done) {
                machine.design()
                        .calls()
                        .announcement()
                        .ifPresent(delay ->
                                machine.timers().in(delay, () -> machine.watch().indicate(setting)));
            }
            return outcome;
        };
    }

    private static Outcome pin(Machine machine, Form form, String argument) {
        Optional<Outcome> failure = machine.network().sim().failure();
        return switch (form) {
            case READ ->
                failure.filter(why -> why == Outcome.Equipment.NO_SIM)
                        .orElseGet(() -> informed(
                                machine, "+CPIN: " + machine.network().sim().state()));
            case TEST -> Outcome.OK;
            case EXECUTE -> Outcome.ERROR;
            case SET -> {
                Outcome outcome = machine.network().sim().enter(argument.replace("\"", ""));
                machine.watch().check();
                yield outcome;
            }
        };
    }

    private static Outcome operator(Machine machine, Form form, String argument) {
        Optional<Outcome> failure = machine.network().sim().failure();
        if (failure.isPresent()) {
            return failure.get();
        }
        boolean registered = machine.network().gsm().registered();
        return switch (form) {
            case READ -> informed(machine, registered ? "+COPS: 0,0,\"Attest\"" : "+COPS: 0");
            case TEST -> informed(machine, "+COPS: (2,\"Attest\",\"Attest\",\"20801\"),,(0,3),(0,2)");
            case SET -> argument.matches("0|3,[0-2]") ? Outcome.OK : Outcome.ERROR;
            case EXECUTE -> Outcome.ERROR;
        };
    }

    private static Outcome clip(Machine machine, Form form, String argument) {
        return form == Form.READ
                ? informed(machine, "+CLIP: " + machine.profile().get(Setting.CLIP) + ",1")
                : new SettingCommand(Setting.CLIP).run(machine, form, argument);
    }

    private static Outcome informed(Machine machine, String text) {
        machine.answers().information(text);
        return Outcome.OK;
    }
}
