package io.attest.line;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conformance log of one case: every byte of both directions with the time on the line's clock, and notes of what the
 * bench did in between. Memory is bounded; what goes beyond is counted, not kept.
 */
public final class Transcript {

    private static final long MOST_BYTES = 4L << 20;

    /** Kept free for what is short, so that the end of a long transfer is told, too. */
    private static final long FOR_SHORT = 256L << 10;

    private static final int SHORT = 128;

    /** Control and format characters, but for the line feed. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\n]]");

    private final List<String> lines = new ArrayList<>();
    private long kept;
    private long gap;

    /** The host wrote bytes. */
    public void host(Duration at, byte[] bytes) {
        add(at, "host", bytes);
    }

    /** The modem wrote bytes. */
    public void modem(Duration at, byte[] bytes) {
        add(at, "modem", bytes);
    }

    /** Something else happened: a recovery, an actuator, the expectation that failed. No sign of it acts on a terminal. */
    public void note(Duration at, String text) {
        String visible = UNSEEN.matcher(text).replaceAll(sign -> Matcher.quoteReplacement(Brackets.of(sign.group())));
        lines.add(stamp(at, "--") + visible.replace("\n", "\n" + " ".repeat(21)));
    }

    private void add(Duration at, String actor, byte[] bytes) {
        long most = bytes.length > SHORT ? MOST_BYTES - FOR_SHORT : MOST_BYTES;
        if (kept + bytes.length > most) {
            gap += bytes.length;
            return;
        }
        if (gap > 0) {
            lines.add(" ".repeat(21) + "... " + gap + " bytes that were not kept");
            gap = 0;
        }
        kept += bytes.length;
        // A new line after each LF keeps long reports readable without losing a byte.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int from = 0; from < text.length(); ) {
            int lineFeed = text.indexOf('\n', from);
            int to = lineFeed < 0 ? text.length() : lineFeed + 1;
            lines.add(stamp(at, actor) + Brackets.of(text.substring(from, to)));
            from = to;
        }
    }

    private static String stamp(Duration at, String actor) {
        return String.format(Locale.ROOT, "%10.3f s  %-6s ", at.toNanos() / 1e9, actor);
    }

    /** The log as text, one event a line, ended by a line feed. */
    public String text() {
        String end = gap == 0 ? "" : "  ... and " + gap + " bytes more that were not kept\n";
        return lines.isEmpty() ? end : String.join("\n", lines) + "\n" + end;
    }
}
