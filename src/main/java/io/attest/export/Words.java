package io.attest.export;

import io.attest.line.Brackets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of the suite as somebody reads them who does not know its notation; and any text as harmless ASCII. */
final class Words {

    private static final Pattern FAULT = Pattern.compile("the \"(\\w+)\" server at \"([^\"]*)\" \"([^\"]*)\"");
    private static final Pattern UNSEEN = Pattern.compile("[^ -~]");

    private Words() {}

    /** A sentence without the signs of the notation. */
    static String of(String sentence) {
        Matcher fault = FAULT.matcher(sentence);
        String plain = fault.matches()
                ? "the " + fault.group(1) + " server, at its stage \"" + fault.group(2) + "\", " + fault.group(3)
                : sentence;
        return plain.replaceAll("connects to port (\\d+)", "connects to the modem's TCP port $1")
                .replaceAll("a (data|voice) call (rings )?from `([^`]*)`", "a $1 call $2from $3")
                .replace("`", "");
    }

    /** One line of printable ASCII, whatever it was. */
    static String ascii(String text) {
        return UNSEEN.matcher(text)
                .replaceAll(sign -> Matcher.quoteReplacement(
                        sign.group().charAt(0) < 0x100
                                ? Brackets.of(sign.group())
                                : String.format(
                                        Locale.ROOT, "[U+%04X]", sign.group().codePointAt(0))));
    }

    /** The same with an end. */
    static String ascii(String text, int most) {
        String line = ascii(text);
        return line.length() <= most ? line : line.substring(0, most) + " ...";
    }

    /** Seconds without idle digits. */
    static String seconds(double time) {
        return time == Math.rint(time) ? String.valueOf((long) time) : String.valueOf(time);
    }
}
