package io.attest.nights;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.Past;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EarlierTest {

    private static final int NIGHTS = 6;
    private static final int ROWS = 60;

    @TempDir
    private Path folder;

    @Test
    void earlierRunsAreToldTheNewestFirstWithALetterForEachPlannedCase() throws IOException {
        List<Path> runs = new MadeNights(NIGHTS, ROWS, 1, 1).into(folder);
        Past past = past(runs.get(NIGHTS - 1));

        assertThat(past.runs())
                .extracting(Past.Earlier::run)
                .containsExactly(
                        "2026-10-05-200000",
                        "2026-10-04-200000",
                        "2026-10-03-200000",
                        "2026-10-02-200000",
                        "2026-10-01-200000");
        assertThat(past.runs())
                .allSatisfy(run -> assertThat(run.verdicts()).hasSize(ROWS).matches("[pfien-]+"));
        RunRecord second = RunRecord.read(runs.get(1));
        assertThat(past.runs().get(3).verdicts().charAt(0))
                .isEqualTo(Letters.of(second.cases().get(0).verdict()));
    }

    @Test
    void aCaseThatAKilledRunNeverFinishedIsAbsent() throws IOException {
        List<Path> runs = new MadeNights(NIGHTS, ROWS, 1, 1).into(folder);
        assertThat(past(runs.get(NIGHTS - 1)).runs().get(1).verdicts()).endsWith("-".repeat(ROWS / 3));
    }

    @Test
    void ofManyRunsTheNewestThirtyAreTold() throws IOException {
        List<Path> runs = new MadeNights(34, 3, 1, 1).into(folder);
        assertThat(past(runs.get(33)).runs())
                .hasSize(Past.MOST)
                .first()
                .extracting(Past.Earlier::run)
                .isEqualTo(runs.get(32).getFileName().toString());
    }

    @Test
    void anotherModemAnotherAcceptanceAndAShardAreNoEarlierRuns() throws IOException {
        List<Path> runs = new MadeNights(4, 3, 1, 1).into(folder);
        change(runs.get(0), "GM-862", "GM-900");
        change(runs.get(1), "strict", "tolerant");
        change(runs.get(2), "shard\\\":\\\"", "shard\\\":\\\"2/4");
        assertThat(past(runs.get(3))).isEqualTo(Past.NONE);
    }

    @Test
    void whatCannotBeReadIsLeftOut() throws IOException {
        List<Path> runs = new MadeNights(4, 3, 1, 1).into(folder);
        Files.writeString(runs.get(0).resolve("record.ndjson"), "");
        Files.writeString(
                runs.get(1).resolve("record.ndjson"),
                Files.readString(runs.get(1).resolve("record.ndjson")).replace("\\\"verdict\\\":", "\\\"word\\\":"));
        Files.createDirectories(folder.resolve("no-run"));
        assertThat(past(runs.get(3)).runs()).extracting(Past.Earlier::run).containsExactly("2026-10-03-200000");
    }

    @Test
    void aRememberedRunIsNotReadAgainUntilItChanges() throws IOException {
        List<Path> runs = new MadeNights(2, 3, 1, 1).into(folder);
        Path kept = folder.resolve(".history");
        Past first = past(runs.get(1), Remembered.in(kept));
        assertThat(past(runs.get(1), Remembered.in(kept))).isEqualTo(first).isEqualTo(past(runs.get(1)));

        change(runs.get(0), "\\\"verdict\\\":\\\"pass\\\"", "\\\"verdict\\\":\\\"error\\\"");
        assertThat(past(runs.get(1), Remembered.in(kept)).runs().get(0).verdicts())
                .contains("e");
    }

    @Test
    void aDamagedMemoryDoesNoHarm() throws IOException {
        List<Path> runs = new MadeNights(2, 3, 1, 1).into(folder);
        Path kept = folder.resolve(".history");
        Past first = past(runs.get(1), Remembered.in(kept));
        try (Stream<Path> files = Files.list(kept)) {
            for (Path file : files.toList()) {
                Files.write(file, "garbage".getBytes(StandardCharsets.US_ASCII));
            }
        }
        assertThat(past(runs.get(1), Remembered.in(kept))).isEqualTo(first);
    }

    private static Past past(Path run) throws IOException {
        return past(run, Remembered.nothing());
    }

    private static Past past(Path run, Remembered remembered) throws IOException {
        RunHeader header = RunRecord.read(run).header();
        return Earlier.of(run, header, remembered);
    }

    private static void change(Path run, String what, String by) throws IOException {
        Path record = run.resolve("record.ndjson");
        String text = Files.readString(record);
        assertThat(text).contains(what);
        Files.writeString(record, text.replace(what, by));
    }
}
