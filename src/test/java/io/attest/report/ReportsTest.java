package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

    @TempDir
    Path folder;

    @Test
    void theUsualReportsLandInTheRunsFolderAndNothingElse() throws IOException {
        Path html = Reports.write(in(folder, Runs.campaign()));

        assertThat(html).isEqualTo(folder.resolve("report.html"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("report.json", "report.html", "grade.html", "junit.xml");
        }
    }

    @Test
    void theSameRecordGivesTheSameBytes() throws IOException {
        Reports.write(in(folder, Runs.campaign()));
        byte[] html = Files.readAllBytes(folder.resolve("report.html"));
        byte[] json = Files.readAllBytes(folder.resolve("report.json"));
        byte[] junit = Files.readAllBytes(folder.resolve("junit.xml"));

        Reports.write(in(folder, Runs.campaign()));

        assertThat(folder.resolve("report.html")).hasBinaryContent(html);
        assertThat(folder.resolve("report.json")).hasBinaryContent(json);
        assertThat(folder.resolve("junit.xml")).hasBinaryContent(junit);
    }

    @Test
    void aFolderThatCannotBeWrittenSaysThatTheRecordIsSafe() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));

        assertThatThrownBy(() -> Reports.write(in(file, Runs.of(Runs.pass("R-2-014")))))
                .hasMessageStartingWith("cannot write " + file.resolve("report.json"))
                .hasMessageContaining("the run's record is safe");
    }

    private static RunRecord in(Path folder, RunRecord run) {
        return new RunRecord(
                folder,
                run.header(),
                run.cases(),
                run.attempts(),
                run.checks(),
                run.events(),
                run.took(),
                run.complete());
    }
}
