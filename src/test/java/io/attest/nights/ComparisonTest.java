package io.attest.nights;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ComparisonTest {

    @TempDir
    private Path folder;

    @Test
    void aRunAgainstItselfIsNoWorse() throws IOException {
        Path run = new MadeNights(1, 200, 3, 3).into(folder).get(0);
        Comparison same = compare(run, run);
        assertThat(same.isWorse()).isFalse();
        assertThat(same.fixed()).isEmpty();
        assertThat(same.answers()).isEmpty();
        assertThat(same.conditions()).isEmpty();
        assertThat(same.warnings()).containsExactly("both started at the same moment: they may be one run twice");
    }

    @Test
    void whatPassedAndFailsIsARegressionAndTheOtherWayRoundAFix() throws IOException {
        Made made = made();
        made.change(made.newer, "T-1-01.r05", "pass", "fail");
        made.change(made.older, "T-1-01.r07", "pass", "fail");
        Comparison comparison = made.compare();
        assertThat(comparison.regressions()).extracting(Change::id).containsExactly("T-1-01.r05");
        assertThat(comparison.fixed()).extracting(Change::id).containsExactly("T-1-01.r07");
        assertThat(comparison.isWorse()).isTrue();
    }

    @Test
    void whatIsNotJudgedAnyMoreIsWorse() throws IOException {
        for (String verdict : List.of("inconclusive", "error", "not-run")) {
            Made made = made();
            made.change(made.newer, "T-1-01.r05", "pass", verdict);
            Comparison comparison = made.compare();
            assertThat(comparison.worse()).as(verdict).extracting(Change::id).containsExactly("T-1-01.r05");
            assertThat(comparison.isWorse()).as(verdict).isTrue();
        }
    }

    @Test
    void aCaseThatAKilledRunDidNotComeToIsWorse() throws IOException {
        List<Path> runs = new MadeNights(5, 90, 3, 1).into(folder);
        Comparison comparison = compare(runs.get(1), runs.get(2));
        assertThat(comparison.warnings()).contains("the newer run did not come to its end");
        assertThat(comparison.worse()).hasSizeGreaterThan(20).allMatch(change -> change.now() == null);
    }

    @Test
    void aCaseThatIsNotPlannedAnyMoreIsALostCheck() throws IOException {
        Path older = new MadeNights(1, 90, 3, 1).into(folder.resolve("a")).get(0);
        Path newer = new MadeNights(2, 60, 3, 1).into(folder.resolve("b")).get(1);
        Comparison comparison = compare(older, newer);
        assertThat(comparison.gone()).hasSize(30);
        assertThat(comparison.lost())
                .extracting(Lost::what)
                .contains("cases that were judged and are not planned any more")
                .contains("rows and requirements that no case judges any more");
        assertThat(compare(newer, older).warnings())
                .contains("the first that was named started later: it is taken for the newer");
    }

    @Test
    void whatAShardDoesNotHaveIsNotLost() throws IOException {
        Path older = new MadeNights(1, 90, 3, 1).into(folder.resolve("a")).get(0);
        Path newer = new MadeNights(2, 60, 3, 1).into(folder.resolve("b")).get(1);
        replace(newer, "shard\\\":\\\"", "shard\\\":\\\"2/4");
        Comparison comparison = compare(older, newer);
        assertThat(comparison.gone()).isEmpty();
        assertThat(comparison.lost()).isEmpty();
        assertThat(comparison.warnings())
                .contains("the newer run is shard 2/4 of a run", "30 cases that are not in the shard are not compared");
    }

    @Test
    void aStepFewerAndAWeakerAcceptanceAreLost() throws IOException {
        Path older = new MadeNights(1, 20, 3, 3).into(folder.resolve("a")).get(0);
        Path newer = new MadeNights(2, 20, 3, 2).into(folder.resolve("b")).get(1);
        replace(newer, "829c0c46", "00000000");
        replace(newer, "strict", "tolerant");
        Comparison comparison = compare(older, newer);
        assertThat(comparison.lost())
                .extracting(Lost::what)
                .containsExactly("a weaker acceptance", "cases with fewer steps or expectations");
        assertThat(comparison.lost().get(1).cases()).hasSize(20);
        assertThat(comparison.conditions()).extracting(Condition::what).contains("acceptance", "feature files");
    }

    @Test
    void anotherModemIsWarnedOfFirst() throws IOException {
        Made made = made();
        replace(made.newer, "GM-862", "GM-900");
        assertThat(made.compare().warnings())
                .first()
                .isEqualTo("these are different modems: Example GM-862, then Example GM-900");
    }

    @Test
    void manyRegressionsOfOneKindAreOneCause() throws IOException {
        List<Path> runs = new MadeNights(10, 1_500, 3, 1).into(folder);
        Comparison comparison = compare(runs.get(7), runs.get(8));
        assertThat(comparison.regressions()).hasSizeGreaterThan(15);
        assertThat(Cause.of(comparison.regressions())).hasSize(2);
    }

    @Test
    void reactionTimesAndReplaysAreNoOtherAnswer() throws IOException {
        List<Path> runs = new MadeNights(10, 1_500, 3, 1).into(folder);
        Comparison comparison = compare(runs.get(8), runs.get(9));
        assertThat(RunRecord.read(runs.get(9)).cases())
                .anyMatch(result -> result.message().contains("after "));
        assertThat(comparison.answers()).isEmpty();
    }

    @Test
    void aTimeThatMovedBeyondItsToleranceIsTold() throws IOException {
        Made made = made();
        replace(made.newer, "measured\\\":8.", "measured\\\":9.");
        assertThat(made.compare().moved()).isNotEmpty().allSatisfy(moved -> {
            assertThat(moved.now() - moved.before()).isGreaterThan(moved.tolerance());
            assertThat(moved.holds()).isTrue();
        });
        assertThat(compare(made.older, made.older).moved()).isEmpty();
    }

    @Test
    void aBusyMachineMakesNoCaseSlow() {
        assertThat(new Pace(2.5).isSlower(4, 11)).isFalse();
        assertThat(new Pace(1).isSlower(4, 11)).isTrue();
        assertThat(new Pace(1).isSlower(0.1, 1.9)).isFalse();
    }

    private static Comparison compare(Path first, Path second) throws IOException {
        return Comparison.of(RunRecord.read(first), RunRecord.read(second));
    }

    private static void replace(Path run, String what, String by) throws IOException {
        Path record = run.resolve("record.ndjson");
        String text = Files.readString(record);
        assertThat(text).contains(what);
        Files.writeString(record, text.replace(what, by));
    }

    /** Two nights in which everything passes. */
    private Made made() throws IOException {
        Path place = Files.createTempDirectory(folder, "made");
        List<Path> runs = new MadeNights(2, 60, 8, 1).into(place);
        for (Path run : runs) {
            Path record = run.resolve("record.ndjson");
            Files.writeString(
                    record,
                    Files.readString(record)
                            .replaceAll("(verdict.{5})(fail|inconclusive|error)", "$1pass")
                            .replace("652_00ab", "651_09gg"));
        }
        return new Made(runs.get(0), runs.get(1));
    }

    private record Made(Path older, Path newer) {

        void change(Path run, String id, String from, String to) throws IOException {
            Path record = run.resolve("record.ndjson");
            String text = Files.readString(record);
            String changed =
                    text.replaceFirst("(\\\\\"id\\\\\":\\\\\"" + id + "\\\\\".*?verdict.{5})" + from, "$1" + to);
            assertThat(changed).isNotEqualTo(text);
            Files.writeString(record, changed);
        }

        Comparison compare() throws IOException {
            return ComparisonTest.compare(older, newer);
        }
    }
}
