package io.attest.dte;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * How long the last few plain ATs took from the host's CR to the first byte of the answer. On virtual time that says
 * nothing of a line, and none is taken.
 */
final class RoundTrips {

    private static final int LAST = 16;
    private static final int LEAST_KNOWN = 4;

    /** A second piece of something may be as late as the slowest answer, and as much again. */
    private static final int FEW = 2;

    /** What the systems at both ends may need once in a while. */
    private static final Duration LEAST = Duration.ofMillis(30);

    /** Longer than any quiet window. */
    private static final Duration UNKNOWN = Duration.ofDays(1);

    private final Deque<Duration> last = new ArrayDeque<>();
    private @Nullable Duration asked;

    /** A plain AT was written. */
    void asked(Duration at) {
        asked = at;
    }

    /** Something else was written: what comes next says nothing. */
    void over() {
        asked = null;
    }

    /** Bytes have come. */
    void answered(Duration at) {
        if (asked != null) {
            took(at.minus(asked));
            asked = null;
        }
    }

    void took(Duration time) {
        last.add(time);
        if (last.size() > LAST) {
            last.remove();
        }
    }

    /** Twice the longest of them and a little; very long as long as too few are known. */
    Duration few() {
        return last.size() < LEAST_KNOWN
                ? UNKNOWN
                : last.stream()
                        .max(Comparator.naturalOrder())
                        .orElse(UNKNOWN)
                        .multipliedBy(FEW)
                        .plus(LEAST);
    }
}
