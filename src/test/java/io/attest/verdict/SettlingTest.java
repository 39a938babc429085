package io.attest.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Only what came by between two checks that found the bench fit counts, and a fail among it counts for good. */
final class SettlingTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void betweenTwoGreenChecksEveryVerdictStands() {
        Settling settling = new Settling(List.of(check("desk", 0, true), check("desk", 1, true)));
        CaseResult fail = attempt("R-1-001", Verdict.FAIL, "desk", 1);
        assertThat(settling.doubt(fail)).isEmpty();
        assertThat(settling.retracted(fail)).isSameAs(fail);
    }

    @Test
    void aVerdictBeforeARedCheckIsRetractedAndSaysWhatItWas() {
        Settling settling = new Settling(List.of(check("desk", 0, true), check("desk", 1, false)));
        CaseResult retracted = settling.retracted(attempt("R-1-001", Verdict.FAIL, "desk", 1));
        assertThat(retracted.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(retracted.attribution()).isEqualTo(Attribution.BENCH);
        assertThat(retracted.message()).isEqualTo("""
                R-1-001  the verdict was retracted
                  was        fail
                  bench      desk, block 1
                  because    the check after it found the bench unfit: line: silent
                  it said    why""");
    }

    @Test
    void aBlockBehindARedCheckIsNoBetter() {
        Settling settling = new Settling(List.of(check("desk", 0, false), check("desk", 1, true)));
        assertThat(settling.doubt(attempt("R-1-001", Verdict.PASS, "desk", 1)))
                .hasValue("the check before it found the bench unfit: line: silent");
    }

    @Test
    void aBlockThatWasNeverClosedSaysNothing() {
        Settling settling = new Settling(List.of(check("desk", 0, true), check("rack", 1, true)));
        assertThat(settling.doubt(attempt("R-1-001", Verdict.PASS, "desk", 1)))
                .hasValue("no check of the bench after it");
    }

    @Test
    void ofTwoChecksThatCloseABlockTheFirstCounts() {
        Settling settling =
                new Settling(List.of(check("desk", 0, true), check("desk", 1, false), check("desk", 1, true)));
        assertThat(settling.doubt(attempt("R-1-001", Verdict.PASS, "desk", 1))).isPresent();
    }

    @Test
    void whatNeededNoBenchAndWhatIsOfAnOlderRecordStands() {
        Settling settling = new Settling(List.of());
        assertThat(settling.doubt(attempt("R-1-001", Verdict.PASS, "", 0))).isEmpty();
        assertThat(settling.doubt(attempt("R-1-001", Verdict.NOT_RUN, "desk", 1)))
                .isEmpty();
    }

    @Test
    void aLaterAttemptLiftsAnInconclusiveOne() {
        assertThat(settled(Verdict.INCONCLUSIVE, Verdict.PASS)).isEqualTo(Verdict.PASS);
        assertThat(settled(Verdict.INCONCLUSIVE, Verdict.FAIL)).isEqualTo(Verdict.FAIL);
        assertThat(settled(Verdict.INCONCLUSIVE, Verdict.INCONCLUSIVE)).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void noLaterAttemptLiftsAFail() {
        assertThat(settled(Verdict.FAIL, Verdict.PASS)).isEqualTo(Verdict.FAIL);
        assertThat(settled(Verdict.FAIL, Verdict.INCONCLUSIVE)).isEqualTo(Verdict.FAIL);
        assertThat(settled(Verdict.FAIL, Verdict.PASS, Verdict.PASS)).isEqualTo(Verdict.FAIL);
    }

    @Test
    void thatABenchCannotRunACaseSaysLessThanAnyAttempt() {
        assertThat(settled(Verdict.NOT_RUN, Verdict.PASS)).isEqualTo(Verdict.PASS);
        assertThat(settled(Verdict.INCONCLUSIVE, Verdict.NOT_RUN)).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void aRetractedAttemptSaysMoreThanThatABenchCannotRunTheCase() {
        Settling settling = new Settling(List.of(check("desk", 0, true)));
        assertThat(settling.settled(List.of(
                        attempt("R-1-001", Verdict.PASS, "desk", 1), attempt("R-1-001", Verdict.NOT_RUN, "rack", 0))))
                .extracting(CaseResult::verdict)
                .containsExactly(Verdict.INCONCLUSIVE);
    }

    @Test
    void aRetractedFailDoesNotCountWhereAnotherAttemptStands() {
        Settling settling = new Settling(List.of(
                check("desk", 0, true), check("desk", 1, false), check("rack", 0, true), check("rack", 1, true)));
        List<CaseResult> settled = settling.settled(
                List.of(attempt("R-1-001", Verdict.FAIL, "desk", 1), attempt("R-1-001", Verdict.PASS, "rack", 1)));
        assertThat(settled).extracting(CaseResult::verdict).containsExactly(Verdict.PASS);
        settled = settling.settled(
                List.of(attempt("R-1-001", Verdict.PASS, "rack", 1), attempt("R-1-001", Verdict.FAIL, "desk", 1)));
        assertThat(settled).extracting(CaseResult::verdict).containsExactly(Verdict.PASS);
    }

    private static Verdict settled(Verdict... verdicts) {
        List<CaseResult> attempts = java.util.Arrays.stream(verdicts)
                .map(verdict -> attempt("R-1-001", verdict, "desk", 1))
                .toList();
        List<CaseResult> settled =
                new Settling(List.of(check("desk", 0, true), check("desk", 1, true))).settled(attempts);
        assertThat(settled).hasSize(1);
        return settled.get(0).verdict();
    }

    static Check check(String bench, int block, boolean green) {
        return new Check(bench, block, NOON, green, List.of(Fact.of("line", green ? "answers" : "silent")), 1);
    }

    static CaseResult attempt(String id, Verdict verdict, String bench, int block) {
        @Nullable Attribution whose = verdict == Verdict.PASS ? null : Attribution.IUT;
        return new CaseResult(
                id,
                List.of(id),
                "title",
                "a.feature",
                1,
                List.of(),
                verdict,
                whose,
                1,
                1,
                verdict == Verdict.PASS ? "" : "why",
                List.of(),
                List.of(),
                List.of(),
                "",
                new Attempt(bench, block, 1, Split.NONE));
    }
}
