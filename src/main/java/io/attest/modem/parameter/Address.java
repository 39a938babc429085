package io.attest.modem.parameter;

import java.util.Optional;
import java.util.StringJoiner;

/** A dotted quad of octets 0 to 255, shown without leading zeros. */
public record Address() implements Rule {

    private static final Whole OCTET = new Whole(0, 255, 1);

    @Override
    public Optional<String> accept(String raw) {
        String[] octets = raw.split("\\.", -1);
        if (octets.length != 4) {
            return Optional.empty();
        }
        StringJoiner quad = new StringJoiner(".");
        for (String octet : octets) {
            Optional<String> value = octet.length() > 3 ? Optional.empty() : OCTET.accept(octet);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            quad.add(value.get());
        }
        return Optional.of(quad.toString());
    }
}
