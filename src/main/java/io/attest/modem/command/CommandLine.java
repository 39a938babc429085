package io.attest.modem.command;

import io.attest.modem.answer.Outcome;
import io.attest.modem.core.Machine;

/**
 * Runs one command line: an AT# command takes all of it (E-35), any other line is parted into its commands, of which the
 * first failure is the last to run. One final result code per line.
 */
final class CommandLine {

    private final Machine machine;

    CommandLine(Machine machine) {
        this.machine = machine;
    }

    /**
     * Runs a line.
     *
     * @param prefix the letters of AT as they were typed
     * @param text what followed them
     */
    void run(String prefix, String text) {
        String line = text.stripLeading();
        machine.answers().end(line.startsWith("#") ? stack(prefix, line.substring(1)) : standard(line));
    }

    private Outcome stack(String prefix, String line) {
        if (!machine.stackOpen()) {
            return machine.design().refusals().closed();
        }
        Grammar grammar = machine.design().grammar();
        if (!grammar.admits(prefix)) {
            return Outcome.ERROR;
        }
        int end = 0;
        while (end < line.length() && isNameCharacter(line.charAt(end))) {
            end++;
        }
        var known = machine.design().commands().stack();
        StackCommand command = known.get(grammar.mnemonic(line.substring(0, end), known.keySet()));
        return command == null
                ? machine.design().refusals().unknown()
                : command.run(machine, Grammar.trim(line.substring(end)));
    }

    private static boolean isNameCharacter(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private Outcome standard(String line) {
        Cursor cursor = new Cursor(line);
        Outcome outcome = Outcome.OK;
        while (outcome instanceof Outcome.Done && cursor.more()) {
            outcome = next(cursor);
        }
        return outcome;
    }

    private Outcome next(Cursor cursor) {
        char first = cursor.next();
        return switch (first) {
            case ';' -> Outcome.OK;
            case '+' -> extended(cursor);
            case 'S' -> Registers.run(machine, cursor);
            case 'D' -> Dialling.run(machine, cursor.rest());
            case '&' -> cursor.more() ? basic("&" + cursor.next(), cursor) : Outcome.ERROR;
            default -> basic(Character.toString(first), cursor);
        };
    }

    private Outcome basic(String name, Cursor cursor) {
        BasicCommand command = machine.design().commands().basic().get(name);
        int number = cursor.number().orElse(0);
        return command == null ? Outcome.ERROR : command.run(machine, number);
    }

    private Outcome extended(Cursor cursor) {
        String text = cursor.untilSemicolon();
        int end = 0;
        while (end < text.length() && isNameCharacter(text.charAt(end))) {
            end++;
        }
        ExtendedCommand command =
                machine.design().commands().extended().get("+" + Cursor.upper(text.substring(0, end)));
        String rest = text.substring(end);
        if (command == null) {
            return Outcome.ERROR;
        }
        if (rest.isEmpty()) {
            return command.run(machine, ExtendedCommand.Form.EXECUTE, "");
        }
        if (rest.equals("?")) {
            return command.run(machine, ExtendedCommand.Form.READ, "");
        }
        if (rest.equals("=?")) {
            return command.run(machine, ExtendedCommand.Form.TEST, "");
        }
        boolean set = rest.startsWith("=");
        return set ? command.run(machine, ExtendedCommand.Form.SET, rest.substring(1)) : Outcome.ERROR;
    }
}
