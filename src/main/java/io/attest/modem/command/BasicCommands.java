package io.attest.modem.command;

import io.attest.modem.answer.Firmware;
import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.core.Setting;
import io.attest.modem.network.Calls;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The basic commands of V.250, besides D and S. */
final class BasicCommands {

    private BasicCommands() {}

    static Map<String, BasicCommand> all() {
        Map<String, BasicCommand> all = new HashMap<>();
        for (Setting setting :
                List.of(Setting.E, Setting.Q, Setting.V, Setting.X, Setting.L, Setting.M, Setting.C, Setting.D)) {
            all.put(setting.command(), setting(setting));
        }
        all.put("Z", BasicCommands::recall);
        all.put("&F", (machine, number) -> {
            machine.profile().factory();
            return Outcome.OK;
        });
        all.put("&W", BasicCommands::store);
        all.put("&V", BasicCommands::show);
        all.put("I", BasicCommands::identify);
        all.put("A", BasicCommands::answer);
        all.put("H", BasicCommands::hangUp);
        all.put("O", BasicCommands::resume);
        all.put("T", (machine, number) -> Outcome.OK);
        all.put("P", (machine, number) -> Outcome.OK);
        return all;
    }

    private static BasicCommand setting(Setting setting) {
        return (machine, number) -> {
            if (!setting.admits(number)) {
                return Outcome.ERROR;
            }
            machine.profile().set(setting, number);
            return Outcome.OK;
        };
    }

    /** ATZ hangs up and recalls the stored profile, whatever its number. */
    private static Outcome recall(Machine machine, int number) {
        hangUp(machine);
        machine.profile().recall();
        return Outcome.OK;
    }

    private static Outcome store(Machine machine, int number) {
        try {
            machine.profile().store();
            machine.store().commit();
            return Outcome.OK;
        } catch (IOException worn) {
            return Outcome.ERROR;
        }
    }

    private static Outcome show(Machine machine, int number) {
        machine.answers()
                .information(Arrays.stream(Setting.values())
                        .filter(setting -> setting != Setting.IFC_DTE)
                        .map(setting ->
                                setting.command() + ": " + machine.profile().get(setting))
                        .collect(Collectors.joining(" ")));
        return Outcome.OK;
    }

    private static Outcome identify(Machine machine, int number) {
        Firmware firmware = machine.design().firmware();
        switch (number) {
            case 0 -> {
                machine.answers().information(firmware.maker());
                machine.answers().information(firmware.model());
            }
            case 3 -> machine.answers().information(firmware.revision());
            default -> machine.answers().information(firmware.model());
        }
        return Outcome.OK;
    }

    private static Outcome answer(Machine machine, int number) {
        if (!machine.hostCall().answer()) {
            return new Outcome.Result("NO CARRIER");
        }
        return machine.calls().state() == Calls.State.ESTABLISHED ? Outcome.OK : Outcome.TAKEN;
    }

    private static Outcome hangUp(Machine machine, int number) {
        hangUp(machine);
        return Outcome.OK;
    }

    /** A session on a data call ends with the call; a PDP context is no call. */
    private static void hangUp(Machine machine) {
        if (machine.session().activeContexts().isEmpty()) {
            machine.session().drop();
        }
        machine.calls().drop();
    }

    private static Outcome resume(Machine machine, int number) {
        return machine.hostCall().resume() ? Outcome.TAKEN : new Outcome.Result("NO CARRIER");
    }
}
