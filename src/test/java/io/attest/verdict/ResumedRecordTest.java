package io.attest.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record whose writer was killed at any byte is gone on with, and every entry that was whole is kept. */
final class ResumedRecordTest {

    private static final Instant START = Instant.parse("2026-11-22T18:00:00Z");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("record.ndjson");
    }

    @Tag("exhaustive")
    @Test
    void cutAtAnyByteItLosesNoWholeEntryAndTakesFurtherOnes() throws IOException {
        byte[] whole = write();
        int header = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n');
        for (int cut = header; cut <= whole.length; cut++) {
            Files.write(file, Arrays.copyOf(whole, cut));
            List<String> before = ids();
            try (RecordFile record = RecordFile.again(folder)) {
                record.append(event(BenchEvent.RESUMED, 3600));
                record.append(result("R-9-009"), null);
                record.end(START.plusSeconds(3660));
            }
            List<String> after = ids();
            assertThat(after.subList(0, before.size())).as("cut at %d", cut).isEqualTo(before);
            assertThat(after.subList(before.size(), after.size())).containsExactly("R-9-009");
            assertThat(RunRecord.read(folder).complete()).isTrue();
            assertThat(Files.readString(file).lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        }
    }

    @Test
    void whatComesBehindAnEndBeginsAnew() throws IOException {
        write();
        try (RecordFile record = RecordFile.again(folder)) {
            record.append(event(BenchEvent.RESUMED, 3600));
        }
        assertThat(RunRecord.read(folder).complete()).isFalse();
    }

    @Test
    void theTimeBetweenIsNotCounted() throws IOException {
        write();
        try (RecordFile record = RecordFile.again(folder)) {
            record.append(event(BenchEvent.RESUMED, 3600));
            record.end(START.plusSeconds(3610));
        }
        assertThat(RunRecord.read(folder).took()).isEqualTo(Duration.ofSeconds(100));
    }

    @Test
    void twoAtATimeDoNotWriteIt() throws IOException {
        write();
        try (RecordFile record = RecordFile.again(folder)) {
            assertThatThrownBy(() -> RecordFile.again(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessage("it is under way in this process");
            record.end(START);
        }
    }

    private byte[] write() throws IOException {
        try (RecordFile record = new RecordFile(folder, header())) {
            record.append(SettlingTest.check("bench", 0, true));
            record.append(result("R-2-001"), null);
            record.append(result("R-2-002"), null);
            record.append(SettlingTest.check("bench", 1, true));
            record.end(START.plusSeconds(90));
        }
        return Files.readAllBytes(file);
    }

    private List<String> ids() throws IOException {
        return RunRecord.read(folder).attempts().stream().map(CaseResult::id).toList();
    }

    private static CaseResult result(String id) {
        return SettlingTest.attempt(id, Verdict.FAIL, "bänch €", 1);
    }

    private static BenchEvent event(String what, int second) {
        return new BenchEvent("bench", START.plusSeconds(second), what, "\uD83D\uDCDE");
    }

    private static RunHeader header() {
        return new RunHeader(
                "Attest", "bench", "in process", List.of("Modème €"), "strict", 1, 1, START, List.of("R-2-001"), null);
    }
}
