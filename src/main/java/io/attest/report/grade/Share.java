package io.attest.report.grade;

/**
 * A part of all.
 *
 * @param part how many
 * @param of of how many
 */
public record Share(long part, long of) {

    /** Whether there is anything of which it could be a part. */
    public boolean isKnown() {
        return of > 0;
    }

    /** In per cent, with one decimal; never rounded up to a hundred, nor down to none. Zero of nothing. */
    public double percent() {
        if (part == 0 || of == 0) {
            return 0;
        }
        return part == of ? 100 : Math.min(99.9, Math.max(0.1, Math.round(1000.0 * part / of) / 10.0));
    }

    /** For instance {@code 99.9 %}; {@code not known} of nothing. */
    public String text() {
        if (!isKnown()) {
            return "not known";
        }
        double percent = percent();
        return (percent == Math.rint(percent) ? String.valueOf((long) percent) : String.valueOf(percent)) + " %";
    }

    /** Whether it is so many per cent or more, before any rounding. */
    public boolean isAtLeast(int percent) {
        return isKnown() && 100 * part >= percent * of;
    }
}
