package io.attest.internet.post;

import java.util.regex.Pattern;

/** Mails as POP3 gives them (RFC 1939, 3 and 7); characters 0 to 255 stand for octets. */
final class Excerpt {

    private static final Pattern DOT = Pattern.compile("(^|\r\n)\\.");

    private Excerpt() {}

    /** With a second dot where a line begins with one, and with an end to the last line. */
    static String stuffed(String text) {
        String whole = text.isEmpty() || text.endsWith("\r\n") ? text : text + "\r\n";
        return DOT.matcher(whole).replaceAll("$1..");
    }

    /** The header, the empty line and so many lines of the body. */
    static String top(String text, int lines) {
        int end = text.startsWith("\r\n") ? 0 : text.indexOf("\r\n\r\n");
        if (end < 0) {
            return text;
        }
        end += text.startsWith("\r\n") ? 2 : 4;
        for (int line = 0; line < lines && end < text.length(); line++) {
            int next = text.indexOf("\r\n", end);
            end = next < 0 ? text.length() : next + 2;
        }
        return text.substring(0, end);
    }
}
