package io.attest.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.bench.ConfigurationFault;
import io.attest.report.Reports;
import io.attest.verdict.Attribution;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Check;
import io.attest.verdict.Conditions;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {

    @TempDir
    private Path folder;

    @Test
    void fourShardsMakeTheRunThatOneMachineWouldHaveMade() throws IOException {
        RunRecord run = merge(shards(4));
        assertThat(run.complete()).isTrue();
        assertThat(run.cases().stream().map(CaseResult::id)).containsExactlyInAnyOrderElementsOf(ShardedRun.SELECTED);
        assertThat(run.header().planned()).isEqualTo(ShardedRun.SELECTED);
        assertThat(run.count(Verdict.PASS)).isEqualTo(ShardedRun.SELECTED.size());
        for (CaseResult result : run.cases()) {
            assertThat(run.folder().resolve(result.transcript())).hasContent("log of " + result.id());
        }
        Reports.write(run);
        assertThat(run.folder().resolve(Reports.JSON)).content().contains("\"outcome\" : \"conforms\"");
    }

    @Test
    void theOrderInWhichTheyAreNamedChangesNoByte() throws IOException {
        List<Path> shards = shards(4);
        byte[] first = Files.readAllBytes(record(merge(shards)));
        List<Path> reversed = new ArrayList<>(shards);
        Collections.reverse(reversed);
        assertThat(Merge.into(folder.resolve("again"), reversed, Set.of()))
                .satisfies(again -> assertThat(record(again)).hasBinaryContent(first));
    }

    @Test
    void mergedRunsAreMergedAgain() throws IOException {
        List<Path> shards = shards(4);
        RunRecord odd = Merge.into(folder.resolve("odd"), List.of(shards.get(0), shards.get(2)), Set.of());
        RunRecord even = Merge.into(folder.resolve("even"), List.of(shards.get(1), shards.get(3)), Set.of());
        assertThat(odd.complete()).isFalse();
        RunRecord all = merge(List.of(even.folder(), odd.folder()));
        assertThat(all.complete()).isTrue();
        assertThat(conditions(all).merged())
                .isEqualTo(conditions(Merge.into(folder.resolve("direct"), shards, Set.of()))
                        .merged());
        assertThat(all.cases()).hasSameSizeAs(ShardedRun.SELECTED);
    }

    @Test
    void aMissingShardLeavesTheRunIncompleteAndIsNamed() throws IOException {
        List<Path> shards = shards(4);
        RunRecord run = merge(List.of(shards.get(0), shards.get(1), shards.get(3)));
        Reports.write(run);
        assertThat(run.complete()).isFalse();
        assertThat(run.folder().resolve(Reports.HTML)).content().contains("INCOMPLETE", "shard 3/4 is missing");
    }

    @Test
    void aShardThatWasKilledIsMergedWithWhatItHasAndNamed() throws IOException {
        List<Path> shards = shards(4);
        Path killed = shards.get(1).resolve("record.ndjson");
        String record = Files.readString(killed);
        Files.writeString(killed, record.substring(0, record.indexOf("vnd.attest.end") - 20));
        RunRecord run = merge(shards);
        Reports.write(run);
        assertThat(run.complete()).isFalse();
        assertThat(run.cases()).hasSameSizeAs(ShardedRun.SELECTED);
        assertThat(run.folder().resolve(Reports.HTML)).content().contains("shard 2/4 did not come to its end");
    }

    @Test
    void benchesOfOneNameOnTwoMachinesAreNotTakenForOne() throws IOException {
        List<Path> shards = shards(2);
        RunRecord run = merge(shards);
        assertThat(run.checks().stream().map(Check::bench).distinct()).containsExactly("desk (1/2)", "desk (2/2)");
        assertThat(run.attempts())
                .allSatisfy(result -> assertThat(result.attempt().bench()).isIn("desk (1/2)", "desk (2/2)"));
    }

    @Test
    void aFailOfOneShardIsAFailOfTheRun() throws IOException {
        Path first = new ShardedRun(folder, 1, 2).write();
        Path second = new ShardedRun(folder, 2, 2).failing("R-2-015").write();
        RunRecord run = merge(List.of(first, second));
        assertThat(run.count(Verdict.FAIL)).isEqualTo(1);
        assertThat(run.cases())
                .filteredOn(result -> result.verdict() == Verdict.FAIL)
                .allSatisfy(result -> assertThat(result.attribution()).isEqualTo(Attribution.IUT));
    }

    @Test
    void anEmptyShardIsNoMissingOne() throws IOException {
        RunRecord run = merge(shards(ShardedRun.SELECTED.size() + 1));
        assertThat(run.complete()).isTrue();
    }

    @Test
    void whatDiffersIsNamedALineEach() throws IOException {
        Path first = new ShardedRun(folder, 1, 2).write();
        Path second = new ShardedRun(folder, 2, 2)
                .suite("another")
                .acceptance("tolerant")
                .ics("claims.yaml")
                .ixit(Map.of("apn", "lab"))
                .modem("maker: M", "model: G", "firmware: 2.0")
                .write();
        assertThatThrownBy(() -> merge(List.of(first, second)))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessage("""
                        these are not parts of one run
                          suite: Attest (digest another) in %2$s; Attest (digest suite) in %1$s
                          acceptance level: strict in %1$s; tolerant in %2$s
                          ICS: claims.yaml (digest of claims) in %2$s; none in %1$s
                          IXIT, apn: internet in %1$s; lab in %2$s
                          identity, firmware: 1.0 in %1$s; 2.0 in %2$s""".formatted(first, second));
        assertThat(folder.resolve("merged")).doesNotExist();
    }

    @Test
    void anotherModemOfTheSameFirmwareIsNoDifference() throws IOException {
        Path first = new ShardedRun(folder, 1, 2)
                .modem("maker: M", "firmware: 1.0", "imei: 351234567890123")
                .write();
        Path second = new ShardedRun(folder, 2, 2)
                .modem("firmware: 1.0", "imei: 351234567890999")
                .write();
        assertThat(merge(List.of(first, second)).complete()).isTrue();
    }

    @Test
    void anotherSelectionOrSplitIsRefused() throws IOException {
        Path first = new ShardedRun(folder, 1, 2).write();
        Path fewer = new ShardedRun(folder.resolve("x"), 2, 2)
                .selected(ShardedRun.SELECTED.subList(0, 4))
                .write();
        Path thirds = new ShardedRun(folder.resolve("y"), 3, 3).write();
        refused(List.of(first, fewer), "selection: 4 cases (digest ", " in " + fewer, "; 6 cases (digest ");
        refused(List.of(first, thirds), "number of shards: 2 in " + first + "; 3 in " + thirds);
    }

    @Test
    void aDifferentIxitCanBeLiftedAndIsSaid() throws IOException {
        Path first = new ShardedRun(folder, 1, 2).write();
        Path second = new ShardedRun(folder, 2, 2).ixit(Map.of("apn", "lab")).write();
        RunRecord run = Merge.into(folder.resolve("merged"), List.of(first, second), Set.of(Aspect.IXIT));
        Reports.write(run);
        assertThat(run.folder().resolve(Reports.HTML))
                .content()
                .contains("<dt>allowed to differ</dt><dd>IXIT, apn: internet in shard 1/2; lab in shard 2/2</dd>");
    }

    @Test
    void oneShardTwiceIsRefusedBecauseSomebodyCouldChoose() throws IOException {
        Path first = new ShardedRun(folder, 1, 2).write();
        Path again = new ShardedRun(folder.resolve("again"), 1, 2).write();
        refused(List.of(first, again), "shard 1/2 is in " + first + " and in " + again);
        refused(List.of(first, first), "shard 1/2 is in " + first + " and in " + first);
    }

    @Test
    void aFolderThatIsNoRunIsRefused() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("record.ndjson"), "no record\n\u0000");
        Path linked = Files.createDirectories(folder.resolve("linked"));
        Files.createSymbolicLink(
                linked.resolve("record.ndjson"),
                new ShardedRun(folder, 1, 2).write().resolve("record.ndjson"));
        for (Path none : List.of(folder.resolve("nowhere"), empty, other, linked)) {
            refused(List.of(none), "no run in " + none);
        }
    }

    @Test
    void aRecordCutInTheMiddleOfItsHeaderIsNoRun() throws IOException {
        Path run = new ShardedRun(folder, 1, 2).write();
        Path record = run.resolve("record.ndjson");
        Files.write(record, java.util.Arrays.copyOf(Files.readAllBytes(record), 200));
        refused(List.of(run), "no run in " + run);
    }

    @Test
    void noTranscriptIsTakenFromOutsideTheRun() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        for (String outside : List.of(
                "../secret.txt",
                "transcripts/../../secret.txt",
                secret.toString(),
                "transcripts/a/b.txt",
                "transcripts",
                "record.ndjson",
                "transcripts/..")) {
            Path hostile = new ShardedRun(folder.resolve("h"), 1, 1)
                    .transcript(outside)
                    .write();
            refused(List.of(hostile), "the transcript of R-2-014 in " + hostile);
        }
    }

    @Test
    void noTranscriptIsTakenThroughALink() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path run = new ShardedRun(folder, 1, 1).write();
        Path transcript = run.resolve("transcripts/R-2-014.txt");
        Files.delete(transcript);
        Files.createSymbolicLink(transcript, secret);
        refused(List.of(run), "is no plain file in its folder of transcripts");

        Path other = new ShardedRun(folder.resolve("other"), 1, 1).write();
        Files.move(other.resolve("transcripts"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(other.resolve("transcripts"), folder.resolve("elsewhere"));
        refused(List.of(other), "is no plain file in its folder of transcripts");
    }

    @Test
    void transcriptsThatWereClearedAwayAreNoHindrance() throws IOException {
        Path run = new ShardedRun(folder, 1, 1).write();
        Files.delete(run.resolve("transcripts/R-2-014.txt"));
        assertThat(merge(List.of(run)).complete()).isTrue();
    }

    @Test
    void aRecordWithHolesInItsHeaderIsDamaged() throws IOException {
        Path run = new ShardedRun(folder, 1, 1).write();
        Path record = run.resolve("record.ndjson");
        String whole = Files.readString(record);
        for (String hole : List.of("planned", "conditions", "suiteDigest", "benches", "ics", "shard", "selected")) {
            Files.writeString(record, whole.replace("\\\"" + hole + "\\\"", "\\\"" + hole + "x\\\""));
            refused(List.of(run), run.toString());
        }
        Files.writeString(record, whole.replace("\\\"merged\\\":null", "\\\"merged\\\":{\\\"parts\\\":[]}"));
        refused(List.of(run), run.toString());
    }

    @Test
    void aResultOfACaseThatWasNotItsOwnIsRefused() throws IOException {
        Path first = new ShardedRun(folder, 1, 2).write();
        Path second = new ShardedRun(folder, 2, 2).write();
        Files.write(
                first.resolve("record.ndjson"),
                Files.readAllLines(second.resolve("record.ndjson")).subList(1, 4),
                StandardOpenOption.APPEND);
        refused(List.of(first, second), first + " has a result of R-2-015, which it was not to run");
    }

    @Test
    void aRunWithoutConditionsIsTooOld() throws IOException {
        Path old = new ShardedRun(folder, 1, 1).withoutConditions().write();
        refused(List.of(old), "older Attest");
    }

    @Test
    void whereNothingCanBeWrittenNothingIsHalfWritten() throws IOException {
        List<Path> shards = shards(2);
        Files.createDirectories(folder.resolve("merged"));
        Files.writeString(folder.resolve("merged/transcripts"), "in the way");
        assertThatThrownBy(() -> merge(shards))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot be written into")
                .hasMessageContaining("name another --out");
        assertThat(folder.resolve("merged/record.ndjson")).doesNotExist();
    }

    private List<Path> shards(int count) throws IOException {
        List<Path> shards = new ArrayList<>();
        for (int index = 1; index <= count; index++) {
            shards.add(new ShardedRun(folder, index, count).write());
        }
        return shards;
    }

    private RunRecord merge(List<Path> runs) {
        return Merge.into(folder.resolve("merged"), runs, Set.of());
    }

    private void refused(List<Path> runs, String... parts) {
        assertThatThrownBy(() -> merge(runs))
                .isInstanceOf(ConfigurationFault.class)
                .extracting(fault -> Objects.requireNonNull(((Throwable) fault).getMessage()))
                .asString()
                .contains(parts);
        assertThat(folder.resolve("merged")).doesNotExist();
    }

    private static Conditions conditions(RunRecord run) {
        return Objects.requireNonNull(run.header().conditions());
    }

    private static Path record(RunRecord run) {
        return run.folder().resolve("record.ndjson");
    }
}
