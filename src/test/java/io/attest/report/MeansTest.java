package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.bench.Benches;
import io.attest.bench.Planted;
import io.attest.campaign.SuiteDigest;
import io.attest.report.grade.Entry;
import io.attest.report.grade.Grade;
import io.attest.suite.Suite;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every report says of the means of testing is held to what was built and to the suite as it is. */
class MeansTest {

    private static final String RENEW =
            "src/main/resources/io/attest/report/grade.json is not of this state of the suite:"
                    + " run ./attest grade --out DIR and copy DIR/grade.json there";

    private final Grade grade = Grades.kept();

    @Test
    void theGradeIsOfTheFaultsAndVariantsThatThereAre() {
        List<Planted> there = Stream.of(true, false)
                .flatMap(harmful -> Benches.planted().stream().filter(each -> each.harmful() == harmful))
                .toList();

        assertThat(grade.entries())
                .as(RENEW)
                .extracting(entry -> entry.id() + ", " + entry.harmful() + ", " + entry.operator() + ", "
                        + Set.copyOf(entry.breaks()).equals(Set.copyOf(breaks(there, entry))))
                .containsExactlyElementsOf(there.stream()
                        .map(each -> each.id() + ", " + each.harmful() + ", " + each.operator() + ", true")
                        .toList());
    }

    @Test
    void theGradeIsWhollyWhatAGradeMustBe() {
        assertThat(GradeJson.read(HtmlFile.required(Grades.JSON))).isEqualTo(grade);
    }

    @Test
    void theGradeIsOfTheSuiteAsItIs() {
        assertThat(grade.suiteDigest()).as(RENEW).isEqualTo(SuiteDigest.of(Suite.load(Path.of("features"))));
    }

    @Test
    void ratesStandBesideWhatTheyAreMeasuredOn() {
        assertThat(new Means(Graded.bad(), true))
                .extracting(Means::killRate, Means::precision, Means::falseAlarmRate, Means::measured)
                .containsExactly(
                        "55 of 60 modems with a fault built in were failed (kill rate 91.7 %); not seen: fault-3, fault-17,"
                                + " fault-31, fault-45, fault-59",
                        "48 of 55 of these failed first a row that the fault breaks (diagnosis precision 87.3 %); failed"
                                + " elsewhere first: fault-2, fault-11, fault-20, fault-29, fault-38, fault-47, fault-56",
                        "1 of 12 modems with a legal variant were failed (false-alarm rate 8.3 %), by about 40 cases on each; raised by: variant-4",
                        "Measured on 2026-11-23 by ./attest grade, on this state of the suite.");
    }

    @Test
    void precisionThatNobodyMeasuredIsNotNone() {
        assertThat(new Means(Graded.withoutPrecision(), false))
                .extracting(Means::precision, Means::measured)
                .containsExactly(
                        "not measured",
                        "Measured on 2026-11-23 by ./attest grade, on another state of the suite than this run's.");
    }

    private static Set<String> breaks(List<Planted> there, Entry entry) {
        return there.stream()
                .filter(each -> each.id().equals(entry.id()))
                .map(Planted::breaks)
                .findFirst()
                .orElse(Set.of());
    }
}
