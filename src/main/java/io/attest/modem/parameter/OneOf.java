package io.attest.modem.parameter;

import java.util.List;
import java.util.Optional;

/** A closed list of numbers or letters; letters count in their own case only (E-233). */
public record OneOf(List<String> allowed) implements Rule {

    private static final Whole ANY = new Whole(0, 99_999, 1);

    static OneOf of(String... allowed) {
        return new OneOf(List.of(allowed));
    }

    @Override
    public Optional<String> accept(String raw) {
        String value = ANY.accept(raw).orElse(raw);
        return allowed.contains(value) ? Optional.of(value) : Optional.empty();
    }
}
