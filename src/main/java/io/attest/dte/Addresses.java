package io.attest.dte;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The placeholder {@code {address}}, a dotted quad: whatever it stands for first in a case it stands for to the end.
 *
 * <p>One for each case. Within one text, where nothing is known yet, the regular expression holds all of them to the
 * first.
 */
final class Addresses {

    /** Stands in regular expressions for the placeholder, until all of the expression is there. No byte is this. */
    static final String MARK = "\uE000";

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final String QUAD = OCTET + "(?:\\." + OCTET + "){3}(?!\\d)";

    private String known = "";

    /** The text with the address in place of its placeholder, as soon as it is known. */
    String recalledIn(String text) {
        return known.isEmpty() ? text : Placeholders.with("address", known, text);
    }

    /** Remembers the address in what came, if there is one. */
    void learn(Pattern accepted, String came) {
        Matcher matcher = accepted.matcher(came);
        if (!matcher.matches()) {
            return;
        }
        for (int number = 0; known.isEmpty() && accepted.pattern().contains(opening(number)); number++) {
            String address = matcher.group("address" + number);
            known = address == null ? "" : address;
        }
    }

    /**
     * Each mark a group of its own that takes an address unless an earlier one has; the empty group beside it tells
     * whether it has, since Java has no other way to ask.
     */
    static String grouped(String regex) {
        StringBuilder grouped = new StringBuilder();
        int from = 0;
        int number = 0;
        for (int at; (at = regex.indexOf(MARK, from)) >= 0; from = at + 1) {
            grouped.append(regex, from, at).append("(?:");
            for (int earlier = 0; earlier < number; earlier++) {
                grouped.append("\\k<taken%s>\\k<address%s>(?!\\d)|".formatted(earlier, earlier));
            }
            for (int earlier = 0; earlier < number; earlier++) {
                grouped.append("(?!\\k<taken%s>)".formatted(earlier));
            }
            grouped.append(opening(number)).append(QUAD).append(")(?<taken%s>))".formatted(number));
            number++;
        }
        return grouped.append(regex.substring(from)).toString();
    }

    private static String opening(int number) {
        return "(?<address" + number + ">";
    }
}
