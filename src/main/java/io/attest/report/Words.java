package io.attest.report;

import io.attest.verdict.Verdict;
import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them. The locale of the machine has no part in it. */
final class Words {

    private Words() {}

    static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** {@code not run} for {@code not-run}. */
    static String verdict(Verdict verdict) {
        return verdict.word().replace('-', ' ');
    }

    /** To the millisecond below a second, then coarser. */
    static String seconds(double seconds) {
        return seconds < 10 ? String.format(Locale.ROOT, "%.3f s", seconds) : duration(seconds);
    }

    static String duration(Duration duration) {
        return duration(duration.toMillis() / 1000.0);
    }

    private static String duration(double seconds) {
        if (seconds < 60) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        return whole < 3600
                ? whole / 60 + " min " + whole % 60 + " s"
                : whole / 3600 + " h " + whole % 3600 / 60 + " min";
    }

    /** Seconds to the millisecond, which is all that a report shows. */
    static double millis(double seconds) {
        return Math.round(seconds * 1000) / 1000.0;
    }
}
