package io.attest.dte;

import io.attest.line.Brackets;
import io.attest.verdict.Fact;
import java.util.List;

/**
 * Two texts that should be the same and may be a megabyte long, as a message shows them: how long they are, how they begin
 * and end, and where they part. Characters 0 to 255, one for each octet.
 */
public final class Difference {

    /** Octets that are shown whole. */
    private static final int SHORT = 90;

    private static final int HEAD = 32;
    private static final int TAIL = 14;
    private static final int BEFORE = 16;
    private static final int BEHIND = 32;

    private Difference() {}

    /** What was expected, what came and, where both are something, the first octets that differ. */
    public static List<Fact> facts(String expected, String came) {
        Fact wanted = Fact.of("expected", shown(expected));
        Fact got = Fact.of("came", shown(came));
        if (expected.isEmpty() || came.isEmpty()) {
            return List.of(wanted, got);
        }
        int at = 0;
        while (at < expected.length() && at < came.length() && expected.charAt(at) == came.charAt(at)) {
            at++;
        }
        return List.of(
                wanted,
                got,
                Fact.of(
                        "differ",
                        "after " + octets(at) + (at == 0 ? "" : ", behind " + behind(expected, at)) + "\nexpected   "
                                + from(expected, at) + "\ncame       " + from(came, at)));
    }

    /** A text with its length, its middle left out where it is long. */
    public static String shown(String text) {
        if (text.isEmpty()) {
            return "nothing";
        }
        if (text.length() <= SHORT) {
            return Brackets.of(text);
        }
        return octets(text.length()) + ": " + Brackets.of(text.substring(0, HEAD)) + " ... "
                + (text.length() - HEAD - TAIL) + " more ... " + Brackets.of(text.substring(text.length() - TAIL));
    }

    private static String octets(int count) {
        return count + (count == 1 ? " octet" : " octets");
    }

    private static String behind(String text, int at) {
        int from = Math.max(0, at - BEFORE);
        return (from > 0 ? "..." : "") + Brackets.of(text.substring(from, at));
    }

    private static String from(String text, int at) {
        if (at == text.length()) {
            return "its end";
        }
        int to = Math.min(text.length(), at + BEHIND);
        return Brackets.of(text.substring(at, to)) + (to < text.length() ? "..." : "");
    }
}
