package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.manual.Manual;
import io.attest.verdict.Conditions;
import io.attest.verdict.Merged;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Statement;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A shard does not speak for the modem, and a merged run says what it lacks. */
class ShardsTest {

    @Test
    void aShardAloneNeverReadsAsTheModemConforming() {
        RunRecord shard = under(Runs.of(Runs.pass("R-2-014")), "2/4", null);
        assertThat(Summary.text(shard, List.of(Path.of("report.html")), false))
                .startsWith(
                        "\nSHARD 2/4: THIS SHARD CONFORMS  All 1 case that ran passed. The other shards have to be");
        assertThat(ReportHtml.of(shard, Manual.load())).contains("<h1>SHARD 2/4: THIS SHARD CONFORMS</h1>");
        assertThat(ReportJson.of(shard, Manual.load()))
                .contains(
                        "\"conforms\" : false",
                        "\"outcome\" : \"shard 2/4: this shard conforms\"",
                        "\"shard\" : \"2/4\"",
                        "\"merged\" : null");
    }

    @Test
    void aFailOfAShardIsTheModems() {
        RunRecord shard = under(Runs.of(Runs.fail("R-2-014", "no")), "2/4", null);
        assertThat(Headline.of(shard).text()).isEqualTo("SHARD 2/4: DOES NOT CONFORM");
    }

    @Test
    void anEmptyShardSaysThatItIsEmpty() {
        Headline headline = Headline.of(under(Runs.of(), "4/4", null));
        assertThat(headline.text()).isEqualTo("SHARD 4/4 IS EMPTY");
        assertThat(headline.because()).contains("more shards than cases");
    }

    @Test
    void aMergedRunNamesWhatItLacks() {
        assertThat(because("1/4!", "2/4", "4/4"))
                .isEqualTo("Of this run shard 3/4 is missing, and shard 1/4 did not come to its end; 1 case never"
                        + " finished. Run what is missing, resume what is not at its end, and merge again.");
        assertThat(because("2/9", "7/9", "9/9")).contains("shards 1/9, 3/9 to 6/9, 8/9 are missing;");
        assertThat(because("1/4!", "2/4!", "3/4", "4/4")).contains("shards 1/4, 2/4 did not come to their end;");
    }

    @Test
    void aWholeMergedRunSpeaksForTheModem() {
        RunRecord run = under(Runs.of(Runs.pass("R-2-014")), "", merged("1/2", "2/2"));
        assertThat(Summary.text(run, List.of(Path.of("report.html")), false))
                .startsWith("\nCONFORMS  All 1 case that ran passed.\n")
                .contains("seed       1, 2\n", "shards     merged of 1/2, 2/2\n");
        assertThat(ReportJson.of(run, Manual.load())).contains("\"conforms\" : true");
    }

    private static String because(String... shards) {
        RunRecord killed = Runs.killed(List.of("R-2-014", "R-2-015"), Runs.pass("R-2-014"));
        return Headline.of(under(killed, "", merged(shards))).because();
    }

    /** An exclamation mark stands behind a shard that did not end. */
    private static Merged merged(String... shards) {
        return new Merged(
                Arrays.stream(shards)
                        .map(shard -> new Merged.Part(
                                shard.replace("!", ""),
                                !shard.endsWith("!"),
                                Instant.EPOCH,
                                Integer.parseInt(shard.replaceFirst("/.*", "")),
                                1))
                        .toList(),
                List.of());
    }

    private static RunRecord under(RunRecord run, String shard, @Nullable Merged merged) {
        RunHeader header = run.header();
        Conditions conditions = new Conditions("suite", List.of(), Statement.ALL, shard, header.planned(), 1, merged);
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
                        conditions),
                run.cases(),
                run.attempts(),
                run.checks(),
                run.events(),
                run.took(),
                run.complete());
    }
}
