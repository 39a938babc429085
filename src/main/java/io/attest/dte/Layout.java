package io.attest.dte;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How values stand in a message: a moment beside a short one, a long one folded after each line feed. */
final class Layout {

    private static final int MOMENT_AT = 48;
    private static final int WIDEST = 100;
    private static final int MOST_LINES = 12;
    private static final int HEAD = 70;
    private static final int TAIL = 20;

    private Layout() {}

    /** A value and, aligned from message to message, the moment of it. */
    static String beside(String value, String moment) {
        String folded = folded(value);
        int last = folded.length() - (folded.lastIndexOf('\n') + 1);
        return folded + " ".repeat(Math.max(2, MOMENT_AT - last)) + moment;
    }

    /** The value itself while it is short; else a line for each of its lines, what is too much left to the log. */
    static String folded(String value) {
        if (value.length() <= WIDEST) {
            return value;
        }
        List<String> lines = new ArrayList<>(
                List.of(value.replace("[LF]", "[LF]\n").replace(" | ", " |\n").split("\n")));
        if (lines.size() > MOST_LINES) {
            List<String> middle = lines.subList(MOST_LINES / 2, lines.size() - MOST_LINES / 2);
            String left = "... " + middle.size() + " more lines ...";
            middle.clear();
            lines.add(MOST_LINES / 2, left);
        }
        lines.replaceAll(Layout::cut);
        return String.join("\n", lines);
    }

    /** The beginning and the end of a line that is too long. */
    static String cut(String line) {
        int left = line.length() - HEAD - TAIL;
        return line.length() <= WIDEST
                ? line
                : line.substring(0, HEAD) + " ... " + left + " more ... " + line.substring(line.length() - TAIL);
    }

    /** Seconds without idle digits: {@code 2 s}, {@code 0.2 s}. */
    static String seconds(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros();
        return seconds.toPlainString() + " s";
    }

    /** A moment or a time to the millisecond, as {@code 12.004 s}. */
    static String moment(Duration time) {
        return String.format(Locale.ROOT, "%.3f s", time.toNanos() / 1e9);
    }
}
