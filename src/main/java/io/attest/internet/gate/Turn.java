package io.attest.internet.gate;

import java.util.Set;

/**
 * One thing that is asked of a server and answered by it.
 *
 * @param names of its stage
 * @param text the name of the lines that follow a positive answer, or nothing
 * @param goesOn it belongs to what was asked before: a server that does not see it is out of step
 * @param last the server ends the connection after its answer
 */
record Turn(Set<String> names, String text, boolean goesOn, boolean last) {

    static final String EVERY = "every answer";

    static Turn of(String... names) {
        return new Turn(Set.of(names), "", false, false);
    }

    Turn withText(String name) {
        return new Turn(names, name, goesOn, last);
    }

    Turn goingOn() {
        return new Turn(names, text, true, last);
    }

    Turn asLast() {
        return new Turn(names, text, goesOn, true);
    }
}
