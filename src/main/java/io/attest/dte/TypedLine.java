package io.attest.dte;

import java.util.Locale;
import java.util.Optional;

/** The command line that the host is typing; whether the modem takes it for one is up to who asks. */
final class TypedLine {

    private final int longest;
    private final StringBuilder typed = new StringBuilder();

    /** @param longest how much of it is kept */
    TypedLine(int longest) {
        this.longest = longest;
    }

    /** One more octet; the line in capitals if that was the CR that ends it. */
    Optional<String> take(char octet) {
        if (octet == '\r') {
            String line = typed.toString().toUpperCase(Locale.ROOT);
            typed.setLength(0);
            return Optional.of(line);
        }
        if (octet >= ' ' && typed.length() < longest) {
            typed.append(octet);
        }
        return Optional.empty();
    }

    /** Nothing of it counts any more. */
    void forget() {
        typed.setLength(0);
    }
}
