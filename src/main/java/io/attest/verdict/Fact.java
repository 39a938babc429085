package io.attest.verdict;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One aligned line of a message: a word, what it is about, and when.
 *
 * @param key a short word such as {@code expected}
 * @param value the rest of the line; may go on over further lines
 */
public record Fact(String key, String value) {

    private static final int KEY_WIDTH = 11;

    public static Fact of(String key, String value) {
        return new Fact(key, value);
    }

    /** The headline, then one line for each fact with the values aligned. */
    public static String render(String headline, List<Fact> facts) {
        return facts.stream()
                .map(fact ->
                        "\n  " + fact.key + " ".repeat(Math.max(1, KEY_WIDTH - fact.key.length())) + fact.indented())
                .collect(Collectors.joining("", headline, ""));
    }

    /** Further lines of a value stand under its first. */
    private String indented() {
        return value.replace("\n", "\n" + " ".repeat(2 + KEY_WIDTH));
    }
}
