package io.attest.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Passwords that nobody named: a modem comes with those of its last owner in its flash, and tells them where the suite
 * reads its parameters. A value behind the name of a password parameter is one, unless the suite has that value itself or
 * the value is two characters or fewer away from one of the suite's passwords: a wrong answer stays recognisable. Once
 * found it is masked wherever it stands.
 */
public final class FoundPasswords {

    private static final int LEAST = 6;
    private static final int NEAR = 2;

    /** No parameter takes a longer one: what is longer is no password, but a modem gone mad. */
    private static final int LONGEST = 120;

    /** Of values that are remembered. A modem that tells more of them does so to fill the memory. */
    private static final int MOST = 64;

    private final Supplier<Texts> texts;
    private final Map<String, Boolean> legible = new ConcurrentHashMap<>();
    private final Set<String> remembered = new HashSet<>();
    private volatile Secrets learned = Secrets.NONE;

    /**
     * What the suite says.
     *
     * @param words whatever it sets or expects
     * @param passwords those of them that are passwords
     */
    public record Texts(Set<String> words, Set<String> passwords) {}

    /** @param texts asked for when the first password comes that might be none of the suite's */
    public FoundPasswords(Supplier<Texts> texts) {
        this.texts = texts;
    }

    /** @param known where secrets stand that somebody named */
    List<Secrets.Place> in(CharSequence text, List<Secrets.Place> known) {
        List<Secrets.Place> places = new ArrayList<>();
        for (int at = 2; at + 3 < text.length(); at++) {
            if (isEndOfName(text, at)) {
                value(text, at + 2).ifPresent(value -> {
                    String told = text.subSequence(value.from(), value.to()).toString();
                    if (known.stream().noneMatch(value::touches) && !isLegible(told)) {
                        places.add(new Secrets.Place(value.from(), value.to(), value.shown()));
                        learn(told, value.shown());
                    }
                });
            }
        }
        places.addAll(learned.in(text));
        return places;
    }

    /** All of them end so: ISPPW, APNPW, POP3PW, SMTPPW, FTPPW, PPPSERVPW. */
    private static boolean isEndOfName(CharSequence text, int at) {
        char p = text.charAt(at);
        char w = text.charAt(at + 1);
        return (p == 'P' || p == 'p')
                && (w == 'W' || w == 'w')
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at - 2));
    }

    private static java.util.Optional<Secrets.Place> value(CharSequence text, int behind) {
        int from = blanks(text, behind);
        if (from == text.length() || text.charAt(from) != '=' && text.charAt(from) != ':') {
            return java.util.Optional.empty();
        }
        from = blanks(text, from + 1);
        boolean quoted = from < text.length() && text.charAt(from) == '"';
        from += quoted ? 1 : 0;
        int to = from;
        while (to < text.length() && !isEnd(text, to, quoted)) {
            to++;
        }
        return to == from
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Secrets.Place(from, to, "${a password that the modem had}"));
    }

    private static int blanks(CharSequence text, int at) {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isEnd(CharSequence text, int at, boolean quoted) {
        char c = text.charAt(at);
        if (c == '\r' || c == '\n' || c == '`' || c == '"' || !quoted && (c == ' ' || c == ',')) {
            return true;
        }
        return c == '['
                && at + 3 < text.length()
                && (text.subSequence(at, at + 4).toString().equals("[CR]")
                        || text.subSequence(at, at + 4).toString().equals("[LF]"));
    }

    private boolean isLegible(String told) {
        if (told.length() > 2 * LONGEST) {
            return true;
        }
        String value = told.replace("[[", "[").strip();
        return value.isEmpty()
                || value.length() > LONGEST
                || value.equals("?")
                || value.startsWith("${")
                || (legible.size() < MOST ? legible.computeIfAbsent(value, this::isOfTheSuite) : isOfTheSuite(value));
    }

    private boolean isOfTheSuite(String value) {
        Texts suite = texts.get();
        return suite.words().contains(value)
                || suite.passwords().stream().anyMatch(word -> word.length() >= LEAST && isNear(value, word));
    }

    private static boolean isNear(String value, String word) {
        return Math.abs(value.length() - word.length()) <= NEAR
                && distance(value.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT)) <= NEAR;
    }

    /** How many characters have to be put in, taken out or changed (Levenshtein). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int at = 0; at < before.length; at++) {
            before[at] = at;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[before.length];
            now[0] = row;
            for (int at = 1; at < now.length; at++) {
                int changed = before[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
                now[at] = Math.min(changed, Math.min(before[at], now[at - 1]) + 1);
            }
            before = now;
        }
        return before[before.length - 1];
    }

    private synchronized void learn(String told, String shown) {
        String value = told.replace("[[", "[");
        if (value.length() >= LEAST && remembered.size() < MOST && remembered.add(value)) {
            learned = learned.and(Secrets.of(Map.of(value, shown)));
        }
    }
}
