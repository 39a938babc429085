package io.attest.report;

import io.attest.nights.LeftOut;
import io.attest.nights.ModemHistory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What many nights say together: a page for people, JSON for programs, a few lines for the console. */
public final class Histories {

    /** The name of the page unless told otherwise. */
    public static final String HTML = "history.html";

    private static final HtmlFile FILE = new HtmlFile("history");

    private Histories() {}

    private record All(String schema, List<ModemHistory> modems, List<LeftOut> leftOut) {}

    /**
     * The page.
     *
     * @param links where the folders of the runs are, as seen from the page; empty if beside it
     */
    public static String html(List<ModemHistory> modems, List<LeftOut> leftOut, Path links) {
        return FILE.of(HistoryPage.of(modems, leftOut, encoded(links)));
    }

    private static String encoded(Path links) {
        StringBuilder encoded = new StringBuilder();
        for (Path name : links) {
            String step = name.toString();
            encoded.append(step.isEmpty() ? "" : (step.equals("..") ? step : Href.relative(step)) + "/");
        }
        return encoded.toString();
    }

    /** JSON for programs. */
    public static String json(List<ModemHistory> modems, List<LeftOut> leftOut) {
        return PrettyJson.of(new All("1.0", modems, leftOut));
    }

    /** A few lines for the console. */
    public static String text(List<ModemHistory> modems, List<LeftOut> leftOut) {
        StringBuilder text = new StringBuilder();
        for (ModemHistory modem : modems) {
            HistoryHead head = HistoryHead.of(modem, "");
            text.append(Folded.cut(Visible.line(modem.kind())))
                    .append(", ")
                    .append(Words.count(modem.nights().size(), "night"))
                    .append(": ")
                    .append(head.text())
                    .append("\n  ")
                    .append(head.because())
                    .append('\n');
            head.failing()
                    .forEach(since -> text.append("  ")
                            .append(since.count())
                            .append(' ')
                            .append(since.since())
                            .append('\n'));
            if (!head.flaky().isEmpty()) {
                text.append("  ").append(head.flaky()).append('\n');
            }
        }
        leftOut.forEach(left -> text.append("left out ")
                .append(Visible.line(left.run()))
                .append(": ")
                .append(Folded.cut(Visible.line(left.why())))
                .append('\n'));
        return text.toString();
    }

    /** Writes a file whole or not at all. */
    public static void write(Path target, String text) {
        Path whole = target.toAbsolutePath().normalize();
        Path fresh = whole.resolveSibling("." + whole.getFileName() + ".new");
        try {
            Files.writeString(fresh, text);
            Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new UncheckedIOException(
                    "cannot write " + target + " (" + refused + "); name another --out", refused);
        }
    }
}
