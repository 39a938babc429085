package io.attest.ics;

import io.attest.suite.TestCase;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that a modem can be claimed to do, or not.
 *
 * @param name as an ICS has it, for instance {@code pop3}
 * @param about the same in words
 * @param commands the parameters and commands that only a modem with it has; {@code GPRSMODE=1} is one value of one
 * @param words what else in a case shows that it takes this; a regular expression, empty for none
 * @param probe a command line that changes nothing and that a modem with it answers by a report
 * @param mandatory whether the manual has it on every modem
 * @param why where the manual says so, or leaves it open
 */
public record Capability(
        String name, String about, List<String> commands, Pattern words, String probe, boolean mandatory, String why) {

    /** All there are, in the manual's order. */
    public static List<Capability> all() {
        return Capabilities.ALL;
    }

    /** Those that a modem must have for this case to say anything of it, in the manual's order. */
    public static List<Capability> of(TestCase test) {
        CaseText text = CaseText.of(test);
        return Capabilities.ALL.stream()
                .filter(capability -> capability.isIn(text))
                .toList();
    }

    /** Whether this command line names one of its parameters. */
    boolean isSetBy(String commandLine) {
        return CaseText.mnemonics(commandLine).stream().anyMatch(commands::contains);
    }

    boolean isIn(CaseText text) {
        return commands.stream().anyMatch(text.mnemonics()::contains)
                || !words.pattern().isEmpty() && words.matcher(text.all()).find();
    }
}
