package io.attest.modem.parameter;

import java.util.Optional;

/** Which values a parameter takes. Answers the value as it is stored and shown, or empty when it is refused. */
@FunctionalInterface
public interface Rule {

    Optional<String> accept(String raw);
}
