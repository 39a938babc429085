package io.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.campaign.Resumption;
import io.attest.verdict.RunRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run whose record does not fit on the disk any more; the limit on the size of files stands for the full disk. */
@DisabledOnOs(OS.WINDOWS)
final class FullDiskRunTest {

    /** In blocks of 512 octets. */
    private static final int ROOM = 2000;

    @TempDir
    private Path folder;

    @Test
    void itStopsSaysSoAndIsGoneOnWithWhenThereIsRoom() throws Exception {
        Path out = folder.resolve("out");
        Path said = folder.resolve("said");
        Process run = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f " + ROOM + "; exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Attest.class.getName(),
                        "run",
                        "--jobs",
                        "2",
                        "--case",
                        "5-tcp-sockets",
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(run.waitFor()).as(Files.readString(said)).isEqualTo(ExitCode.USAGE);
        assertThat(said).content().contains("attest: the record of the run cannot be written: ", "--resume");
        RunRecord left = RunRecord.read(out);
        assertThat(left.complete()).isFalse();
        assertThat(left.attempts())
                .isNotEmpty()
                .allSatisfy(
                        attempt -> assertThat(attempt.message()).doesNotContain("the test system failed", "a step is"));
        assertThat(Files.readString(out.resolve("record.ndjson"))).endsWith("}\n");

        Invocation resumed = Invocation.of("run", "--resume", out.toString());
        assertThat(resumed.code()).as(resumed.err()).isZero();
        RunRecord whole = RunRecord.read(out);
        assertThat(Resumption.isComplete(whole)).isTrue();
        assertThat(whole.attempts()).hasSameSizeAs(whole.header().planned());
    }
}
