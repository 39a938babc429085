package io.attest.modem.command;

import io.attest.modem.answer.Displays;
import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.parameter.Parameter;
import io.attest.modem.parameter.ParameterTable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The AT# commands: one per parameter, one per display, and the three of chapter 8 that show no parameter. */
public final class StackCommands {

    private static final String SOCKET_DISPLAY = "VTCP";

    private StackCommands() {}

    static Map<String, StackCommand> all(ParameterTable table) {
        Map<String, StackCommand> all = new HashMap<>();
        for (Parameter parameter : table.rows()) {
            all.put(parameter.name(), new ParameterCommand(parameter.name()));
            if (parameter.entry() == Parameter.Entry.ADDRESSES) {
                all.put(parameter.name() + "ADD", Entries.addresses(parameter.name()));
            }
        }
        Displays.standard(table).lines().keySet().stream()
                .filter(name -> !name.startsWith(SOCKET_DISPLAY))
                .forEach(name -> all.put(name, alone((machine) -> display(machine, name))));
        all.put(SOCKET_DISPLAY, StackCommands::sockets);
        all.put("VVERSION", alone(machine -> {
            machine.answers()
                    .report(List.of("#VERSION: \"" + machine.design().firmware().build() + '"'));
            return Outcome.TAKEN;
        }));
        all.put("VSTATE", alone(machine -> {
            machine.answers().report(List.of("#STATE: \"" + state(machine) + '"'));
            return Outcome.TAKEN;
        }));
        all.put("DELFLASH", alone(StackCommands::erase));
        all.putAll(OnlineCommands.all());
        return all;
    }

    /** A command that takes no argument: whatever follows it is a syntax error. */
    public static StackCommand alone(Function<Machine, Outcome> command) {
        return (machine, rest) -> rest.isEmpty()
                ? command.apply(machine)
                : machine.design().refusals().syntax();
    }

    /** Shows the lines of a display and OK. */
    public static Outcome display(Machine machine, String name) {
        ParameterTable table = machine.design().table();
        machine.answers()
                .report(machine.design().displays().lines().getOrDefault(name, List.of()).stream()
                        .map(key -> table.rows().stream()
                                .filter(row -> row.key().equals(key))
                                .findFirst()
                                .map(row -> machine.design()
                                        .format()
                                        .line(name, row, machine.values().read(row)))
                                .orElseGet(() -> key.equals(Displays.VERSION)
                                        ? machine.design().firmware().stack()
                                        : key))
                        .toList());
        return Outcome.TAKEN;
    }

    /** {@code VTCP=1|2}; without id both sockets (E-155). */
    private static Outcome sockets(Machine machine, String rest) {
        if (rest.isEmpty()) {
            return display(machine, SOCKET_DISPLAY);
        }
        return socket((same, id) -> display(same, SOCKET_DISPLAY + "=" + id)).run(machine, rest);
    }

    /** A command that needs the id of a socket, 1 or 2 (E-156). */
    public static StackCommand socket(BiFunction<Machine, Integer, Outcome> command) {
        return (machine, rest) -> {
            String id = rest.startsWith("=") ? Grammar.trim(rest.substring(1)) : "";
            if (id.isEmpty() || id.startsWith("=") || id.equals("?")) {
                return machine.design().refusals().syntax();
            }
            return id.matches("[12]")
                    ? command.apply(machine, id.charAt(0) - '0')
                    : machine.design().refusals().badValue();
        };
    }

    private static String state(Machine machine) {
        return machine.design()
                .online()
                .shown(machine.session().state(), machine.network().gsm().registered());
    }

    private static Outcome erase(Machine machine) {
        try {
            machine.store().erase();
            return Outcome.OK;
        } catch (IOException worn) {
            return machine.design().refusals().storage();
        }
    }
}
