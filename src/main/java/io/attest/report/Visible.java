package io.attest.report;

import java.util.Map;

/**
 * Text in which nothing hides: every control, format, private and unassigned character stands as a bracket name.
 *
 * <p>A modem's output ends up in terminals, XML and HTML. Escape sequences, bidirectional overrides, zero-width
 * characters and half surrogates would run, reorder or break what surrounds them. Line feed and tab stay.
 */
public final class Visible {

    private static final Map<Integer, String> NAMES = Map.of(
            0x00, "[NUL]", 0x03, "[ETX]", 0x08, "[BS]", 0x0A, "[LF]", 0x0D, "[CR]", 0x10, "[DLE]", 0x1A, "[SUB]", 0x1B,
            "[ESC]");

    private Visible() {}

    /** Several lines: line feed and tab stay as they are. */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || !hides(c)) {
                visible.appendCodePoint(c);
            } else {
                visible.append(name(c));
            }
        });
        return visible.toString();
    }

    /** One line: line feeds are named as well, and a tab is a blank. */
    public static String line(String text) {
        return of(text).replace("\n", "[LF]").replace('\t', ' ');
    }

    private static boolean hides(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String name(int c) {
        String name = NAMES.get(c);
        if (name != null) {
            return name;
        }
        return c <= 0xFF ? "[0x%02X]".formatted(c) : "[U+%04X]".formatted(c);
    }
}
