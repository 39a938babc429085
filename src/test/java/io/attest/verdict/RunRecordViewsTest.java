package io.attest.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of a record: the suite's order, what was retracted, how long it took. */
final class RunRecordViewsTest {

    private static final Instant START = Instant.parse("2026-11-22T18:00:00Z");
    private static final List<String> PLANNED = List.of("R-1-003", "R-1-001", "R-1-002");

    @TempDir
    private Path folder;

    @Test
    void casesStandInTheOrderInWhichTheyWerePlannedAndOthersBehindThemById() throws IOException {
        try (RecordFile record = begin()) {
            for (String id : List.of("R-9-002", "R-1-001", "R-9-001", "R-1-003")) {
                record.append(SettlingTest.attempt(id, Verdict.PASS, "", 0), null);
            }
        }
        assertThat(RunRecord.read(folder).inOrder())
                .extracting(CaseResult::id)
                .containsExactly("R-1-003", "R-1-001", "R-9-001", "R-9-002");
    }

    @Test
    void aVerdictWithoutAGreenCheckBehindItCountsAsRetracted() throws IOException {
        try (RecordFile record = begin()) {
            record.append(SettlingTest.check("desk", 0, true));
            record.append(SettlingTest.attempt("R-1-001", Verdict.FAIL, "desk", 1), null);
            record.append(SettlingTest.check("desk", 1, true));
            record.append(SettlingTest.attempt("R-1-002", Verdict.FAIL, "desk", 2), null);
            record.append(SettlingTest.check("desk", 2, false));
            assertThat(record.attemptsAsWritten())
                    .extracting(CaseResult::verdict)
                    .containsExactly(Verdict.FAIL, Verdict.FAIL);
            assertThat(record.read(folder)).isEqualTo(RunRecord.read(folder));
        }
        RunRecord run = RunRecord.read(folder);
        assertThat(run.count(Verdict.FAIL)).isEqualTo(1);
        assertThat(run.count(Verdict.INCONCLUSIVE)).isEqualTo(1);
        assertThat(run.retracted()).isEqualTo(1);
        assertThat(run.retractedAttempts()).extracting(CaseResult::id).containsExactly("R-1-002");
        assertThat(run.checks()).extracting(Check::green).containsExactly(true, true, false);
    }

    @Test
    void theHeaderIsReadWithoutTheRest() throws IOException {
        begin().close();
        Files.writeString(folder.resolve(RecordFile.NAME), "no JSON at all\nnor this\n", StandardOpenOption.APPEND);
        assertThat(RunRecord.header(folder).planned()).isEqualTo(PLANNED);
        assertThatThrownBy(() -> RunRecord.read(folder)).hasMessageStartingWith("line 2 is damaged");
    }

    @Test
    void aRecordThatBeginsOtherwiseHasNoHeader() throws IOException {
        Files.writeString(folder.resolve(RecordFile.NAME), "{\"pickle\":{}}\n");
        assertThatThrownBy(() -> RunRecord.header(folder)).hasMessage(folder + " holds no record of a run");
    }

    @Test
    void whatIsNoFileIsNoRecord() throws IOException {
        Files.createDirectory(folder.resolve(RecordFile.NAME));
        assertThatThrownBy(() -> RunRecord.read(folder)).hasMessage("it is no file");
    }

    @Test
    void aPartThatWasKilledTookAsLongAsTheCasesOfItsBusiestBench() throws IOException {
        try (RecordFile record = begin()) {
            record.append(SettlingTest.attempt("R-1-001", Verdict.PASS, "desk", 1), null);
            record.append(SettlingTest.attempt("R-1-002", Verdict.PASS, "rack", 1), null);
            record.append(SettlingTest.attempt("R-1-003", Verdict.PASS, "rack", 1), null);
            record.append(new BenchEvent("rack", START.plusSeconds(3600), BenchEvent.RESUMED, ""));
            record.append(new BenchEvent("desk", START.plusSeconds(3600), BenchEvent.RESUMED, ""));
            record.end(START.plusSeconds(3610));
        }
        assertThat(RunRecord.read(folder).took()).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void whatEarlierRunsSaidIsKept() throws IOException {
        Past past = new Past(List.of(new Past.Earlier("one", "2026-11-21T18:00:00Z", List.of(), "", "pf-")));
        try (RecordFile record = begin()) {
            record.append(past);
        }
        assertThat(RunRecord.read(folder).past()).isEqualTo(past);
    }

    private RecordFile begin() throws IOException {
        return new RecordFile(
                folder, new RunHeader("Attest", "desk", "in process", List.of(), "strict", 1, 1, START, PLANNED, null));
    }
}
