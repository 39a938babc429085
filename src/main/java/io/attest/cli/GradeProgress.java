package io.attest.cli;

import io.attest.grade.Examination;
import io.attest.report.grade.Entry;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** How far a grade is, in lines that only ever grow: what is wrong with the suite at once, and from time to time the rest. */
final class GradeProgress {

    private static final Duration OFTEN = Duration.ofSeconds(10);

    private final PrintStream out;
    private final InstantSource clock;
    private final int all;
    private final Instant began;
    private Instant spoken;
    private int done;

    /** @param all how many modems are to be examined */
    GradeProgress(PrintStream out, InstantSource clock, int all) {
        this.out = out;
        this.clock = clock;
        this.all = all;
        this.began = clock.instant();
        this.spoken = began;
        out.print(all + (all == 1 ? " modem" : " modems") + " to examine\n");
        out.flush();
    }

    void examined(Examination examination) {
        done++;
        Entry entry = examination.entry();
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

    /** The time left takes those to come to be as long as those that were; they are shorter. */
    private String text(Instant now) {
        long left = Duration.between(began, now).toSeconds() * (all - done) / done;
        return String.format(
                Locale.ROOT,
                "%,d of %,d, at most %s left",
                done,
                all,
                left < 90 ? left + " s" : Math.round(left / 60.0) + " min");
    }
}
