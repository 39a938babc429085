package io.attest.modem.parameter;

import java.util.Optional;

/** A phone number: up to 64 of the characters 0-9 + * #, kept verbatim (E-44, E-58). */
public record Phone(int min, int max) implements Rule {

    @Override
    public Optional<String> accept(String raw) {
        boolean fits = raw.length() >= min
                && raw.length() <= max
                && raw.chars().allMatch(c -> "0123456789+*#".indexOf(c) >= 0);
        return fits ? Optional.of(raw) : Optional.empty();
    }
}
