package io.attest.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record can be read whenever its writer died. */
final class RunRecordTest {

    private static final Instant START = Instant.parse("2026-11-22T18:00:00Z");
    private static final int CASES = 4;

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        write();
        RunRecord run = RunRecord.read(folder);
        assertThat(run.complete()).isTrue();
        assertThat(run.took()).isEqualTo(Duration.ofSeconds(90));
        assertThat(run.header()).isEqualTo(header());
        assertThat(run.cases()).containsExactly(result(0), result(1), result(2), result(3));
        assertThat(run.count(Verdict.FAIL)).isEqualTo(CASES);
    }

    @Test
    void anEntryThatLacksSomethingIsRefusedWithItsLine() throws IOException {
        String whole = new String(write(), StandardCharsets.UTF_8);
        for (String field : List.of("verdict", "title", "covers", "acceptances", "planned", "started")) {
            String lacking = whole.replaceFirst("\\\\\"" + field + "\\\\\":", "\\\\\"\\\\\":");
            assertThat(lacking).isNotEqualTo(whole);
            Files.writeString(folder.resolve("record.ndjson"), lacking);
            assertThatThrownBy(() -> RunRecord.read(folder))
                    .as(field)
                    .isInstanceOf(IOException.class)
                    .hasMessageMatching("(?s)line \\d+ is damaged: .*");
        }
    }

    @Test
    void aTimeThatNobodyMeasuredIsRefused() throws IOException {
        String whole = new String(write(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("record.ndjson"), whole.replaceFirst("(wallSeconds.{3})0.25", "$1-1e300"));
        assertThatThrownBy(() -> RunRecord.read(folder)).hasMessageContaining("wallSeconds is -1.0E300");
    }

    @Test
    void timesAreSecondsInTheRecord() throws IOException {
        assertThat(new String(write(), StandardCharsets.UTF_8).replace("\\\"", "'"))
                .contains("'measured':5.012000000,'notBefore':5.000000000,'notAfter':14.000000000,")
                .contains("'tolerance':0.500000000,'holds':true}]");
    }

    @Test
    void aRecordOlderThanTheTimesOfCasesStillReads() throws IOException {
        String record = new String(write(), StandardCharsets.UTF_8);
        String older = record.replaceAll(",.\"timings.\":\\[.*?]", "");
        assertThat(older).doesNotContain("timings");
        Files.writeString(folder.resolve("record.ndjson"), older);
        assertThat(RunRecord.read(folder).cases())
                .hasSize(CASES)
                .allSatisfy(result -> assertThat(result.timings()).isEmpty());
    }

    @Tag("exhaustive")
    @Test
    void aRecordCutAtAnyByteHoldsEveryCaseThatHadFinished() throws IOException {
        byte[] whole = write();
        List<Integer> ends = ends(whole);
        assertThat(ends).hasSize(1 + CASES + 1);
        for (int cut = ends.get(0); cut <= whole.length; cut++) {
            Files.write(folder.resolve("record.ndjson"), Arrays.copyOf(whole, cut));
            RunRecord run = RunRecord.read(folder);
            int length = cut;
            int lines = (int) ends.stream().filter(end -> end <= length).count();
            assertThat(run.cases()).as("cut at %d", cut).hasSize(Math.min(lines - 1, CASES));
            assertThat(run.complete()).as("cut at %d", cut).isEqualTo(lines == CASES + 2);
            for (int number = 0; number < run.cases().size(); number++) {
                assertThat(run.cases().get(number)).isEqualTo(result(number));
            }
        }
    }

    @Test
    void aLineCutShortInTheMiddleOfARecordIsRefused() throws IOException {
        List<String> lines = new ArrayList<>(List.of(new String(write(), StandardCharsets.UTF_8).split("\n")));
        String third = lines.get(2);
        for (String damaged : List.of(third.substring(0, third.length() / 2), "{\"pickle\":", "garbage")) {
            lines.set(2, damaged);
            Files.write(folder.resolve("record.ndjson"), lines);
            assertThatThrownBy(() -> RunRecord.read(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("line 3 is damaged: it is no JSON, and others follow it");
        }
    }

    @Tag("exhaustive")
    @Test
    void aRecordCutInItsHeaderIsNone() throws IOException {
        byte[] whole = write();
        for (int cut = 0; cut < ends(whole).get(0); cut++) {
            Files.write(folder.resolve("record.ndjson"), Arrays.copyOf(whole, cut));
            assertThatThrownBy(() -> RunRecord.read(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessage(folder + " holds no record of a run");
        }
    }

    @Test
    void theTimeOfAKilledRunIsThatOfItsCases() throws IOException {
        byte[] whole = write();
        Files.write(
                folder.resolve("record.ndjson"),
                Arrays.copyOf(whole, ends(whole).get(2) + 5));
        assertThat(RunRecord.read(folder).took()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void aRecordIsNeverWrittenOver() throws IOException {
        byte[] whole = write();
        assertThatThrownBy(() -> new RecordFile(folder, header()).close()).isInstanceOf(IOException.class);
        assertThat(folder.resolve("record.ndjson")).hasBinaryContent(whole);
    }

    /** Writes a whole run and gives its bytes. */
    private byte[] write() throws IOException {
        try (RecordFile record = new RecordFile(folder, header())) {
            for (int number = 0; number < CASES; number++) {
                record.append(result(number), "started-" + number);
            }
            record.end(START.plusSeconds(90));
        }
        return Files.readAllBytes(folder.resolve("record.ndjson"));
    }

    /** Where each line has all its bytes, the line feed apart. */
    private static List<Integer> ends(byte[] record) {
        List<Integer> ends = new ArrayList<>();
        for (int at = 0; at < record.length; at++) {
            if (record[at] == '\n') {
                ends.add(at);
            }
        }
        return ends;
    }

    static RunHeader header() {
        return new RunHeader(
                "Attest", "bench", "in process", List.of("Modème €"), "strict", 1, 1, START, List.of("R-2-000"), null);
    }

    /** Its text needs one to four bytes a character, so that cuts fall inside characters too. */
    private static CaseResult result(int number) {
        return new CaseResult(
                "R-2-00" + number,
                List.of("R-2-00" + number),
                "naïve € \uD83D\uDCDE \"quoted\" \\ \n",
                "2-dialing/01-x.feature",
                number + 1,
                List.of("@BV"),
                Verdict.FAIL,
                Attribution.IUT,
                0.5,
                0.25,
                "came  [0x80]\nthen  é",
                List.of(new Acceptance("E-10", "strict", "a", "b")),
                List.of("observed"),
                List.of(new Timing(
                        "DIALING",
                        Duration.ofMillis(5_012),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(14),
                        Duration.ofMillis(500))),
                "transcripts/R-2-00" + number + ".txt",
                Attempt.UNKNOWN);
    }

    @Test
    void theRecordIsUtf8WithALineForEachEntry() throws IOException {
        assertThat(new String(write(), StandardCharsets.UTF_8).lines())
                .hasSize(CASES + 2)
                .allMatch(line -> line.startsWith("{"));
    }
}
