package io.attest.stranger;

import java.util.function.Consumer;

/**
 * Collects a command line, V.250 5.2: AT in either case opens it, CR ends it, BS takes one character back, A/ does the last one again.
 * What stands before AT is passed over.
 */
final class CommandLine {

    /** More than the longest line that sets a parameter. */
    private static final int ROOM = 1024;

    private enum Stage {
        OUTSIDE,
        A,
        BODY
    }

    private final Consumer<String> execute;
    private final Consumer<String> overflow;
    private final StringBuilder body = new StringBuilder();
    private String last = "";
    private Stage stage = Stage.OUTSIDE;

    /** Both get what stands behind AT, {@code overflow} the beginning of a line for which there is no room. */
    CommandLine(Consumer<String> execute, Consumer<String> overflow) {
        this.execute = execute;
        this.overflow = overflow;
    }

    void octet(int octet) {
        if (stage == Stage.BODY) {
            inBody(octet);
        } else if (octet == 'A' || octet == 'a') {
            stage = Stage.A;
        } else if (stage == Stage.A && (octet == 'T' || octet == 't')) {
            body.setLength(0);
            stage = Stage.BODY;
        } else {
            boolean again = stage == Stage.A && octet == '/';
            stage = Stage.OUTSIDE;
            if (again) {
                execute.accept(last);
            }
        }
    }

    void forget() {
        stage = Stage.OUTSIDE;
        last = "";
    }

    private void inBody(int octet) {
        if (octet == '\r') {
            stage = Stage.OUTSIDE;
            if (body.length() > ROOM) {
                overflow.accept(body.toString());
            } else {
                last = body.toString();
                execute.accept(last);
            }
        } else if (octet == '\b') {
            body.setLength(Math.max(0, body.length() - 1));
        } else if (octet >= ' ' && body.length() <= ROOM) {
            body.append((char) octet);
        }
    }
}
