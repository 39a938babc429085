package io.attest.cli;

import io.attest.explore.Search;
import io.attest.explore.Summary;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** A search as it is told on the console. */
final class Telling implements Search.Watcher {

    private static final double FIRST = 5;
    private static final double MOST = 60;

    private final PrintStream console;
    private final Duration longest;
    private final Path folder;
    private final String bench;
    private double next = FIRST;

    /** @param bench how {@code run} is told the bench */
    Telling(PrintStream console, Duration longest, Path folder, String bench) {
        this.bench = bench;
        this.console = console;
        this.longest = longest;
        this.folder = folder;
    }

    /** Seldom, and the seldomer the longer it takes. */
    @Override
    public void progress(Summary so) {
        if (so.seconds() >= next) {
            next = so.seconds() + Math.min(MOST, Math.max(FIRST, so.seconds()));
            long left = Math.max(0, Math.round(longest.toSeconds() - so.seconds()));
            console.println(String.format(
                    Locale.ROOT,
                    "%6.0f s  %d dialogues, %.1f a second, %d divergences%s",
                    so.seconds(),
                    so.dialogues(),
                    so.perSecond(),
                    so.divergences().size(),
                    longest.toDays() > 1 ? "" : ", " + left + " s left"));
        }
    }

    @Override
    public void found(Summary.Entry entry) {
        console.println();
        console.println(entry.exhibit().id() + "  " + entry.exhibit().message());
        entry.exhibit().rows().stream()
                .limit(1)
                .forEach(row -> console.println("  touches    " + row.id() + ", " + row.section()));
        console.println("  dialogue   of " + entry.exhibit().turns() + " sentences, found in one of "
                + entry.exhibit().from());
        console.println("  feature    " + RunFolder.shown(entry.exhibit().feature()));
        console.println("  replay     ./attest run --bench " + bench + " --features "
                + RunFolder.shown(folder.resolve(entry.folder())));
        console.println();
    }

    static void inTheEnd(PrintStream console, Summary summary, Path folder) {
        console.println(String.format(
                Locale.ROOT,
                "%d dialogues of %d sentences in %.0f s, %.1f a second; %d more to shrink what was found",
                summary.dialogues(),
                summary.turns(),
                summary.seconds(),
                summary.perSecond(),
                summary.shrinking()));
        console.println(summary.divergences().size() + " divergences, come upon in " + summary.diverged() + " dialogues"
                + summary.medianTurns()
                        .map(turns -> "; median of their sentences " + turns)
                        .orElse(""));
        summary.divergences()
                .forEach(entry -> console.println(
                        "  " + entry.folder() + "  " + entry.exhibit().title() + ", " + entry.times() + " times"));
        summary.gone().forEach((way, times) -> console.println("  did not come again, " + times + " times: " + way));
        for (Map.Entry<String, Long> why : summary.undecided().entrySet()) {
            console.println("  nothing can be said of " + why.getValue() + ": " + why.getKey());
        }
        if (!summary.lost().isEmpty()) {
            console.println("The search ended before its time: " + summary.lost());
        }
        console.println("All of it is in " + RunFolder.shown(folder.resolve("explore.json")));
    }
}
