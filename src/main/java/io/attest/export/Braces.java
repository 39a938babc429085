package io.attest.export;

import java.util.List;

/** The braces of expected text: {@code {{} is one brace; a placeholder stays, to be read by people. */
final class Braces {

    private Braces() {}

    static Octets literal(Octets expected) {
        List<Octets.Part> parts = expected.parts().stream()
                .map(part -> part instanceof Octets.Literal literal
                        ? new Octets.Literal(literal.latin1().replace("{{", "{"))
                        : part)
                .toList();
        return new Octets(parts);
    }
}
