package io.attest.actuator;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What no message may show, and what it shows instead. Something short is looked for as a whole word only: as a part of
 * others it would blot out what is no secret.
 */
final class Masks {

    private static final int SHORT = 6;

    private final Map<String, String> shown;
    private final Pattern any;

    Masks(Map<String, String> shown) {
        this.shown = Map.copyOf(shown);
        this.any = Pattern.compile(shown.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Masks::literal)
                .collect(Collectors.joining("|")));
    }

    private static String literal(String secret) {
        String quoted = Pattern.quote(secret);
        return secret.length() < SHORT ? "(?<![A-Za-z0-9])" + quoted + "(?![A-Za-z0-9])" : quoted;
    }

    String over(String text) {
        return shown.isEmpty()
                ? text
                : any.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(shown.getOrDefault(found.group(), "...")));
    }
}
