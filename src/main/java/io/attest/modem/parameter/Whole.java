package io.attest.modem.parameter;

import java.util.Optional;

/** A decimal of one to five digits between two bounds, in steps from the lower one; leading zeros are dropped (E-29). */
public record Whole(int min, int max, int step) implements Rule {

    private static final int DIGITS = 5;

    @Override
    public Optional<String> accept(String raw) {
        if (raw.isEmpty() || raw.length() > DIGITS || !raw.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int value = Integer.parseInt(raw);
        boolean inside = value >= min && value <= max && (value - min) % step == 0;
        return inside ? Optional.of(Integer.toString(value)) : Optional.empty();
    }
}
