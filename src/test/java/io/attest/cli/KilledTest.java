package io.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.RunRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed midway in another process, as by the power switch. */
final class KilledTest {

    @TempDir
    private Path folder;

    @Test
    void everyCaseThatHadFinishedIsKeptAndReported() throws Exception {
        Path out = folder.resolve("out");
        int told = runUntilFirstProgress(out);

        RunRecord run = RunRecord.read(out);
        assertThat(run.complete()).isFalse();
        assertThat(run.cases()).hasSizeBetween(told, run.header().planned().size() - 1);
        assertThat(run.cases())
                .filteredOn(result -> !result.transcript().isEmpty())
                .isNotEmpty()
                .allSatisfy(
                        result -> assertThat(out.resolve(result.transcript())).isNotEmptyFile());

        Invocation report = Invocation.of("report", out.toString());
        assertThat(report.code()).isEqualTo(3);
        assertThat(report.err()).isEmpty();
        assertThat(report.out()).doesNotContain("CONFORMS  ");
        assertThat(out).isDirectoryContaining("glob:**/{report.html,report.json,junit.xml}");
    }

    /** Starts the whole suite, kills it as soon as it tells of progress, and gives how many cases it told of. */
    private int runUntilFirstProgress(Path out) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:TieredStopAtLevel=1",
                        Attest.class.getName(),
                        "run",
                        "--jobs",
                        "1",
                        "--seed",
                        "1",
                        "--out",
                        out.toString())
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (BufferedReader said = child.inputReader()) {
            for (String line; (line = said.readLine()) != null; ) {
                if (line.matches(" +[\\d,]+ of [\\d,]+, .*")) {
                    return Integer.parseInt(line.strip().split(" ")[0].replace(",", ""));
                }
            }
            throw new AssertionError("no progress: " + Files.readString(folder.resolve("err")));
        } finally {
            child.destroyForcibly().waitFor();
        }
    }
}
