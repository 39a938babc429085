package io.attest.report;

/**
 * A message cut to what a page can bear: the head is shown, what follows is folded, and past a limit it is left to
 * report.json and the transcript.
 *
 * @param head the first lines
 * @param rest what is folded away; may be empty
 * @param summary what the fold says of itself
 */
record Folded(String head, String rest, String summary) {

    private static final int HEAD = 2_500;
    private static final int LINES = 40;
    private static final int REST = 16_000;
    private static final int CELL = 300;

    static Folded of(String message) {
        if (message.length() <= HEAD) {
            return new Folded(message, "", "");
        }
        int newline = message.lastIndexOf('\n', HEAD);
        int cut = whole(message, newline > HEAD / 2 ? newline : HEAD);
        int end = whole(message, Math.min(message.length(), cut + REST));
        int left = message.length() - end;
        return new Folded(
                message.substring(0, cut),
                message.substring(cut, end) + (left > 0 ? "\n... " + left + " more characters in report.json" : ""),
                Words.count(message.length() - cut, "more character"));
    }

    /** For paper, which does not unfold: a column of so many lines at most, and what is left out is told. */
    static String sheet(String text) {
        int end = Math.min(text.length(), HEAD);
        for (int lines = 0, at = -1; lines < LINES; lines++) {
            at = text.indexOf('\n', at + 1);
            if (at < 0 || at > end) {
                break;
            }
            if (lines == LINES - 1) {
                end = at;
            }
        }
        int cut = whole(text, end);
        return cut == text.length()
                ? text
                : text.substring(0, cut) + " ... " + Words.count(text.length() - cut, "more character")
                        + " in report.json";
    }

    /** One short form, for a table cell. */
    static String cut(String text) {
        return text.length() <= CELL ? text : text.substring(0, whole(text, CELL)) + " ...";
    }

    private static int whole(String text, int cut) {
        return cut < text.length() && Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }
}
