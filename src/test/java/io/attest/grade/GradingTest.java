package io.attest.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.bench.Benches;
import io.attest.bench.Planted;
import io.attest.campaign.Runs;
import io.attest.campaign.Selection;
import io.attest.report.grade.Entry;
import io.attest.suite.TestCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class GradingTest {

    private static final long SEED = 20_261_123;
    private static final Choice SMALL = new Narrow(Runs.SUITE, SEED, 20);

    /** A fault of each operator and a variant, drawn. */
    private static List<Planted> sample() {
        List<Planted> all = new ArrayList<>(Benches.planted());
        Collections.shuffle(all, new Random(SEED));
        Map<String, Planted> sample = new LinkedHashMap<>();
        all.forEach(each -> sample.putIfAbsent(each.operator(), each));
        return List.copyOf(sample.values());
    }

    private static List<Entry> graded(List<Planted> built, Choice choice, int jobs) {
        return new Grading(Runs.SUITE, choice, jobs).of(built, Map.of(), each -> {});
    }

    private static Entry only(Planted built, String... cases) {
        List<TestCase> these = new Selection(List.of(cases), "").from(Runs.SUITE);
        Choice choice = new Choice() {
            @Override
            public List<TestCase> near(Planted fault) {
                return these;
            }

            @Override
            public List<TestCase> concerned(Planted variant) {
                return these;
            }
        };
        return graded(List.of(built), choice, 1).get(0);
    }

    /** How long it took is the one thing that may differ. */
    private static Entry timeless(Entry entry) {
        return new Entry(
                entry.id(),
                entry.harmful(),
                entry.operator(),
                entry.what(),
                entry.breaks(),
                entry.cases(),
                entry.first(),
                entry.caughtBy(),
                entry.precise(),
                entry.alarms(),
                0);
    }

    @Test
    void aVariantOfWhichMostIsOpenIsNotLetPass() {
        Entry passed = new Entry("v", false, "", "", List.of(), 20, "", "", false, List.of(), 0);
        assertThat(new Examination(passed, List.of("a", "b")).isJudged()).isTrue();
        assertThat(new Examination(passed, List.of("a", "b", "c")).isJudged()).isFalse();
        Entry none = new Entry("v", false, "", "", List.of(), 0, "", "", false, List.of(), 0);
        assertThat(new Examination(none, List.of()).isJudged()).isFalse();
    }

    @Test
    void faultOfEachOperatorIsKilledAndTheVariantIsLetPassHoweverManyAreExaminedAtATime() {
        List<Entry> one = graded(sample(), SMALL, 1);
        assertThat(one)
                .as("seed %d", SEED)
                .noneMatch(Entry::survived)
                .allMatch(entry -> entry.alarms().isEmpty());
        assertThat(graded(sample(), SMALL, 5))
                .extracting(GradingTest::timeless)
                .containsExactlyElementsOf(
                        one.stream().map(GradingTest::timeless).toList());
    }

    @Test
    void firstThatFailsIsPreciseIfItIsAboutABrokenRow() {
        Planted fault = new Planted("max-redialdelay-long", true, "off-by-one range", Set.of("R-2-032"), "");
        Entry entry = only(fault, "R-2-032");
        assertThat(entry.first()).isEqualTo("R-2-032.above").isEqualTo(entry.caughtBy());
        assertThat(entry.precise()).isTrue();
    }

    @Test
    void firstThatFailsElsewhereIsImpreciseAndTheBrokenRowIsTriedAllTheSame() {
        Planted fault = new Planted("max-redialdelay-long", true, "off-by-one range", Set.of("R-2-032.absurd"), "");
        Entry entry = only(fault, "R-2-032");
        assertThat(entry.first()).isEqualTo("R-2-032.above");
        assertThat(entry.precise()).isFalse();
        assertThat(entry.survived()).isEqualTo(entry.caughtBy().isEmpty());
    }

    @Test
    void faultThatNobodyCanSeeSurvives() {
        Entry entry = only(new Planted("other-maker", true, "wrong text", Set.of("R-2-032"), ""), "R-2-032");
        assertThat(entry.survived()).isTrue();
        assertThat(entry.first()).isEmpty();
        assertThat(entry.cases()).isPositive();
    }

    @Test
    void failOfARowThatIsNotBrokenIsNoKill() {
        Entry entry = only(new Planted("max-redialdelay-long", true, "", Set.of("R-2-001"), ""), "R-2-032");
        assertThat(entry.first()).isEqualTo("R-2-032.above");
        assertThat(entry.survived()).isTrue();
    }

    @Test
    void harmfulFaultThatIsCalledAVariantIsAFalseAlarm() {
        Entry entry = only(new Planted("max-redialdelay-long", false, "", Set.of(), ""), "R-2-032");
        assertThat(entry.alarms()).contains("R-2-032.above").doesNotContain("R-2-032.low");
        assertThat(entry.survived()).isFalse();
    }

    @Test
    void whatIsKnownIsNotExaminedAgain() {
        Planted fault = sample().get(0);
        Entry known = only(fault, "R-2-032");
        assertThat(new Grading(Runs.SUITE, SMALL, 1).of(List.of(fault), Map.of(fault.id(), known), each -> {
                    throw new AssertionError("examined again");
                }))
                .containsExactly(known);
    }
}
