package io.attest.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The literals of the suite for which something else stands on a bench. Only a whole one is a literal, the longest one goes
 * first, and what was put in its place is not looked at again.
 */
final class Literals {

    /** What a literal is, and with it what it is no part of. */
    enum Kind {
        /** Four numbers. */
        ADDRESS("(?<!\\d)(?<!\\d\\.)", "(?!\\d|\\.\\d)"),
        /** The digits of a telephone number, perhaps with a plus sign. */
        NUMBER("(?<![\\d+])", "(?!\\d)"),
        /** A host name or an access point name. */
        NAME("(?<![\\w-])(?<![\\w-]\\.)", "(?![\\w-]|\\.[\\w-])"),
        /** A user name or a password. */
        WORD("(?<![\\w-])", "(?![\\w-])"),
        /** Four digits are many things; a PIN is what AT+CPIN is given. */
        PIN("(?:(?<=\\+CPIN=)|(?<=\\+CPIN=\"))", "(?!\\d)");

        private final String before;
        private final String behind;

        Kind(String before, String behind) {
            this.before = before;
            this.behind = behind;
        }

        String pattern(String literal) {
            return before + Pattern.quote(literal) + behind;
        }
    }

    private record Literal(String text, Kind kind) {}

    private final List<Literal> literals = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private @Nullable Pattern any;

    void put(Kind kind, String literal, String value) {
        literals.removeIf(known -> known.text().equals(literal));
        literals.add(new Literal(literal, kind));
        values.put(literal, value);
        any = Pattern.compile(literals.stream()
                .sorted(Comparator.comparing((Literal each) -> each.text().length())
                        .reversed()
                        .thenComparing(Literal::text))
                .map(each -> each.kind().pattern(each.text()))
                .collect(Collectors.joining("|")));
    }

    /** A text of the suite as the bench has it. */
    String translate(String text) {
        return any == null
                ? text
                : any.matcher(text)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(values.getOrDefault(found.group(), found.group())));
    }

    /** Whether an address stands in a text. */
    static boolean names(String text, String address) {
        return text.contains(address)
                && Pattern.compile(Kind.ADDRESS.pattern(address)).matcher(text).find();
    }
}
