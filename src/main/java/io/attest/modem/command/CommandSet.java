package io.attest.modem.command;

import io.attest.modem.parameter.ParameterTable;
import java.util.HashMap;
import java.util.Map;

/** All commands by name: basic ones by letter, extended ones with their plus sign, AT# ones by mnemonic. */
public record CommandSet(
        Map<String, BasicCommand> basic, Map<String, ExtendedCommand> extended, Map<String, StackCommand> stack) {

    public CommandSet {
        basic = Map.copyOf(basic);
        extended = Map.copyOf(extended);
        stack = Map.copyOf(stack);
    }

    public static CommandSet standard(ParameterTable table) {
        Map<String, ExtendedCommand> extended = new HashMap<>();
        extended.putAll(IdentityCommands.all());
        extended.putAll(LineCommands.all());
        extended.putAll(NetworkCommands.all());
        extended.putAll(PacketCommands.all());
        return new CommandSet(BasicCommands.all(), extended, StackCommands.all(table));
    }

    public CommandSet basic(String name, BasicCommand other) {
        return new CommandSet(replaced(basic, name, other), extended, stack);
    }

    public CommandSet extended(String name, ExtendedCommand other) {
        return new CommandSet(basic, replaced(extended, name, other), stack);
    }

    public CommandSet stack(String name, StackCommand other) {
        return new CommandSet(basic, extended, replaced(stack, name, other));
    }

    private static <T> Map<String, T> replaced(Map<String, T> commands, String name, T other) {
        Map<String, T> changed = new HashMap<>(commands);
        changed.put(name, other);
        return changed;
    }
}
