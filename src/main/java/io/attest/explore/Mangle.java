package io.attest.explore;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence said with a slip: other letters, typed by hand, cut off, longer. */
final class Mangle {

    private static final Pattern ISSUES = Pattern.compile("the host issues `(AT[^`\\[]+)`");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Dice dice;

    Mangle(Dice dice) {
        this.dice = dice;
    }

    /** The same to a modem that follows the manual, typed by other hands; other sentences stay as they are. */
    String typed(String sentence) {
        Matcher issues = ISSUES.matcher(sentence);
        if (!issues.matches()) {
            return sentence;
        }
        String line = issues.group(1);
        return switch (dice.below(5)) {
            case 0 -> "the host issues `" + lower(line) + "`";
            case 1 -> "the host writes, " + dice.from(1, 5) + " octets at a time, `" + line + "[CR]`";
            case 2 -> "the host writes `" + corrected(line) + "[CR]`";
            case 3 -> "the host issues `" + lower(line.substring(0, 2)) + line.substring(2) + "`";
            default -> "the host writes `" + line + "[CR]`";
        };
    }

    /** The mnemonic, not the value. */
    private static String lower(String line) {
        int value = line.indexOf('=');
        return value < 0
                ? line.toLowerCase(Locale.ROOT)
                : line.substring(0, value).toLowerCase(Locale.ROOT) + line.substring(value);
    }

    private String corrected(String line) {
        int at = dice.from(2, line.length());
        return line.substring(0, at) + "x[BS]" + line.substring(at);
    }

    /** A command line that is none, or has another value; other sentences stay as they are. */
    String wrong(String sentence) {
        Matcher issues = ISSUES.matcher(sentence);
        if (!issues.matches()) {
            return sentence;
        }
        String line = issues.group(1);
        return "the host issues `"
                + switch (dice.below(4)) {
                    case 0 -> line + dice.among("x", "=", "?", "\"");
                    case 1 -> line.substring(0, dice.from(3, Math.max(3, line.length() - 1)));
                    case 2 -> line.replaceFirst("#", "#X");
                    default -> NUMBER.matcher(line).replaceFirst(dice.among("3", "99999", "256", "77"));
                }
                + "`";
    }
}
