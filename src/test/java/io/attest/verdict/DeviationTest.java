package io.attest.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a known deviation is about, and until when. */
final class DeviationTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    @Test
    void itConcernsACaseByItsIdAndByWhatItCovers() {
        CaseResult result = SettlingTest.attempt("R-1-001", Verdict.FAIL, "desk", 1);
        assertThat(deviation("R-1-001").concerns(result)).isTrue();
        assertThat(deviation("R-1-002").concerns(result)).isFalse();
        assertThat(deviation("Q-1").concerns(covering(result, "Q-1"))).isTrue();
        assertThat(deviation("Q-2").concerns(covering(result, "Q-1"))).isFalse();
    }

    @Test
    void itsLastDayCounts() {
        assertThat(deviation("x").holdsOn(LAST)).isTrue();
        assertThat(deviation("x").holdsOn(LAST.plusDays(1))).isFalse();
    }

    private static Deviation deviation(String id) {
        return new Deviation(id, "being mended", "a firmware engineer", LAST);
    }

    private static CaseResult covering(CaseResult result, String id) {
        return new CaseResult(
                result.id(),
                List.of(id),
                result.title(),
                result.feature(),
                result.line(),
                result.tags(),
                result.verdict(),
                result.attribution(),
                result.seconds(),
                result.wallSeconds(),
                result.message(),
                result.acceptances(),
                result.observations(),
                result.timings(),
                result.transcript(),
                result.attempt());
    }
}
