package io.attest.ics;

import io.attest.suite.TestCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a case says, as far as it shows what the case takes.
 *
 * @param all its tags, then its steps with what stands below them, a line each
 * @param mnemonics those of commands and reports, but for the parameters that a preamble sets and nothing comes back to
 */
record CaseText(String all, Set<String> mnemonics) {

    private static final Pattern MNEMONIC =
            Pattern.compile("[#+]([A-Z][A-Z0-9]*)((=|: )([0-9])(?![0-9]))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREAMBLE = Pattern.compile("the host has (set|entered)\\b.*");

    static CaseText of(TestCase test) {
        List<String> all = new ArrayList<>(test.tags());
        Set<String> used = new HashSet<>();
        for (int at = 0; at < test.steps().size(); at++) {
            String step = test.steps().get(at);
            List<String> lines = Stream.concat(Stream.of(step), test.arguments().get(at).stream())
                    .toList();
            all.addAll(lines);
            if (!PREAMBLE.matcher(step).matches()) {
                lines.forEach(line -> used.addAll(mnemonics(line)));
            }
        }
        return new CaseText(String.join("\n", all), used);
    }

    /** Also with a value of one digit, {@code GPRSMODE=1}. The manual does not tell upper case from lower case. */
    static Set<String> mnemonics(String line) {
        Set<String> mnemonics = new HashSet<>();
        for (Matcher found = MNEMONIC.matcher(line); found.find(); ) {
            String name = found.group(1).toUpperCase(Locale.ROOT);
            mnemonics.add(name);
            if (found.group(4) != null) {
                mnemonics.add(name + "=" + found.group(4));
            }
        }
        return mnemonics;
    }
}
