package io.attest.modem.parameter;

import java.util.Optional;

/** Printable ASCII without the double quote, up to a number of characters (E-23, E-28); the empty text resets. */
public record Text(int max) implements Rule {

    @Override
    public Optional<String> accept(String raw) {
        boolean fits = raw.length() <= max && raw.chars().allMatch(c -> c >= ' ' && c <= '~' && c != '"');
        return fits ? Optional.of(raw) : Optional.empty();
    }
}
