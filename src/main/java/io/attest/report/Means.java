package io.attest.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.attest.verdict.Conditions;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * How good the means of testing is: what the suite saw of modems that were built wrong on purpose, and whether it cried
 * over modems that were merely different. Measured beforehand and kept in {@code grade.json}.
 *
 * @param grade what was measured
 * @param sameSuite whether it was measured on the suite that this run ran
 */
public record Means(@JsonUnwrapped Grade grade, boolean sameSuite) {

    /**
     * A measurement.
     *
     * @param suiteDigest of the suite that was graded
     * @param faults how many modems with a harmful fault were tried
     * @param killed how many of them the suite failed
     * @param survivors the ids of the others
     * @param variants how many modems with a legal variant were tried
     * @param falseAlarms the ids of those that the suite failed
     * @param measured ISO 8601 date
     * @param how by what
     */
    public record Grade(
            String suiteDigest,
            int faults,
            int killed,
            List<String> survivors,
            int variants,
            List<String> falseAlarms,
            String measured,
            String how) {

        private static final Grade KEPT = read();

        /** The one that this version of Attest was built with. */
        static Grade kept() {
            return KEPT;
        }

        private static Grade read() {
            try (InputStream in = Means.class.getResourceAsStream("grade.json")) {
                if (in == null) {
                    throw new IllegalStateException(
                            "io/attest/report/grade.json is not on the classpath; rebuild with mvn package");
                }
                return new JsonMapper().readValue(in, Grade.class);
            } catch (JsonProcessingException broken) {
                throw new IllegalStateException("io/attest/report/grade.json is no grade", broken);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    static Means of(RunRecord run) {
        Conditions conditions = run.header().conditions();
        return new Means(
                Grade.kept(),
                conditions != null
                        && conditions.suiteDigest().equals(Grade.kept().suiteDigest()));
    }

    /** For instance {@code 615 of 615 modems with a harmful fault failed (kill rate 100 %)}. */
    String killRate() {
        return grade.killed + " of " + grade.faults + " modems with a fault built in were failed (kill rate "
                + share(grade.killed, grade.faults) + ")";
    }

    String falseAlarmRate() {
        int alarms = grade.falseAlarms.size();
        return alarms + " of " + grade.variants + " modems with a legal variant were failed (false-alarm rate "
                + share(alarms, grade.variants) + ")";
    }

    /** On what and when it was measured. */
    String measured() {
        return "Measured on " + grade.measured + " by " + grade.how + ", on "
                + (sameSuite ? "this state of the suite." : "another state of the suite than this run's.");
    }

    /** Never rounded up to a hundred, nor down to none. */
    private static String share(int part, int all) {
        if (all == 0) {
            return "not known";
        }
        if (part == 0 || part == all) {
            return part == 0 ? "0 %" : "100 %";
        }
        double percent = Math.min(99.9, Math.max(0.1, Math.round(1000.0 * part / all) / 10.0));
        return percent + " %";
    }
}
