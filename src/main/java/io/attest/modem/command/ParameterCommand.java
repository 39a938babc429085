package io.attest.modem.command;

import io.attest.modem.answer.LineFormat;
import io.attest.modem.answer.Outcome;
import io.attest.modem.answer.Refusals;
import io.attest.modem.core.Machine;
import io.attest.modem.online.Failure;
import io.attest.modem.parameter.Parameter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Sets and reads one mnemonic. Plain parameters are read with a question mark; those of a socket with their id alone,
 * never with a question mark (E-154).
 */
record ParameterCommand(String name) implements StackCommand {

    private static final int LONGEST_SHORT_TEXT = 64;

    @Override
    public Outcome run(Machine machine, String rest) {
        Refusals refusals = machine.design().refusals();
        if (machine.design().table().perSocket(name)) {
            return rest.startsWith("=") ? socket(machine, Grammar.trim(rest.substring(1))) : refusals.syntax();
        }
        Parameter parameter = machine.design().table().find(name, 0).orElseThrow();
        if (rest.equals("?")) {
            return read(machine, parameter);
        }
        if (rest.startsWith("=")) {
            return set(machine, parameter, rest.substring(1));
        }
        boolean entry = rest.isEmpty() && parameter.entry() == Parameter.Entry.BODY;
        return entry ? Entries.body(machine, parameter) : refusals.syntax();
    }

    private Outcome socket(Machine machine, String text) {
        int comma = text.indexOf(',');
        String id = Grammar.trim(comma < 0 ? text : text.substring(0, comma));
        if (id.isEmpty() || id.startsWith("=") || id.equals("?")) {
            return machine.design().refusals().syntax();
        }
        Optional<Parameter> parameter =
                id.matches("[12]") ? machine.design().table().find(name, id.charAt(0) - '0') : Optional.empty();
        if (parameter.isEmpty()) {
            return machine.design().refusals().badValue();
        }
        return comma < 0 ? read(machine, parameter.get()) : set(machine, parameter.get(), text.substring(comma + 1));
    }

    private static Outcome read(Machine machine, Parameter parameter) {
        String value = machine.values().read(parameter);
        machine.answers().report(List.of(machine.design().format().line(LineFormat.SINGLE_READ, parameter, value)));
        return Outcome.TAKEN;
    }

    private static Outcome set(Machine machine, Parameter parameter, String typed) {
        if (machine.session().serving()) {
            return machine.design().online().outcome(Failure.PARAMETER_IN_USE);
        }
        Refusals refusals = machine.design().refusals();
        Optional<String> raw = machine.design().grammar().argument(typed, !parameter.quoted());
        if (raw.isEmpty()) {
            return refusals.syntax();
        }
        Optional<String> value = parameter.rule().accept(raw.get());
        if (value.isPresent()) {
            return store(machine, parameter, value.get());
        }
        machine.values().refused(parameter, raw.get());
        return parameter.quoted() && raw.get().length() > LONGEST_SHORT_TEXT
                ? refusals.tooLongText()
                : refusals.badValue();
    }

    /** Writes an accepted value through to the flash (E-209). */
    static Outcome store(Machine machine, Parameter parameter, String value) {
        try {
            machine.values().write(parameter, value);
            return Outcome.OK;
        } catch (IOException worn) {
            return machine.design().refusals().storage();
        }
    }
}
