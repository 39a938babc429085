package io.attest.line;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The bracket notation for bytes, the same in features, transcripts and messages: printable ASCII stands for itself,
 * {@code [CR]} and the other control characters have names, any other byte is {@code [0x80]}, and {@code [[} is a literal
 * bracket.
 */
public final class Brackets {

    private static final String[] CONTROL = {
        "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI", "DLE",
        "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US"
    };
    private static final Map<String, Integer> BY_NAME = names();

    /** Of each byte, since there may be megabytes of them. */
    private static final String[] NOTATION =
            IntStream.range(0, 256).mapToObj(Brackets::of).toArray(String[]::new);

    private Brackets() {}

    private static Map<String, Integer> names() {
        Map<String, Integer> names = IntStream.range(0, CONTROL.length)
                .boxed()
                .collect(Collectors.toMap(code -> CONTROL[code], Function.identity(), (a, b) -> a, TreeMap::new));
        names.put("DEL", 0x7F);
        return names;
    }

    /** The notation of some bytes. */
    public static String of(byte[] bytes) {
        return of(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** The notation of some bytes, given as characters 0 to 255. */
    public static String of(CharSequence latin1) {
        StringBuilder text = new StringBuilder(latin1.length() + 16);
        for (int at = 0; at < latin1.length(); at++) {
            char code = latin1.charAt(at);
            text.append(code < NOTATION.length ? NOTATION[code] : of(code));
        }
        return text.toString();
    }

    private static String of(int code) {
        if (code < CONTROL.length) {
            return "[" + CONTROL[code] + "]";
        }
        if (code == '[') {
            return "[[";
        }
        if (code == 0x7F) {
            return "[DEL]";
        }
        return code < 0x7F ? String.valueOf((char) code) : String.format("[0x%02X]", code);
    }

    /**
     * The bytes that a text in this notation stands for.
     *
     * @throws IllegalArgumentException if a bracket is not closed or its name is unknown, or a character is not ASCII
     */
    public static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c > 0x7E || c < ' ') {
                throw new IllegalArgumentException(
                        "character " + (int) c + " in '" + of(text) + "': write [0x..] or a name");
            }
            if (c != '[') {
                bytes.write(c);
            } else if (text.startsWith("[[", at)) {
                bytes.write('[');
                at++;
            } else {
                int end = text.indexOf(']', at);
                if (end < 0) {
                    throw new IllegalArgumentException("'[' without ']' in '" + text + "'; a literal bracket is [[");
                }
                bytes.write(code(text.substring(at + 1, end)));
                at = end;
            }
        }
        return bytes.toByteArray();
    }

    private static int code(String name) {
        if (name.matches("0x[0-9A-Fa-f]{2}")) {
            return Integer.parseInt(name.substring(2), 16);
        }
        Integer code = BY_NAME.get(name);
        if (code == null) {
            throw new IllegalArgumentException("unknown byte [" + name + "]; known: [0x00] to [0xFF] and "
                    + BY_NAME.keySet().stream().map(known -> "[" + known + "]").collect(Collectors.joining(" ")));
        }
        return code;
    }
}
