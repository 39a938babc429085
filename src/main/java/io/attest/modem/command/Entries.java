package io.attest.modem.command;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;
import io.attest.modem.online.Failure;
import io.attest.modem.parameter.Parameter;
import java.util.Optional;
import java.util.function.Function;

/** Opens the multi-line entry of a body or of an address list. The answer comes after SUB. */
final class Entries {

    private Entries() {}

    static Outcome body(Machine machine, Parameter parameter) {
        return open(machine, parameter, text -> machine.design().entry().body(text));
    }

    /** {@code AT#RECiADD}: overwrites the list. */
    static StackCommand addresses(String name) {
        return (machine, rest) -> {
            Parameter parameter = machine.design().table().find(name, 0).orElseThrow();
            return rest.isEmpty()
                    ? open(
                            machine,
                            parameter,
                            text -> machine.design()
                                    .entry()
                                    .addresses(machine.values().read(parameter), text))
                    : machine.design().refusals().syntax();
        };
    }

    private static Outcome open(Machine machine, Parameter parameter, Function<String, Optional<String>> rule) {
        if (machine.session().serving()) {
            return machine.design().online().outcome(Failure.PARAMETER_IN_USE);
        }
        machine.enter(new TextEntry(
                machine,
                machine.commandMode(),
                text -> rule.apply(text)
                        .map(value -> ParameterCommand.store(machine, parameter, value))
                        .orElseGet(() -> machine.design().refusals().badValue())));
        return Outcome.TAKEN;
    }
}
