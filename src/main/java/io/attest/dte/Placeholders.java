package io.attest.dte;

import io.attest.manual.ErrorCodes;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The placeholders of expected text: {@code {int}}, {@code {word}}, {@code {text}}, {@code {code}}, {@code {address}};
 * {@code {{} is a brace.
 */
final class Placeholders {

    private static final Map<String, String> REGEX = Map.of(
            "int", "\\d+",
            "word", "[^\\s\"]+",
            "text", "[^\\r\\n]*",
            "code", ErrorCodes.regex(),
            "address", Addresses.MARK);
    private static final Pattern BRACE = Pattern.compile("\\{(\\{|([a-z]+)})");

    private Placeholders() {}

    /**
     * The regular expression for text that may hold placeholders.
     *
     * @throws IllegalArgumentException if a placeholder is unknown
     */
    static String regex(String text) {
        StringBuilder regex = new StringBuilder();
        int from = 0;
        for (Matcher brace = BRACE.matcher(text); brace.find(); from = brace.end()) {
            regex.append(quote(text.substring(from, brace.start())));
            regex.append(brace.group(2) == null ? "\\{" : known(brace.group(2)));
        }
        return regex.append(quote(text.substring(from))).toString();
    }

    /** The text itself, if it holds no placeholder. */
    static Optional<String> literal(String text) {
        boolean holds = BRACE.matcher(text).results().anyMatch(brace -> brace.group(2) != null);
        return holds ? Optional.empty() : Optional.of(text.replace("{{", "{"));
    }

    /** The text with something literal, free of braces, in place of one placeholder. */
    static String with(String name, String literal, String text) {
        return BRACE.matcher(text)
                .replaceAll(brace -> Matcher.quoteReplacement(name.equals(brace.group(2)) ? literal : brace.group()));
    }

    private static String known(String name) {
        String regex = REGEX.get(name);
        if (regex == null) {
            throw new IllegalArgumentException("unknown placeholder {" + name + "}; known: " + REGEX.keySet());
        }
        return regex;
    }

    private static String quote(String literal) {
        return literal.isEmpty() ? "" : Pattern.quote(literal);
    }
}
