package io.attest.cli;

import io.attest.grade.Examination;
import io.attest.report.grade.Entry;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

/** How far a grade is, in lines that only ever grow: what is wrong with the suite at once, and from time to time the rest. */
final class GradeProgress {

    private static final Duration OFTEN = Duration.ofSeconds(10);

    private final PrintStream out;
    private final InstantSource clock;
    private final Map<String, Integer> weights;
    private final int all;
    private final long work;
    private final Instant began;
    private Instant spoken;
    private int done;
    private long worked;

    /** @param weights how much there is to do on each of the modems that are to be examined */
    GradeProgress(PrintStream out, InstantSource clock, Map<String, Integer> weights) {
        this.out = out;
        this.clock = clock;
        this.weights = weights;
        this.all = weights.size();
        this.work = weights.values().stream().mapToLong(Integer::longValue).sum();
        this.began = clock.instant();
        this.spoken = began;
        out.print(all + (all == 1 ? " modem" : " modems") + " to examine\n");
        out.flush();
    }

    void examined(Examination examination) {
        done++;
        Entry entry = examination.entry();
        worked += weights.getOrDefault(entry.id(), 0);
        if (entry.survived()) {
            out.print("SURVIVED  " + entry.id() + ": " + entry.what() + "\n");
        }
        if (!entry.alarms().isEmpty()) {
            out.print(
                    "ALARM     " + entry.id() + ": " + entry.what() + ": " + String.join(", ", entry.alarms()) + "\n");
        }
        if (!examination.open().isEmpty()) {
            out.print("open      " + entry.id() + ": no verdict of " + GradeSummary.some(examination.open()) + "\n");
        }
        Instant now = clock.instant();
        if (done < all && Duration.between(spoken, now).compareTo(OFTEN) >= 0) {
            spoken = now;
            out.print("  " + text(now) + "\n");
        }
        out.flush();
    }

    private String text(Instant now) {
        long left = Duration.between(began, now).toSeconds() * (work - worked) / Math.max(1, worked);
        return String.format(
                Locale.ROOT,
                "%,d of %,d, about %s left",
                done,
                all,
                left < 90 ? left + " s" : Math.round(left / 60.0) + " min");
    }
}
