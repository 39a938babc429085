package io.attest.modem.command;

import io.attest.modem.parameter.Parameter;
import io.attest.modem.parameter.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What becomes of the text typed into a body or an address list; empty when it is refused. Open for the faults. */
public class EntryRules {

    protected static final int MOST_ADDRESSES = 10;
    protected static final int MOST_CHARACTERS = 120;

    /** Printable ASCII and line ends, 120 characters with the line ends counted (E-95). A double quote is text here. */
    public Optional<String> body(String text) {
        boolean fits = text.length() <= MOST_CHARACTERS
                && text.chars().allMatch(c -> c >= ' ' && c <= '~' || c == '\r' || c == '\n' || c == '\t');
        return fits ? Optional.of(text) : Optional.empty();
    }

    /** The addresses that replace the former ones: ten at most (E-89), none if nothing was typed (E-88). */
    public Optional<String> addresses(String former, String text) {
        return joined(typed(text).stream().limit(MOST_ADDRESSES).toList());
    }

    /** The lines typed, without the empty ones. */
    protected final List<String> typed(String text) {
        return Arrays.stream(text.split("\r\n|\r|\n"))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The list as it is stored; refused as a whole when one address is (E-91). */
    protected final Optional<String> joined(List<String> addresses) {
        Text address = new Text(MOST_CHARACTERS);
        boolean fit = addresses.stream().allMatch(one -> address.accept(one).isPresent());
        return fit ? Optional.of(String.join(Parameter.SEPARATOR, addresses)) : Optional.empty();
    }
}
