package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.attest.manual.Manual;
import io.attest.verdict.Conditions;
import io.attest.verdict.Deviation;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The runs of these tests were started on 2026-11-22, UTC. */
class KnownDeviationTest {

    private static final Path REPORT = Path.of("reports/sample/report.html");
    static final Deviation KNOWN = deviation("R-2-015", "2026-11-22");
    private static final Deviation EXPIRED = deviation("R-2-015", "2026-11-21");

    @Test
    void aFailThatIsKnownConformsBut() {
        RunRecord run = with(
                Runs.of(Runs.pass("R-2-014"), Runs.fail("R-2-015", "no"), Runs.notRun("R-2-016", "no call")), KNOWN);

        assertThat(Outcome.of(run)).isEqualTo(Outcome.CONFORMS_BUT);
        assertThat(Outcome.because(run))
                .isEqualTo("1 of 2 cases failed, each by a known deviation; the others passed; 1 was not run.");
        assertThat(Summary.text(run, List.of(REPORT), false))
                .startsWith("\nCONFORMS BUT FOR KNOWN DEVIATIONS  1 of 2 cases failed")
                .contains("  cases      3: 1 pass, 1 fail, 1 not run\n")
                .contains("  ics        MultiModem GPRS, not claimed: pop3, udp\n")
                .contains("  deviation  R-2-015 fails as known until 2026-11-22 (fixed in 2.2; firmware team)\n");
    }

    /** A deviation of a row or requirement is about each case of it. */
    @Test
    void everyCaseOfARequirementIsKnown() {
        RunRecord run = with(Runs.of(Runs.fail("R-2-015.above", "no"), Runs.fail("R-2-015.below", "no")), KNOWN);

        assertThat(Outcome.of(run)).isEqualTo(Outcome.CONFORMS_BUT);
        assertThat(KnownDeviation.of(run).get(0).cases()).containsExactlyInAnyOrder("R-2-015.above", "R-2-015.below");
        assertThat(Outcome.of(with(
                        Runs.of(Runs.fail("R-2-015.above", "no"), Runs.fail("R-2-015.below", "no")),
                        deviation("R-2-015.above", "2026-11-22"))))
                .isEqualTo(Outcome.DOES_NOT_CONFORM);
    }

    @Test
    void oneFailThatIsNotKnownIsEnough() {
        RunRecord run = with(Runs.of(Runs.fail("R-2-014", "no"), Runs.fail("R-2-015", "no")), KNOWN);

        assertThat(Outcome.of(run)).isEqualTo(Outcome.DOES_NOT_CONFORM);
        assertThat(Outcome.because(run)).isEqualTo("2 of 2 cases failed, 1 of them by known deviations.");
    }

    @Test
    void whatIsOtherwiseAmissStaysAmiss() {
        RunRecord silent = with(Runs.of(Runs.fail("R-2-015", "no"), Runs.inconclusive("R-2-016", "x")), KNOWN);
        RunRecord killed = with(Runs.killed(List.of("R-2-015", "R-2-016"), Runs.fail("R-2-015", "no")), KNOWN);

        assertThat(Outcome.of(silent)).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(Outcome.because(silent))
                .isEqualTo("1 of 2 cases came to no verdict on the modem; 1 failed by known deviations.");
        assertThat(Outcome.of(killed)).isEqualTo(Outcome.INCOMPLETE);
        assertThat(Outcome.because(killed))
                .startsWith("The run did not come to its end; 1 case never finished; 1 failed by known deviations.");
    }

    /** The day is that of the run's start: a report derived years later says the same. */
    @Test
    void anExpiredDeviationExcusesNothing() {
        RunRecord run = with(Runs.of(Runs.pass("R-2-014"), Runs.fail("R-2-015", "no")), EXPIRED);

        assertThat(Outcome.of(run)).isEqualTo(Outcome.DOES_NOT_CONFORM);
        assertThat(Outcome.because(run)).isEqualTo("1 of 2 cases failed.");
        assertThat(Summary.text(run, List.of(REPORT), false))
                .contains("  deviation  R-2-015 fails, and the deviation expired on 2026-11-21"
                        + " (fixed in 2.2; firmware team)\n");
        assertThat(JunitXml.of(run))
                .containsPattern("no\n.*deviation expired on 2026-11-21 \\(fixed in 2.2; firmware team\\)</failure>");
    }

    @Test
    void aDeviationWhoseCasesPassIsToBeStruckOut() {
        RunRecord run = with(Runs.of(Runs.pass("R-2-015")), KNOWN, deviation("R-2-016", "2030-01-01"));

        assertThat(Outcome.of(run)).isEqualTo(Outcome.CONFORMS);
        assertThat(Summary.text(run, List.of(REPORT), false))
                .contains("  deviation  R-2-015 passes: strike it out (fixed in 2.2; firmware team)\n")
                .contains("  deviation  R-2-016 was not run (fixed in 2.2; firmware team)\n");
    }

    @Test
    void aDeviationOfWhichSomethingIsOpenIsNotStruckOut() {
        assertThat(status(Runs.of(Runs.pass("R-2-015.a"), Runs.inconclusive("R-2-015.b", "x"))))
                .isEqualTo(KnownDeviation.Status.OPEN);
        assertThat(status(Runs.of(Runs.pass("R-2-015.a"), Runs.notRun("R-2-015.b", "x"))))
                .isEqualTo(KnownDeviation.Status.OPEN);
        assertThat(status(Runs.killed(List.of("R-2-015.a", "R-2-015.b"), Runs.pass("R-2-015.a"))))
                .isEqualTo(KnownDeviation.Status.OPEN);
        assertThat(status(Runs.of(Runs.notRun("R-2-015.a", "x")))).isEqualTo(KnownDeviation.Status.NOT_RUN);
    }

