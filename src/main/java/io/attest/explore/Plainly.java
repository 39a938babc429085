package io.attest.explore;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Preambles said so that what comes of them is looked at, too: a case that sets something up says nothing of a modem that
 * refuses it.
 */
final class Plainly {

    private static final Pattern SET = Pattern.compile("the host has set (`[^`]*`)");
    private static final Pattern ENTERED = Pattern.compile("the host has entered (`[^`]*`) after (`[^`]*`)");
    private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*`?(.*?)`?\\s*\\|\\s*");

    private Plainly() {}

    static List<String> said(String sentence) {
        Matcher set = SET.matcher(sentence);
        if (set.matches()) {
            return List.of("the host issues " + set.group(1));
        }
        Matcher entered = ENTERED.matcher(sentence);
        if (entered.matches()) {
            return List.of("the host issues " + entered.group(2), "the host writes " + entered.group(1));
        }
        if (sentence.startsWith("the host has set:")) {
            return sentence.lines()
                    .skip(1)
                    .map(row -> "the host issues `" + CELL.matcher(row).replaceFirst("$1") + "`")
                    .toList();
        }
        return List.of(sentence);
    }
}
