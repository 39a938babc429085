package io.attest.report;

import io.attest.verdict.Attribution;
import io.attest.verdict.Verdict;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as people read them. The locale of the machine has no part in it. */
final class Words {

    private Words() {}

    static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** {@code not run} for {@code not-run}. */
    static String verdict(Verdict verdict) {
        return verdict.word().replace('-', ' ');
    }

    /** As people read it; empty where it is nobody's. */
    static String attribution(@Nullable Attribution attribution) {
        if (attribution == null) {
            return "";
        }
        return attribution == Attribution.IUT ? "IUT" : attribution.word();
    }

    /** To the millisecond below a second, then coarser. */
    static String seconds(double seconds) {
        return seconds < 10 ? String.format(Locale.ROOT, "%.3f s", seconds) : duration(seconds);
    }

    /** A moment of ISO 8601 to the second, {@code 2026-11-22 20:15:00 UTC}. */
    static String second(String moment) {
        int length = "2026-11-22T20:15:00".length();
        return moment.length() < length ? moment : moment.substring(0, length).replace('T', ' ') + " UTC";
    }

    static String duration(Duration duration) {
        return duration(duration.toMillis() / 1000.0);
    }

    static String duration(double seconds) {
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
