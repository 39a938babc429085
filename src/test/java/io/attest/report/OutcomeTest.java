package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.RunRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void passesAndCasesNotRunConform() {
        says(
                Runs.of(Runs.pass("R-2-014"), Runs.pass("R-2-015"), Runs.notRun("R-2-004", "no call")),
                Outcome.CONFORMS,
                "All 2 cases that ran passed; 1 was not run.");
    }

    @Test
    void oneFailIsEnough() {
        says(
                Runs.of(Runs.pass("R-2-014"), Runs.fail("R-2-015", "no"), Runs.error("R-2-016", "x")),
                Outcome.DOES_NOT_CONFORM,
                "1 of 3 cases failed; 1 came to no verdict on the modem.");
    }

    @Test
    void aFailStandsThoughTheRunWasKilled() {
        says(
                Runs.killed(List.of("R-2-014", "R-2-015"), Runs.fail("R-2-014", "no")),
                Outcome.DOES_NOT_CONFORM,
                "1 of 1 case failed; 1 case never finished.");
    }

    @Test
    void aKilledRunIsIncompleteHoweverGreen() {
        says(
                Runs.killed(List.of("R-2-014", "R-2-015"), Runs.pass("R-2-014")),
                Outcome.INCOMPLETE,
                "The run did not come to its end; 1 case never finished. Go on with it by --resume and its folder.");
    }

    @Test
    void aRunKilledAfterItsLastCaseIsIncomplete() {
        assertThat(Outcome.of(Runs.killed(List.of("R-2-014"), Runs.pass("R-2-014"))))
                .isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void aRunThatEndedWithoutACaseItPlannedIsIncomplete() {
        RunRecord killed = Runs.killed(List.of("R-2-014", "R-2-015"), Runs.pass("R-2-014"));
        RunRecord ended = new RunRecord(
                killed.folder(),
                killed.header(),
                killed.cases(),
                killed.attempts(),
                killed.checks(),
                killed.events(),
                killed.took(),
                true);

        assertThat(Outcome.of(ended)).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void inconclusiveAndErrorAreNeverGreen() {
        says(
                Runs.of(Runs.pass("R-2-014"), Runs.inconclusive("R-2-015", "x"), Runs.error("R-2-016", "x")),
                Outcome.INCONCLUSIVE,
                "2 of 3 cases came to no verdict on the modem.");
    }

    @Test
    void nothingThatRanIsNotGreen() {
        says(Runs.of(Runs.notRun("R-2-004", "x")), Outcome.INCONCLUSIVE, "No case passed; 1 was not run.");
        says(Runs.of(), Outcome.INCONCLUSIVE, "No case passed.");
    }

    private static void says(RunRecord run, Outcome outcome, String because) {
        assertThat(Outcome.of(run)).isEqualTo(outcome);
        assertThat(Outcome.because(run)).isEqualTo(because);
    }
}
