package io.attest.report;

import com.fasterxml.jackson.annotation.JsonValue;
import io.attest.report.grade.Entry;
import io.attest.report.grade.Grade;
import io.attest.report.grade.Share;
import io.attest.verdict.Conditions;
import io.attest.verdict.RunRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How good the means of testing is: what the suite saw of modems that were built wrong on purpose, and whether it cried
 * over modems that were merely different. Measured beforehand and kept in {@code grade.json}.
 *
 * @param grade what was measured
 * @param sameSuite whether it was measured on the suite that this run ran
 */
public record Means(Grade grade, boolean sameSuite) {

    /**
     * What report.json says of it.
     *
     * @param precise how many of the killed ones were killed first by a row that they break; null where that was not
     *     measured
     */
    private record Told(
            String suiteDigest,
            int faults,
            long killed,
            List<String> survivors,
            @Nullable Long precise,
            List<String> imprecise,
            int variants,
            List<String> falseAlarms,
            String measured,
            String how,
            boolean sameSuite) {}

    static Means of(RunRecord run) {
        Conditions conditions = run.header().conditions();
        return new Means(
                Grades.kept(),
                conditions != null
                        && conditions.suiteDigest().equals(Grades.kept().suiteDigest()));
    }

    /** The entries are left to grade.html. */
    @JsonValue
    Object told() {
        return new Told(
                grade.suiteDigest(),
                grade.faults().size(),
                grade.kills().part(),
                ids(grade.survivors()),
                grade.isPrecisionMeasured() ? (Long) grade.precise() : null,
                ids(grade.imprecise()),
                grade.variants().size(),
                ids(grade.falseAlarms()),
                grade.measured(),
                grade.how(),
                sameSuite);
    }

    /** For instance {@code 615 of 615 modems with a fault built in were failed (kill rate 100 %)}. */
    String killRate() {
        return counts(grade.kills()) + " modems with a fault built in were failed (kill rate "
                + grade.kills().text() + ")" + names(grade.survivors(), "not seen");
    }

    /** Whether the report of such a modem leads to its fault. */
    String precision() {
        return !grade.isPrecisionMeasured()
                ? "not measured"
                : counts(grade.precision()) + " of these failed first a row that the fault breaks (diagnosis precision "
                        + grade.precision().text() + ")" + names(grade.imprecise(), "failed elsewhere first");
    }

    String falseAlarmRate() {
        return counts(grade.alarms()) + " modems with a legal variant were failed (false-alarm rate "
                + grade.alarms().text() + "), by about " + grade.casesOnVariant() + " cases on each"
                + names(grade.falseAlarms(), "raised by");
    }

    /** On what and when it was measured. */
    String measured() {
        return "Measured on " + grade.measured() + " by " + grade.how() + ", on "
                + (sameSuite ? "this state of the suite." : "another state of the suite than this run's.");
    }

    /** For the page of the grade in the folder of the run. */
    String whose() {
        return sameSuite
                ? "the run in this folder ran that state of the suite"
                : "the run in this folder ran another state of the suite";
    }

    private static String counts(Share share) {
        return share.part() + " of " + share.of();
    }

    private static String names(List<Entry> entries, String what) {
        return entries.isEmpty() ? "" : "; " + what + ": " + String.join(", ", ids(entries));
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }
}
