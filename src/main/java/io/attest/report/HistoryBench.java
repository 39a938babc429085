package io.attest.report;

import io.attest.nights.BenchCourse;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a bench fared over the nights, the newest at the left. */
record HistoryBench(
        String name, List<Cell> cells, int nights, int green, int red, String quarantines, String blamed, String time) {

    private static final Map<Character, String> SHOWN = Map.of('g', "\u00b7", 'r', "R", 'q', "Q", '-', "");

    /** A night of it. */
    record Cell(String tone, String shown) {}

    static HistoryBench of(BenchCourse bench) {
        return new HistoryBench(
                Visible.line(bench.bench()),
                bench.letters()
                        .chars()
                        .mapToObj(letter -> new Cell(
                                letter == '-' ? "x" : letter == 'g' ? "p" : letter == 'r' ? "i" : "f",
                                SHOWN.getOrDefault((char) letter, "?")))
                        .toList(),
                bench.nights(),
                bench.green(),
                bench.red(),
                bench.quarantines() == 0
                        ? "never"
                        : bench.quarantines() + ", last: " + Folded.cut(Visible.line(bench.why())),
                bench.blamed() + " of " + bench.attempts() + " (" + percent(bench.blamedShare()) + ")",
                percent(bench.timeShare()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
