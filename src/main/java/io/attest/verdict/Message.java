package io.attest.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finding as it stands in a message or a transcript, which {@link Fact#render} wrote, taken apart again: a headline, then indented lines of a word and a
 * value, whose further lines stand below its first. Whatever else a text holds belongs to what stands before it.
 */
public record Message(String headline, List<Fact> facts) {

    private static final int INDENT = 2;

    /** Where the value of a fact begins. */
    private static final int VALUE = 13;

    /** More is not looked at; it is in the text. */
    private static final int MOST_LINES = 400;

    /** That of a case, whose id stands before the headline and is left out. */
    public static Message of(String id, String text) {
        return of(text.startsWith(id + "  ") ? text.substring(id.length() + 2) : text);
    }

    /** Without an id. */
    public static Message of(String text) {
        List<String> lines = text.lines().limit(MOST_LINES).toList();
        List<Fact> facts = new ArrayList<>();
        StringBuilder headline = new StringBuilder(lines.isEmpty() ? "" : lines.get(0));
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            if (begins(line)) {
                facts.add(fact(line));
            } else if (facts.isEmpty()) {
                headline.append('\n').append(line);
            } else {
                Fact last = facts.remove(facts.size() - 1);
                facts.add(Fact.of(last.key(), last.value() + "\n" + further(line)));
            }
        }
        return new Message(headline.toString(), List.copyOf(facts));
    }

    private static boolean begins(String line) {
        return line.length() > INDENT && line.startsWith("  ") && line.charAt(INDENT) != ' ';
    }

    /** A word of more than the usual width has one blank behind it; no word of ours has one in it but a few. */
    private static Fact fact(String line) {
        int end = line.length() > VALUE && line.charAt(VALUE - 1) == ' ' ? VALUE : line.indexOf(' ', INDENT);
        return end < 0
                ? Fact.of(line.strip(), "")
                : Fact.of(line.substring(INDENT, end).strip(), line.substring(end == VALUE ? VALUE : end + 1));
    }

    private static String further(String line) {
        return line.length() > VALUE && line.substring(0, VALUE).isBlank() ? line.substring(VALUE) : line.strip();
    }

    /** The first line of the headline. */
    public String first() {
        return headline.lines().findFirst().orElse("").strip();
    }

    /** The value of the first fact of that key. */
    public Optional<String> value(String key) {
        return facts.stream()
                .filter(fact -> fact.key().equals(key))
                .map(Fact::value)
                .findFirst();
    }
}
