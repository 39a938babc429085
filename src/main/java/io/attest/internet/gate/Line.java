package io.attest.internet.gate;

import java.nio.charset.StandardCharsets;

/** How lines are read. */
final class Line {

    /** RFC 4954, 4.3 asks for 12,288 octets; nothing is longer. */
    static final int LONGEST = 16_384;

    private Line() {}

    /** Whether there are octets that stand in no command and would confuse the server behind. */
    static boolean hasControls(String line) {
        return line.indexOf('\r') >= 0 || line.indexOf('\0') >= 0;
    }

    /** A line without its end, LF or CR LF. */
    static String without(byte[] end) {
        int length = end.length - 1;
        if (length > 0 && end[length - 1] == '\r') {
            length--;
        }
        return new String(end, 0, length, StandardCharsets.ISO_8859_1);
    }
}
