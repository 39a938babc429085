package io.attest.report;

import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A case that did not pass, as the console tells it: a line with its title, then the message indented. */
final class NonPass {

    private static final int LINES = 40;
    private static final int WIDTH = 400;

    private NonPass() {}

    static boolean is(CaseResult result) {
        return result.verdict() != Verdict.PASS && result.verdict() != Verdict.NOT_RUN;
    }

    /** Ends with a line feed. Nothing in it moves a cursor or sets a colour but the word in front, if painted. */
    static String text(CaseResult result, Paint paint) {
        String word = Words.verdict(result.verdict()).toUpperCase(Locale.ROOT);
        List<String> lines = Visible.of(result.message()).lines().toList();
        String message = lines.stream()
                .limit(LINES)
                .map(line -> "      " + (line.length() > WIDTH ? line.substring(0, WIDTH) + " ..." : line))
                .map(line -> line.stripTrailing() + "\n")
                .collect(Collectors.joining());
        String more = lines.size() > LINES ? "      ... " + (lines.size() - LINES) + " more lines in the report\n" : "";
        return paint.verdict(result.verdict(), word) + "  " + Visible.line(result.id()) + "  "
                + Visible.line(result.title()) + "\n" + message + more;
    }
}
