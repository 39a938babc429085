package io.attest.log;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, none longer than {@link #LONGEST}: what is longer comes in pieces, cut where no name in brackets is
 * torn. A line ends with a line feed alone, so that a carriage return that is none of ours is seen.
 */
final class Lines {

    static final int LONGEST = 1 << 20;

    /** The longest name of a byte in brackets, and a little. */
    private static final int NAME = 8;

    private final Reader text;
    private final char[] buffer = new char[1 << 13];
    private final StringBuilder line = new StringBuilder();
    private int from;
    private int to;
    private boolean continued;
    private boolean cut;

    Lines(Reader text) {
        this.text = text;
    }

    /** Whether the line given last goes on the one before it. */
    boolean isContinued() {
        return continued;
    }

    /** The next line or piece of one; null behind the last. */
    @Nullable
    String next() throws IOException {
        continued = cut;
        while (true) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            line.append(buffer, from, end - from);
            if (end < to) {
                from = end + 1;
                cut = false;
                return taken(line.length());
            }
            from = to;
            if (line.length() >= LONGEST) {
                cut = true;
                return taken(boundary(LONGEST - NAME));
            }
            to = text.read(buffer);
            from = 0;
            if (to < 0) {
                to = 0;
                cut = false;
                return line.isEmpty() ? null : taken(line.length());
            }
        }
    }

    private String taken(int length) {
        boolean returned = !cut && length > 0 && line.charAt(length - 1) == '\r';
        String taken = line.substring(0, returned ? length - 1 : length);
        line.delete(0, length);
        return taken;
    }

    /** The last place up to here where a byte ends; every character outside brackets is one. */
    private int boundary(int most) {
        int at = 0;
        for (int next = 0; next <= most; next = behind(next)) {
            at = next;
        }
        return Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }

    private int behind(int at) {
        if (line.charAt(at) != '[') {
            return at + 1;
        }
        if (at + 1 < line.length() && line.charAt(at + 1) == '[') {
            return at + 2;
        }
        for (int end = at + 1; end < Math.min(line.length(), at + NAME); end++) {
            if (line.charAt(end) == ']') {
                return end + 1;
            }
        }
        return at + 1;
    }
}
