package io.attest.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stood on the bench of the case for the values of the suite, as the record has it; secrets by name only. */
final class Bench {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_]\\w{0,63})}");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> secrets = new TreeSet<>();

    /** @param ixit flat, as {@code addresses.198.51.100.25}, {@code apn}, {@code pin} */
    Bench(Map<String, String> ixit) {
        ixit.forEach((key, value) -> {
            String literal = switch (key) {
                case "apn" -> "apnserver.com";
                case "pin" -> "1234";
                default -> key.substring(key.indexOf('.') + 1);
            };
            if (!key.equals("modem") && !key.startsWith("ports.")) {
                values.put(literal, value);
            }
            Matcher variable = VARIABLE.matcher(value);
            if (variable.matches()) {
                secrets.add(variable.group(1));
            }
        });
    }

    /** The variables that stand for secrets. */
    Set<String> secrets() {
        return secrets;
    }

    /** A sentence of the suite as the bench had it. A PIN is one only where a PIN is entered. */
    String told(String text) {
        if (values.isEmpty()) {
            return text;
        }
        Pattern any = Pattern.compile(values.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(literal -> (literal.equals("1234") ? "(?<=CPIN=\"?|PIN `)" : "(?<![\\w.+-])")
                        + Pattern.quote(literal) + "(?![\\w-]|\\.\\w)")
                .collect(Collectors.joining("|")));
        return any.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(), found.group())));
    }
}
