package io.attest.nights;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NightsTest {

    private static final int NIGHTS = 10;
    private static final int ROWS = 600;
    private static final String REJUDGED = "{\"at\":\"2026-11-01T00:00:00Z\",\"suite\":\"s\",\"suiteDigest\":\"d\","
            + "\"acceptance\":\"strict\",\"record\":\"r\",\"gone\":[]}";

    @TempDir
    private Path folder;

    @Test
    void aRememberedNightIsWhatWasRead() throws IOException {
        for (Path run : new MadeNights(6, 120, 5, 1).into(folder)) {
            Remembered remembered = Remembered.in(folder.resolve(".history"));
            Night read = Night.of(RunRecord.read(run));
            assertThat(remembered.night(run)).isEqualTo(read);
            assertThat(remembered.night(run)).isEqualTo(read);
        }
    }

    @Test
    void ofManyRememberedNightsTheOldestGo() throws IOException {
        Path kept = Files.createDirectory(folder.resolve(".history"));
        for (int old = 0; old < 310; old++) {
            Path file = Files.createFile(kept.resolve("old-" + old));
            assertThat(file.toFile().setLastModified(1_000_000L + old)).isTrue();
        }
        Path run = new MadeNights(1, 10, 5, 1).into(folder).get(0);
        Night read = Remembered.in(kept).night(run);
        assertThat(kept.resolve("old-0")).doesNotExist();
        assertThat(kept.resolve("old-309")).exists();
        assertThat(Remembered.in(kept).night(run)).isEqualTo(read);
        assertThat(kept.toFile().list()).hasSize(300);
    }

    @Test
    void shardsAndWhatCannotBeReadAreNamedAndNoNights() throws IOException {
        List<Path> runs = new MadeNights(4, 10, 5, 1).into(folder);
        Path record = runs.get(1).resolve("record.ndjson");
        Files.writeString(record, Files.readString(record).replace("shard\\\":\\\"", "shard\\\":\\\"1/2"));
        Files.writeString(runs.get(2).resolve("record.ndjson"), "garbage\n");
        Files.createDirectories(folder.resolve("notes"));

        Nights nights = Nights.in(folder, 30, Remembered.nothing());
        assertThat(nights.modems()).hasSize(1);
        assertThat(nights.modems().get(0)).extracting(Night::run).containsExactly(name(runs, 0), name(runs, 3));
        assertThat(nights.leftOut()).extracting(LeftOut::run).containsExactly(name(runs, 1), name(runs, 2));
        assertThat(nights.leftOut().get(0).why()).isEqualTo("it is shard 1/2 of a run; merge it with the others");
    }

    @Test
    void aSecondJudgementIsNoNightAndNoEarlierRun() throws IOException {
        List<Path> runs = new MadeNights(3, 10, 5, 1).into(folder);
        Path record = runs.get(1).resolve("record.ndjson");
        Files.writeString(
                record,
                Files.readString(record)
                        .replace("\\\"rejudged\\\":null", "\\\"rejudged\\\":" + REJUDGED.replace("\"", "\\\"")));

        Nights nights = Nights.in(folder, 30, Remembered.nothing());
        assertThat(nights.modems().get(0)).extracting(Night::run).containsExactly(name(runs, 0), name(runs, 2));
        assertThat(nights.leftOut().get(0).why()).startsWith("it is a second judgement");
        assertThat(Earlier.of(runs.get(2), RunRecord.header(runs.get(2)), Remembered.nothing())
                        .runs())
                .hasSize(1);
        assertThat(Comparison.of(RunRecord.read(runs.get(0)), RunRecord.read(runs.get(1)))
                        .warnings())
                .contains("the newer run is a second judgement of a run: no modem was tested");
    }

    @Test
    void modemsAreToldApartAndTheNewestNightsAreTaken() throws IOException {
        List<Path> runs = new MadeNights(5, 10, 5, 1).into(folder);
        Path record = runs.get(0).resolve("record.ndjson");
        Files.writeString(record, Files.readString(record).replace("GM-862", "GM-900"));

        Nights nights = Nights.in(folder, 2, Remembered.nothing());
        assertThat(nights.modems()).extracting(List::size).containsExactly(2, 1);
        assertThat(nights.modems().get(0)).extracting(Night::run).containsExactly(name(runs, 3), name(runs, 4));
    }

    @Test
    void aRegressionIsDatedByTheNightInWhichItBegan() throws IOException {
        ModemHistory history = history();
        String first = history.nights().get(NIGHTS * 4 / 5).run();
        assertThat(history.courses().stream().filter(Course::fails).filter(course -> !course.isFlaky()))
                .filteredOn(course -> !course.always())
                .isNotEmpty()
                .allSatisfy(course -> {
                    assertThat(course.letters()).startsWith("ff").doesNotStartWith("fff");
                    assertThat(course.since()).isEqualTo(first);
                });
    }

    @Test
    void aFixByNewFirmwareIsNoUnsteadiness() throws IOException {
        assertThat(history().courses())
                .filteredOn(course -> course.letters().matches("p+f{4}"))
                .isNotEmpty()
                .noneMatch(Course::isUnsteady);
    }

    @Test
    void whatComesAndGoesIsFlaky() throws IOException {
        assertThat(history().courses())
                .filteredOn(Course::isFlaky)
                .isNotEmpty()
                .allSatisfy(course -> assertThat(course.letters()).contains("p").containsPattern("[fie]"));
    }

    @Test
    void anInterruptedNightIsIncompleteAndItsPassRateNoBetterForIt() throws IOException {
        ModemHistory.Brief killed = history().nights().get(NIGHTS / 2);
        assertThat(killed.complete()).isFalse();
        assertThat(killed.unfinished()).isEqualTo(ROWS / 3);
        assertThat(killed.passRate()).isLessThan(0.7);
    }

    @Test
    void aCaseThatTakesLongerEachNightGotSlower() throws IOException {
        List<Path> runs = new MadeNights(5, 10, 5, 1).into(folder);
        Path record = runs.get(4).resolve("record.ndjson");
        Files.writeString(record, Files.readString(record).replaceAll("wallSeconds(.{3})[0-9]\\.", "wallSeconds$17."));
        assertThat(ModemHistory.of(Nights.in(folder, 30, Remembered.nothing())
                                .modems()
                                .get(0))
                        .slower())
                .isNotEmpty()
                .allSatisfy(lasting -> assertThat(lasting.now()).isGreaterThan(lasting.most() * 1.5));
    }

    @Test
    void aBenchThatWasPutOutOfUseIsTold() throws IOException {
        assertThat(history().benches()).extracting(BenchCourse::bench).containsExactly("desk-a", "desk-b");
        BenchCourse second = history().benches().get(1);
        assertThat(second.letters()).isEqualTo("ggggggqggg");
        assertThat(second.red()).isEqualTo(1);
        assertThat(second.why()).isEqualTo("no answer after a power cycle");
        assertThat(second.blamed()).isPositive();
    }

    private ModemHistory history() throws IOException {
        Path place = folder.resolve("nights");
        if (!Files.exists(place)) {
            new MadeNights(NIGHTS, ROWS, 5, 1).into(place);
        }
        return ModemHistory.of(
                Nights.in(place, 30, Remembered.nothing()).modems().get(0));
    }

    private static String name(List<Path> runs, int at) {
        return runs.get(at).getFileName().toString();
    }
}
