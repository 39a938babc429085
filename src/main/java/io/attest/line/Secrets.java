package io.attest.line;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What no log, message or record may show, and what is shown in its place. A secret is known as it is, in bracket notation
 * and in base 64, in which SMTP carries it. One of few characters is looked for as a whole word only: as a part of others
 * it would blot out what is no secret.
 */
public final class Secrets {

    /** Nothing to hide. */
    public static final Secrets NONE = new Secrets(Map.of());

    private static final int SHORT = 6;

    /**
     * Where a secret stands in a text.
     *
     * @param to behind its last character
     */
    record Place(int from, int to, String shown) {}

    private final Map<String, String> shown;
    private final @Nullable Pattern any;

    private Secrets(Map<String, String> shown) {
        this.shown = Map.copyOf(shown);
        this.any = shown.isEmpty()
                ? null
                : Pattern.compile(shown.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed().thenComparing(text -> text))
                        .map(Secrets::literal)
                        .collect(Collectors.joining("|")));
    }

    /** @param shown what is shown for each secret, {@code ${NAME}}; an empty secret is none */
    public static Secrets of(Map<String, String> shown) {
        Map<String, String> forms = new TreeMap<>();
        shown.forEach((secret, name) -> {
            if (!secret.isEmpty()) {
                forms.put(Brackets.of(secret), name);
                forms.put(base64(secret), name);
                forms.put(secret, name);
            }
        });
        return new Secrets(forms);
    }

    /** How an octet string looks in base 64. */
    public static String base64(String latin1) {
        return Base64.getEncoder().encodeToString(latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** These and those. */
    public Secrets and(Secrets others) {
        Map<String, String> all = new HashMap<>(others.shown);
        all.putAll(shown);
        return new Secrets(all);
    }

    private static String literal(String text) {
        String quoted = Pattern.quote(text);
        return text.length() < SHORT ? "(?<![A-Za-z0-9])" + quoted + "(?![A-Za-z0-9])" : quoted;
    }

    /** The text without them. */
    public String masked(String text) {
        return any == null
                ? text
                : any.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(shown.getOrDefault(found.group(), "...")));
    }

    /** Where they stand, in order. */
    List<Place> in(CharSequence text) {
        List<Place> places = new ArrayList<>();
        if (any != null) {
            for (Matcher found = any.matcher(text); found.find(); ) {
                places.add(new Place(found.start(), found.end(), shown.getOrDefault(found.group(), "...")));
            }
        }
        return places;
    }
}
