package io.attest.modem.command;

import java.util.Locale;
import java.util.Optional;

/** A place in a V.250 line. Blanks and control characters outside quotes are dropped, letters compare in upper case. */
final class Cursor {

    private static final int MOST_DIGITS = 6;

    private final String line;
    private int at;

    Cursor(String typed) {
        StringBuilder kept = new StringBuilder();
        boolean quoted = false;
        for (char c : typed.toCharArray()) {
            quoted ^= c == '"';
            if (c > ' ' || c == ' ' && quoted) {
                kept.append(c);
            }
        }
        line = kept.toString();
    }

    boolean more() {
        return at < line.length();
    }

    char next() {
        return Character.toUpperCase(line.charAt(at++));
    }

    boolean skip(char expected) {
        boolean there = more() && line.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }

    /** The decimal here; empty when there is none. More than six digits count as a million, which no command admits. */
    Optional<Integer> number() {
        int start = at;
        while (more() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            return Optional.empty();
        }
        return Optional.of(at - start > MOST_DIGITS ? 1_000_000 : Integer.parseInt(line.substring(start, at)));
    }

    /** Everything up to the next semicolon outside quotes; the semicolon stays. */
    String untilSemicolon() {
        int start = at;
        boolean quoted = false;
        while (more() && (quoted || line.charAt(at) != ';')) {
            quoted ^= line.charAt(at) == '"';
            at++;
        }
        return line.substring(start, at);
    }

    String rest() {
        int start = at;
        at = line.length();
        return line.substring(start);
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