    @Test
    void aShardDoesNotStrikeOutWhatAnotherShardMayNeed() {
        RunRecord shard = with(Runs.of(Runs.pass("R-2-015.a")), List.of("R-2-015.a", "R-2-015.b"), List.of(KNOWN));

        assertThat(KnownDeviation.of(shard).get(0).status()).isEqualTo(KnownDeviation.Status.OPEN);
    }

    @Test
    void aKnownFailIsAFailInJunitAndSaysThatItWasKnown() {
        assertThat(JunitXml.of(with(Runs.of(Runs.fail("R-2-015", "no")), KNOWN)))
                .contains("failures=\"1\"")
                .contains("no\nknown deviation (fixed in 2.2; firmware team; until 2026-11-22)</failure>");
    }

    @Test
    void reportJsonHasTheClaimsTheReviewAndTheDeviations() throws IOException {
        RunRecord run = with(Runs.of(Runs.pass("R-2-014"), Runs.fail("R-2-015", "no")), KNOWN);
        String text = ReportJson.of(run, Manual.load());
        JsonNode json = new ObjectMapper().readTree(text);

        try (InputStream schema = ReportJson.class.getResourceAsStream("report.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(text, InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(json.path("outcome").asText()).isEqualTo("conforms but for known deviations");
        assertThat(json.path("conforms").asBoolean()).isFalse();
        assertThat(json.path("ics").path("unclaimed")).hasSize(2);
        assertThat(json.at("/review/findings/0").asText()).isEqualTo("claims smtp, but AT#SMTPPORT? is answered ERROR");
        assertThat(json.at("/deviations/0/status").asText()).isEqualTo("fails");
        assertThat(json.at("/deviations/0/cases/0").asText()).isEqualTo("R-2-015");
        assertThat(json.at("/cases/0/deviation").isNull()).isTrue();
        assertThat(json.at("/cases/1/deviation").asText()).isEqualTo("R-2-015");
    }

    @Test
    void aRunWithoutAnIcsSaysNothingOfOne() throws IOException {
        RunRecord run = Runs.of(Runs.pass("R-2-014"));
        JsonNode json = new ObjectMapper().readTree(ReportJson.of(run, Manual.load()));

        assertThat(json.path("ics").isNull()).isTrue();
        assertThat(json.path("review")).hasToString("{\"consistent\":null,\"findings\":[]}");
        assertThat(json.path("deviations")).isEmpty();
        assertThat(Summary.text(run, List.of(REPORT), false)).doesNotContain("ics", "deviation", "review");
        assertThat(ReportHtml.of(run, Manual.load()))
                .contains("<dt>ICS</dt><dd>none: everything counts as claimed</dd>");
    }

    @Test
    void thePageShowsTheReviewAndTheDeviationsAndThatAFailWasKnown() {
        String page =
                ReportHtml.of(with(Runs.of(Runs.pass("R-2-014"), Runs.fail("R-2-015", "no")), KNOWN), Manual.load());

        assertThat(page)
                .contains("<h1>CONFORMS BUT FOR KNOWN DEVIATIONS</h1>")
                .contains("<li>claims smtp, but AT#SMTPPORT? is answered ERROR</li>")
                .contains("R-2-015 fails as known until 2026-11-22 (fixed in 2.2; firmware team)</li>")
                .contains("<p><b>known deviation (fixed in 2.2; firmware team; until 2026-11-22)</b></p>")
                .contains("<dt>ICS</dt><dd>MultiModem GPRS</dd>")
                .contains("<dt>not claimed</dt><dd>pop3, udp</dd>");
    }

    /** What stands in an ICS is as hostile as what a modem says. */
    @Test
    void nothingOfAnIcsBecomesMarkupOrMovesACursor() {
        RunRecord run = with(
                Runs.of(Runs.fail("R-2-015", "no")),
                new Deviation("R-2-015", Runs.HOSTILE, "<b>o\u001b[2J", LocalDate.of(2027, 1, 1)));

        assertThat(ReportHtml.of(run, Manual.load())).doesNotContain("<b>o", "<img");
        assertThat(Summary.text(run, List.of(REPORT), false)).doesNotContain("\u001b");
        assertThat(JunitXml.of(run)).doesNotContain("\u001b").contains("&lt;b&gt;o");
    }

    private static KnownDeviation.Status status(RunRecord run) {
        return KnownDeviation.of(with(run, KNOWN)).get(0).status();
    }

    private static Deviation deviation(String id, String until) {
        return new Deviation(id, "fixed in 2.2", "firmware team", LocalDate.parse(until));
    }

    static RunRecord with(RunRecord run, Deviation... deviations) {
        return with(run, run.header().planned(), List.of(deviations));
    }

    private static RunRecord with(RunRecord run, List<String> selected, List<Deviation> deviations) {
        RunHeader header = run.header();
        Statement stated = new Statement(
                "MultiModem GPRS",
                "5f1d",
                List.of("pop3", "udp"),
                deviations,
                List.of("claims smtp, but AT#SMTPPORT? is answered ERROR"));
        return new RunRecord(
                run.folder(),
                new RunHeader(
                        header.suite(),
                        header.bench(),
                        header.line(),
                        header.modem(),
                        header.acceptance(),
                        header.seed(),
                        header.jobs(),
                        header.started(),
                        header.planned(),
                        new Conditions("", List.of(), stated, "", selected, 0)),
                run.cases(),
                run.attempts(),
                run.checks(),
                run.events(),
                run.took(),
                run.complete());
    }
}
