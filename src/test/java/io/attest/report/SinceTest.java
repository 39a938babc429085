package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.attest.manual.Manual;
import io.attest.verdict.RunRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinceTest {

    private static final RunRecord FAILING = Runs.of(Runs.fail("R-2-014", "no"));

    /** Letters of the nights before the 22nd, the newest first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p    | new     | new: passed last on 2026-11-21
            ppf  | new     | new: passed last on 2026-11-21
            n-p  | new     | new: passed last on 2026-11-19
            fp   | since   | since 2026-11-21, passed before
            fifp | since   | since 2026-11-19, passed before
            fnfp | since   | since 2026-11-19, passed before
            e    | never   | never passed in the one earlier run
            fff  | never   | never passed in 3 earlier runs
            n-   | unknown | no earlier run known
            """)
    void theNightsBeforeTellSinceWhen(String nights, String word, String text) {
        Since since = since(Pasts.with(FAILING, nights.split("")));

        assertThat(since.word()).isEqualTo(word);
        assertThat(since.text()).isEqualTo(text);
    }

    @Test
    void withoutAPastNothingIsClaimed() {
        assertThat(since(FAILING).text()).isEqualTo("no earlier run known");
    }

    @Test
    void aPassHasNoSince() {
        assertThat(since(Pasts.with(Runs.of(Runs.pass("R-2-014")), "f"))).isNull();
    }

    @Test
    void whatElseHadChangedIsSaid() {
        RunRecord run = Pasts.with(
                FAILING, List.of(Pasts.night(FAILING, 1, List.of("Attest", "reference modem", "0.0.9"), "p")));

        assertThat(since(run).text()).isEqualTo("new: passed last on 2026-11-21 (then with firmware 0.0.9)");
    }

    @Test
    void onTheSameDayTheMinuteIsTold() {
        RunRecord run = Pasts.with(
                FAILING, List.of(Pasts.night(FAILING, 0, FAILING.header().modem(), "p")));

        assertThat(since(run).text()).isEqualTo("new: passed last on 2026-11-22 20:15 UTC");
    }

    @Test
    void aPastThatIsCutShortOrHostileDoesNoHarm() {
        RunRecord run = Pasts.with(FAILING, List.of(Pasts.night(FAILING, 1, List.of("\u001b[2J", "<b>"), "")));

        assertThat(since(run).text()).isEqualTo("no earlier run known");
        assertThat(ReportHtml.of(run, Manual.load())).doesNotContain("\u001b", "<b><");
    }

    @Test
    void whatChangedToAndFroOnOneFirmwareIsFlaky() {
        RunRecord run = Pasts.with(
                Runs.of(Runs.pass("R-2-014"), Runs.fail("R-2-015", "no"), Runs.pass("R-2-016")), "ffp", "pff", "f-p");

        assertThat(report(run).flaky())
                .extracting(Flaky::id, Flaky::verdicts, Flaky::changes)
                .containsExactly(tuple("R-2-014", "fpfp", 3), tuple("R-2-016", "pfpp", 2));
    }

    @Test
    void aChangeOfFirmwareMakesNothingFlaky() {
        List<String> other = List.of("Attest", "reference modem", "0.0.9");
        RunRecord run = Pasts.with(
                FAILING,
                List.of(
                        Pasts.night(FAILING, 1, other, "p"),
                        Pasts.night(FAILING, 2, other, "f"),
                        Pasts.night(FAILING, 3, other, "p")));

        assertThat(report(run).flaky()).isEmpty();
    }

    private static Since since(RunRecord run) {
        return report(run).cases().get(0).since();
    }

    private static Report report(RunRecord run) {
        return Report.of(run, Manual.load());
    }
}
