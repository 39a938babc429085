package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.Acceptance;
import io.attest.verdict.RunRecord;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Path REPORT = Path.of("reports/sample/report.html");

    @Test
    void itSaysTheVerdictTheCountsAndWhereTheReportIs() {
        RunRecord run = Runs.of(
                Runs.accepting(Runs.pass("R-2-014"), new Acceptance("E-10", "strict", "OK", "ok")),
                Runs.fail("R-2-015", "no"),
                Runs.notRun("R-2-004", "the bench makes no incoming call"),
                Runs.notRun("R-2-005", "the bench makes no incoming call"),
                Runs.notRun("R-B-002", "the line has no RTS"));

        assertThat(Summary.text(run, List.of(REPORT), false)).isEqualTo("""

                DOES NOT CONFORM  1 of 2 cases failed; 3 were not run.
                  suite      Attest 0.1.0
                  bench      reference, in-process, virtual time
                  modem      Attest, reference modem, 0.1.0
                  cases      5: 1 pass, 1 fail, 3 not run
                  fail       1 case: no (R-2-015)
                  manual     1 of 1268 testable rows and requirements passed
                  acceptance strict, 1 answer not in canonical form
                  took       1 min 12 s
                  seed       42
                  not run    2: the bench makes no incoming call
                  not run    1: the line has no RTS
                  report     reports/sample/report.html
                """);
    }

    @Test
    void aKilledRunIsIncompleteAndCountsWhatNeverFinished() {
        RunRecord run = Runs.killed(List.of("R-2-014", "R-2-015", "R-2-016"), Runs.pass("R-2-014"));

        assertThat(Summary.text(run, List.of(REPORT), false))
                .startsWith("\nINCOMPLETE  The run did not come to its end; 2 cases never finished.")
                .contains("  cases      3: 1 pass, 2 never finished\n");
    }

    @Test
    void theToleranceOfTimesIsNamed() {
        RunRecord run = Runs.of(Runs.timed(Runs.pass("R-2-014"), Runs.timing("DIALING", 5_012)));

        assertThat(Summary.text(run, List.of(REPORT), false))
                .contains("  times      1 measured, none outside the window, tolerance 0.5 s\n");
    }

    @Test
    void theLongestVerdictStandsApartFromItsCount() {
        assertThat(Summary.text(Runs.of(Runs.inconclusive("R-2-014", "no")), List.of(REPORT), false))
                .contains("  inconclusive 1 case: no (R-2-014)\n");
    }

    @Test
    void colourOnlyWhenTold() {
        RunRecord run = Runs.of(Runs.pass("R-2-014"));

        assertThat(Summary.text(run, List.of(REPORT), true))
                .startsWith("\n\u001b[32mCONFORMS\u001b[0m  All 1 case that ran passed.");
        assertThat(Summary.text(run, List.of(REPORT), false)).doesNotContain("\u001b");
    }
}
