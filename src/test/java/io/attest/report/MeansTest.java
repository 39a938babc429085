package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.campaign.SuiteDigest;
import io.attest.modem.fault.Fault;
import io.attest.modem.fault.Faults;
import io.attest.suite.Suite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every report says of the means of testing is held to what was built and to the suite as it is. */
class MeansTest {

    private static final String RENEW =
            "src/main/resources/io/attest/report/grade.json is not of this state of the suite: run FaultsTest and"
                    + " VariantsTest, and write into it their counts, today's date and this suite's digest";

    private final Means.Grade grade = Means.Grade.kept();

    @Test
    void theGradeIsOfTheFaultsAndVariantsThatThereAre() {
        assertThat(grade.faults()).as(RENEW).isEqualTo(count(true));
        assertThat(grade.variants()).as(RENEW).isEqualTo(count(false));
        assertThat(grade.killed() + grade.survivors().size()).as(RENEW).isEqualTo(grade.faults());
        assertThat(Faults.all())
                .as(RENEW)
                .extracting(Fault::id)
                .containsAll(grade.survivors())
                .containsAll(grade.falseAlarms());
    }

    @Test
    void theGradeIsOfTheSuiteAsItIs() {
        assertThat(grade.suiteDigest()).as(RENEW).isEqualTo(SuiteDigest.of(Suite.load(Path.of("features"))));
    }

    @Test
    void ratesStandBesideWhatTheyAreMeasuredOn() {
        assertThat(new Means(graded(1000, 999, 130, List.of()), true))
                .extracting(Means::killRate, Means::falseAlarmRate, Means::measured)
                .containsExactly(
                        "999 of 1000 modems with a fault built in were failed (kill rate 99.9 %)",
                        "0 of 130 modems with a legal variant were failed (false-alarm rate 0 %)",
                        "Measured on 2026-11-23 by hand, on this state of the suite.");
    }

    @Test
    void aRateIsNeverRoundedToAllOrNone() {
        Means means = new Means(graded(100_000, 99_999, 100_000, List.of("one")), false);

        assertThat(means.killRate()).endsWith("(kill rate 99.9 %)");
        assertThat(means.falseAlarmRate()).endsWith("(false-alarm rate 0.1 %)");
        assertThat(means.measured()).contains("another state of the suite");
    }

    private static Means.Grade graded(int faults, int killed, int variants, List<String> alarms) {
        return new Means.Grade("", faults, killed, List.of(), variants, alarms, "2026-11-23", "hand");
    }

    private static int count(boolean harmful) {
        return (int) Faults.all().stream()
                .filter(fault -> fault.harmful() == harmful)
                .count();
    }
}
