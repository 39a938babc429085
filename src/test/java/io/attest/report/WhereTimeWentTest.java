package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.manual.Manual;
import io.attest.verdict.Check;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Split;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WhereTimeWentTest {

    @Test
    void whatNobodyElseTookIsTheHarness() {
        WhereTimeWent went = WhereTimeWent.of(run());

        assertThat(went.cases()).isEqualTo(new Spent(14, 5, 3, 2, 1, 3));
        assertThat(went.checks()).isEqualTo(2.5);
    }

    @Test
    void eachBenchHasItsOwnPart() {
        assertThat(WhereTimeWent.of(run()).benches())
                .containsExactly(
                        new WhereTimeWent.OnBench("desk", new Spent(10, 4, 3, 2, 0, 1), 1.5),
                        new WhereTimeWent.OnBench("rack", new Spent(4, 1, 0, 0, 1, 2), 1));
    }

    @Test
    void theSlowestCasesComeFirst() {
        assertThat(WhereTimeWent.of(run()).slowest())
                .extracting(WhereTimeWent.Slow::id)
                .containsExactly("R-2-014", "R-2-015");
    }

    @Test
    void theConsoleSaysItInALine() {
        assertThat(Summary.text(run(), List.of(Path.of("report.html")), false))
                .contains("  time       line 5.000 s (36 %), modem 3.000 s (21 %), mandated 2.000 s (14 %),"
                        + " recovery 1.000 s (7 %), harness 3.000 s (21 %), checks 2.500 s\n");
    }

    @Test
    void thePageHasATable() {
        assertThat(ReportHtml.of(run(), Manual.load()))
                .contains("<tr><th scope=\"row\">rack</th><td>4.000 s</td><td>1.000 s (25 %)</td><td>0</td><td>0</td>"
                        + "<td>1.000 s (25 %)</td><td>2.000 s (50 %)</td><td>1.000 s</td></tr>");
    }

    @Test
    void anOlderRecordDoesNotTell() {
        RunRecord old = Runs.of(Runs.pass("R-2-014"));

        assertThat(WhereTimeWent.of(old).isKnown()).isFalse();
        assertThat(Summary.text(old, List.of(Path.of("report.html")), false)).doesNotContain("  time ");
        assertThat(ReportHtml.of(old, Manual.load())).contains("This record does not tell.");
    }

    private static RunRecord run() {
        RunRecord run = Runs.of(
                Runs.spent(Runs.pass("R-2-014"), "desk", 10, new Split(4, 3, 2, 0)),
                Runs.spent(Runs.pass("R-2-015"), "rack", 4, new Split(1, 0, 0, 1)),
                Runs.notRun("R-2-016", "no reason"));
        return new RunRecord(
                run.folder(),
                run.header(),
                run.cases(),
                run.attempts(),
                List.of(check("desk", 1.5), check("rack", 1)),
                run.events(),
                run.took(),
                run.complete());
    }

    private static Check check(String bench, double seconds) {
        return new Check(bench, 0, Instant.EPOCH, true, List.of(), seconds);
    }
}
