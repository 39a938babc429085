package io.attest.report;

import io.attest.verdict.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was expected beside what came, line by line, with what differs in the first line that does. The facts are told for
 * people, so this is a help for the eye alone: what it cannot line up it leaves unmarked.
 */
final class Beside {

    private static final int MOST_LINES = 60;
    private static final String DIFFERS = "&ne;";

    /** When, told behind what. */
    private static final Pattern WHEN = Pattern.compile(
            "(?: within | {2,}(?:after|at) ).{1,30}$|, (?:then nothing|within).{1,40}$", Pattern.DOTALL);

    private Beside() {}

    /** A line of each; of a differing one where the difference begins and ends in both. */
    private record Pair(String expected, String came, String sign, int from, int expectedTo, int cameTo) {

        Pair unmarked() {
            return new Pair(expected, came, "", came.length(), expected.length(), came.length());
        }
    }

    /** Whether both were told. */
    static boolean tells(Message told) {
        return !told.value("expected").orElse("").isEmpty()
                && !told.value("came").orElse("").isEmpty();
    }

    /** Two columns; nothing where one of the two was not told. */
    static void write(Message told, Markup out) {
        if (!tells(told)) {
            return;
        }
        String expected = told.value("expected").orElse("");
        String came = told.value("came").orElse("");
        out.raw("<table class=\"beside\"><thead><tr><td></td><th scope=\"col\">expected</th>"
                + "<th scope=\"col\">came</th></tr></thead><tbody>");
        for (Pair pair : pairs(lines(expected), lines(came))) {
            boolean differs = pair.sign().equals(DIFFERS);
            out.raw(differs ? "<tr class=\"differs\"><td>" : "<tr><td>")
                    .raw(pair.sign())
                    .raw("</td><td>");
            marked(pair.expected(), pair.sign(), pair.from(), pair.expectedTo(), out);
            out.raw("</td><td>");
            marked(pair.came(), pair.sign(), pair.from(), pair.cameTo(), out);
            out.raw("</td></tr>");
        }
        out.raw("</tbody></table>");
    }

    /** The lines of an answer, without the line feeds around them and when it came; those that say nothing are left out. */
    private static List<String> lines(String told) {
        String what = WHEN.matcher(told.stripTrailing()).replaceFirst("");
        return Arrays.stream(what.split("\\n| \\| |\\[CR\\]\\[LF\\]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .toList();
    }

    /** What comes behind all that was expected is a difference only where there was none before. */
    private static List<Pair> pairs(List<String> expected, List<String> came) {
        List<Pair> pairs = new ArrayList<>();
        boolean differed = false;
        for (int at = 0; at < Math.max(expected.size(), came.size()); at++) {
            Pair pair = pair(at < expected.size() ? expected.get(at) : "", at < came.size() ? came.get(at) : "");
            pairs.add(at >= expected.size() && differed ? pair.unmarked() : pair);
            differed |= pair.sign().equals(DIFFERS);
        }
        return pairs;
    }

    private static Pair pair(String expected, String came) {
        int most = Math.min(expected.length(), came.length());
        int from = 0;
        while (from < most && expected.charAt(from) == came.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < most - from
                && expected.charAt(expected.length() - 1 - end) == came.charAt(came.length() - 1 - end)) {
            end++;
        }
        String sign = expected.equals(came) ? "=" : DIFFERS;
        return new Pair(expected, came, sign, from, expected.length() - end, came.length() - end);
    }

    private static void marked(String line, String sign, int from, int to, Markup out) {
        if (line.isEmpty()) {
            // Behind the difference the two are not compared any more: that nothing was expected there would be untrue.
            out.raw(sign.equals(DIFFERS) ? "<i>nothing</i>" : "");
            return;
        }
        String text = Folded.cut(line);
        if (from >= to || text.length() < line.length()) {
            out.raw("<samp>").text(text).raw("</samp>");
            return;
        }
        out.raw("<samp>").text(line, 0, from).raw("<mark>").text(line, from, to).raw("</mark>");
        out.text(line, to, line.length()).raw("</samp>");
    }
}
