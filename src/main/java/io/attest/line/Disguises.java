package io.attest.line;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a secret looks like on its way: as it is, in bracket notation, in other case, backwards, spaced, in base 64 wherever it begins there,
 * in hexadecimal digits, as URLs, JSON and HTML have it, and cut off at either end. What is short is looked for as a whole
 * word only: as a part of others it would blot out what is no secret. A PIN of few digits looks like any number, and who
 * blots out a number that the suite is known to have there tells it: it is looked for behind the word PIN.
 */
final class Disguises {

    private static final int SHORT = 6;

    /** Of a secret that is cut off, as much as would give it away. */
    private static final double MOST = 0.6;

    /** How far behind the word PIN. */
    private static final int NEAR = 24;

    private enum Kind {
        ANYWHERE,
        WORD,
        PIN,
        CODE
    }

    /**
     * One of them.
     *
     * @param text as it is looked for
     * @param shown what is shown in its place
     */
    record Disguise(String text, String shown, Kind kind) {

        boolean isAt(CharSequence all, int at) {
            int length = text.length();
            if (at + length > all.length()) {
                return false;
            }
            for (int each = 1; each < length; each++) {
                if (all.charAt(at + each) != text.charAt(each)) {
                    return false;
                }
            }
            return switch (kind) {
                case ANYWHERE, CODE -> true;
                case WORD -> isWord(all, at, at + length);
                case PIN -> isWord(all, at, at + length) && isBehindPin(all, at);
            };
        }

        /** A character of base 64 at the edge has bits of the secret, too. */
        int from(CharSequence all, int at) {
            return kind == Kind.CODE && at > 0 && isCode(all.charAt(at - 1)) ? at - 1 : at;
        }

        int to(CharSequence all, int at) {
            int end = at + text.length();
            return kind == Kind.CODE && end < all.length() && isCode(all.charAt(end)) ? end + 1 : end;
        }
    }

    private Disguises() {}

    private static boolean isWord(CharSequence all, int from, int to) {
        return (from == 0 || !isAlphanumeric(all.charAt(from - 1)))
                && (to == all.length() || !isAlphanumeric(all.charAt(to)));
    }

    private static boolean isBehindPin(CharSequence all, int at) {
        String before = all.subSequence(Math.max(0, at - NEAR), at).toString();
        int line = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
        return before.substring(line + 1).toUpperCase(Locale.ROOT).contains("PIN");
    }

    private static boolean isAlphanumeric(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isCode(char c) {
        return isAlphanumeric(c) || c == '+' || c == '/';
    }

    /** As it is, and as the house writes it. */
    static List<Disguise> itself(String secret, String name) {
        Kind kind = kind(secret);
        return List.of(new Disguise(Brackets.of(secret), name, kind), new Disguise(secret, name, kind));
    }

    private static Kind kind(String secret) {
        if (secret.length() >= SHORT) {
            return Kind.ANYWHERE;
        }
        return secret.chars().allMatch(c -> c >= '0' && c <= '9') ? Kind.PIN : Kind.WORD;
    }

    static List<Disguise> of(String secret, String name, Set<String> legible) {
        List<Disguise> all = new ArrayList<>();
        byte[] octets = secret.getBytes(StandardCharsets.ISO_8859_1);
        Kind coded = secret.length() < SHORT ? Kind.WORD : Kind.ANYWHERE;
        all.add(new Disguise(Secrets.base64(secret), name, coded));
        all.add(new Disguise(HexFormat.of().formatHex(octets), name, coded));
        all.add(new Disguise(HexFormat.of().withUpperCase().formatHex(octets), name, coded));
        if (secret.length() < SHORT) {
            return all;
        }
        String plus = URLEncoder.encode(secret, StandardCharsets.ISO_8859_1);
        String percent = plus.replace("+", "%20");
        String all3986 = HexFormat.of().withUpperCase().withPrefix("%").formatHex(octets);
        for (String coding : List.of(
                plus,
                percent,
                lowerEscapes(plus),
                lowerEscapes(percent),
                all3986,
                all3986.toLowerCase(Locale.ROOT),
                secret.replace("\\", "\\\\").replace("/", "\\/"),
                secret.replace("\\", "\\\\"),
                secret.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("'", "&#39;"))) {
            all.add(new Disguise(coding, name, Kind.ANYWHERE));
        }
        for (int begin = 0; begin < 3; begin++) {
            all.add(new Disguise(core(secret, begin), name, Kind.CODE));
        }
        for (String other :
                List.of(secret.toUpperCase(Locale.ROOT), secret.toLowerCase(Locale.ROOT), swapped(secret))) {
            both(all, other, told(name, "other case"));
        }
        both(all, new StringBuilder(secret).reverse().toString(), told(name, "backwards"));
        for (String between : List.of(" ", "-", ":", ".", "\0")) {
            both(all, String.join(between, secret.split("")), told(name, "spaced"));
            HexFormat apart = HexFormat.ofDelimiter(between);
            both(all, apart.formatHex(octets), name);
            both(all, apart.withUpperCase().formatHex(octets), name);
        }
        all.addAll(cut(secret, name, legible));
        return all;
    }

    private static void both(List<Disguise> all, String text, String shown) {
        all.add(new Disguise(text, shown, Kind.ANYWHERE));
        all.add(new Disguise(Brackets.of(text), shown, Kind.ANYWHERE));
    }

    private static List<Disguise> cut(String secret, String name, Set<String> legible) {
        List<Disguise> all = new ArrayList<>();
        int length = secret.length();
        for (int kept = length - 1; kept >= Math.max(SHORT, Math.ceil(length * MOST)); kept--) {
            String head = secret.substring(0, kept);
            String tail = secret.substring(length - kept);
            if (!isPartOf(legible, head)) {
                both(all, head, told(name, "the first " + kept + " of " + length));
            }
            if (!isPartOf(legible, tail)) {
                both(all, tail, told(name, "the last " + kept + " of " + length));
            }
        }
        return all;
    }

    private static boolean isPartOf(Set<String> legible, String part) {
        return legible.stream().anyMatch(word -> word.contains(part));
    }

    private static String told(String name, String what) {
        return name.endsWith("}") ? name.substring(0, name.length() - 1) + ", " + what + "}" : name + ", " + what;
    }

    private static String lowerEscapes(String url) {
        StringBuilder lower = new StringBuilder(url);
        for (int at = url.indexOf('%'); at >= 0 && at + 2 < url.length(); at = url.indexOf('%', at + 1)) {
            lower.setCharAt(at + 1, Character.toLowerCase(url.charAt(at + 1)));
            lower.setCharAt(at + 2, Character.toLowerCase(url.charAt(at + 2)));
        }
        return lower.toString();
    }

    private static String swapped(String text) {
        return text.chars()
                .map(c -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The characters of base 64 that have bits of the secret only, where so many octets stand before its first group. */
    private static String core(String secret, int before) {
        String all = Secrets.base64("\0".repeat(before) + secret);
        return all.substring((before * 8 + 5) / 6, (before + secret.length()) * 8 / 6);
    }
}
