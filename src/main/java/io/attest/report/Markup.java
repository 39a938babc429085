package io.attest.report;

import java.util.Locale;

/** Markup as it grows, for what is too much for a template. Text in it is visible and escaped. */
final class Markup {

    private final StringBuilder out = new StringBuilder(1 << 14);

    /** Markup of ours. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup raw(long number) {
        out.append(number);
        return this;
    }

    /** Anybody's text. */
    Markup text(String text) {
        return text(text, 0, text.length());
    }

    /** A part of anybody's text. */
    Markup text(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if ((c < ' ' || c > '~') && c != '\n') {
                escaped(Visible.of(text.substring(at, to)));
                return this;
            }
            escaped(c);
        }
        return this;
    }

    private void escaped(String text) {
        for (int at = 0; at < text.length(); at++) {
            escaped(text.charAt(at));
        }
    }

    private void escaped(char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.append(c);
        }
    }

    /** Lines of hexadecimal digits, sixteen octets each, with the offset in front. */
    Markup hex(Octets octets, int from, int to, long offset) {
        for (int line = from; line < to; line += 16) {
            if (line > from) {
                out.append('\n');
            }
            digits(offset + line);
            out.append(' ');
            for (int at = line; at < Math.min(to, line + 16); at++) {
                out.append(' ');
                digit(octets.at(at) >> 4);
                digit(octets.at(at));
            }
        }
        return this;
    }

    private void digits(long offset) {
        if (offset > 0xFFFF) {
            out.append(Long.toHexString(offset).toUpperCase(Locale.ROOT));
            return;
        }
        for (int shift = 12; shift >= 0; shift -= 4) {
            digit((int) (offset >> shift));
        }
    }

    private void digit(int four) {
        out.append("0123456789ABCDEF".charAt(four & 0xF));
    }

    /** Milliseconds as seconds, aligned. */
    Markup seconds(long millis, int width) {
        String whole = String.valueOf(Math.abs(millis) / 1000);
        for (int at = whole.length() + (millis < 0 ? 1 : 0) + 4; at < width; at++) {
            out.append(' ');
        }
        long part = Math.abs(millis) % 1000;
        out.append(millis < 0 ? "-" : "").append(whole).append('.');
        out.append((char) ('0' + part / 100))
                .append((char) ('0' + part / 10 % 10))
                .append((char) ('0' + part % 10));
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
