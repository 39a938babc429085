package io.attest.report;

import io.attest.line.Brackets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The octets of a text in bracket notation. What stands for a secret, {@code ${NAME}}, is none, since they are not known;
 * what is in no notation is none either, as in a transcript that somebody has changed.
 */
final class Octets {

    /** The longest name of a byte, brackets and all. */
    private static final int NAME = 6;

    /** A text of which it need not be known where in it an octet stands. */
    static final int SHORT = 256;

    private static final Map<String, Byte> BY_NAME = new HashMap<>();

    static {
        IntStream.range(0, 256).forEach(code -> BY_NAME.put(Brackets.of(new byte[] {(byte) code}), (byte) code));
    }

    private final byte[] bytes;

    /** Where in the text each begins; nobody asks it of a short one. */
    private final int[] places;

    private int count;
    private boolean hidden;
    private boolean foreign;

    private Octets(int most) {
        bytes = new byte[most];
        places = new int[most > SHORT ? most : 0];
    }

    static Octets of(String text) {
        Octets octets = new Octets(text.length());
        for (int at = 0; at < text.length(); ) {
            at = octets.next(text, at);
        }
        return octets;
    }

    private int next(String text, int at) {
        char c = text.charAt(at);
        if (c != '[' && c != '$') {
            if (c < ' ' || c > '~') {
                foreign = true;
            } else {
                add((byte) c, at);
            }
            return at + 1;
        }
        if (c == '$') {
            return behindSecret(text, at);
        }
        if (text.startsWith("[[", at)) {
            add((byte) '[', at);
            return at + 2;
        }
        int end = end(text, at);
        if (end == at + 5 && text.startsWith("0x", at + 1)) {
            int high = Character.digit(text.charAt(at + 3), 16);
            int low = Character.digit(text.charAt(at + 4), 16);
            if (high >= 0 && low >= 0) {
                add((byte) (high << 4 | low), at);
                return end + 1;
            }
        }
        Byte code = end < 0 ? null : BY_NAME.get(text.substring(at, end + 1));
        if (code == null) {
            foreign = true;
            return at + 1;
        }
        add(code, at);
        return end + 1;
    }

    /** Where a name is closed; it is not looked for any further than names go. */
    private static int end(String text, int at) {
        for (int end = at + 1; end < Math.min(text.length(), at + NAME); end++) {
            if (text.charAt(end) == ']') {
                return end;
            }
        }
        return -1;
    }

    private int behindSecret(String text, int at) {
        int end = at + 2;
        while (end < text.length() && isOfName(text.charAt(end))) {
            end++;
        }
        if (text.startsWith("${", at) && end > at + 2 && end < text.length() && text.charAt(end) == '}') {
            hidden = true;
            return end + 1;
        }
        add((byte) '$', at);
        return at + 1;
    }

    private static boolean isOfName(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private void add(byte octet, int place) {
        bytes[count] = octet;
        if (places.length > 0) {
            places[count] = place;
        }
        count++;
    }

    int count() {
        return count;
    }

    byte at(int index) {
        return bytes[index];
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where in the text it begins; the end of the text behind the last. */
    int place(int index, String text) {
        return index < count ? places[index] : text.length();
    }

    /** Whether a secret stands in it. */
    boolean hasHidden() {
        return hidden;
    }

    /** Whether something in it is no notation of a byte. */
    boolean hasForeign() {
        return foreign;
    }
}
