package io.attest.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.bench.Benches;
import io.attest.bench.Planted;
import io.attest.campaign.Runs;
import io.attest.suite.TestCase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class NarrowTest {

    private static final Narrow NARROW = new Narrow(Runs.SUITE, 1, Narrow.USUAL);

    private static Planted named(String id) {
        return Benches.planted().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nearAFaultStandsEveryCaseOfARowThatItBreaks() {
        for (Planted fault : Benches.planted()) {
            if (fault.harmful()) {
                List<TestCase> about = Runs.SUITE.cases().stream()
                        .filter(test -> Examination.transcribes(test, fault))
                        .toList();
                assertThat(about).as(fault.id()).isNotEmpty();
                assertThat(NARROW.near(fault)).as(fault.id()).containsAll(about);
            }
        }
    }

    @Test
    void nearAFaultStandNoOtherFiles() {
        assertThat(NARROW.near(named("max-redialdelay-long")))
                .extracting(TestCase::feature)
                .allMatch(file -> file.contains("redialdelay"));
    }

    @Test
    void casesOfAVariantComeInTheSuitesOrderAndCostNoMoreThanTheyMay() {
        List<TestCase> drawn = NARROW.concerned(named("ftp-curious"));
        long servers =
                drawn.stream().filter(test -> test.needs().contains("routes")).count();
        assertThat(drawn.size() + 7 * servers).isBetween(Narrow.USUAL - 8L, (long) Narrow.USUAL);
        assertThat(drawn)
                .containsExactlyElementsOf(
                        Runs.SUITE.cases().stream().filter(drawn::contains).toList());
    }

    @Test
    void everyFeatureFileIsThere() {
        Set<String> files = Runs.SUITE.cases().stream().map(TestCase::feature).collect(Collectors.toSet());
        assertThat(NARROW.concerned(named("slow")))
                .extracting(TestCase::feature)
                .containsAll(files);
    }

    @Test
    void casesThatRestOnTheErratumAreThere() {
        assertThat(NARROW.concerned(named("version-as-in-syntax")))
                .anyMatch(test -> test.errata().contains("E-196"));
        assertThat(NARROW.concerned(named("ftp-extended")))
                .filteredOn(test -> test.feature().startsWith("4-ftp/"))
                .hasSizeGreaterThan(100);
    }

    @Test
    void variantThatShowsWithoutAServerGetsMostOfTheCasesThatReachNone() {
        long all = Runs.SUITE.cases().stream()
                .filter(test -> !test.needs().contains("routes"))
                .count();
        assertThat(NARROW.concerned(named("empty-as-blank")))
                .filteredOn(test -> !test.needs().contains("routes"))
                .hasSizeGreaterThan((int) (all * 9 / 10));
    }

    @Test
    void anotherSeedDrawsOthersAndTheSameTheSame() {
        Planted variant = named("slow");
        assertThat(NARROW.concerned(variant)).isEqualTo(NARROW.concerned(variant));
        assertThat(new Narrow(Runs.SUITE, 2, Narrow.USUAL).concerned(variant)).isNotEqualTo(NARROW.concerned(variant));
    }

    @Test
    void thoroughLeavesNothingOut() {
        assertThat(new Thorough(Runs.SUITE).concerned(named("slow"))).isEqualTo(Runs.SUITE.cases());
        assertThat(new Thorough(Runs.SUITE).near(named("quotes-kept"))).isEqualTo(Runs.SUITE.cases());
    }
}
