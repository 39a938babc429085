package io.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.RunRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed midway in another process, as by the power switch. */
final class KilledTest {

    /** Cases enough for a few kills, on two modems. */
    private static final List<String> SOME =
            List.of("--jobs", "2", "--case", "5-tcp-sockets", "--case", "3-smtp-pop3-email");

    private static final int KILLS = 4;

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

    @Test
    void killedAgainAndAgainItIsResumedAndLosesNothing() throws Exception {
        long seed = new Random().nextInt(1_000_000);
        System.out.println("kills with seed " + seed);
        KilledRun.Toll toll = new KilledRun(folder.resolve("often"), new Random(seed), SOME).toll(KILLS);
        assertThat(toll.kills()).isPositive();
        assertThat(toll.planned()).isGreaterThan(500);
        assertThat(toll.lost()).isZero();
        assertThat(toll.unsettled()).isZero();
        assertThat(toll.repeated()).isZero();
        assertThat(toll.inFlight()).isLessThanOrEqualTo(toll.kills() * 2);
        assertThat(toll.code()).isZero();
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
