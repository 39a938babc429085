package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchLockTest {

    private static final Path RUN = Path.of("reports/mine");

    @TempDir
    private Path folder;

    private final List<Process> others = new ArrayList<>();
    private Path device = Path.of("");

    @BeforeEach
    void aDevice() throws IOException {
        device = Files.createFile(folder.resolve("ttyUSB0")).toRealPath();
    }

    @AfterEach
    void noneIsLeft() throws IOException, InterruptedException {
        for (Process other : others) {
            other.destroyForcibly().waitFor();
        }
        Files.deleteIfExists(LockFile.of(device.toString()));
    }

    @Test
    void aBenchInUseNamesWhoHasItSinceWhenAndForWhat() throws IOException {
        Process other = holder();
        assertThatThrownBy(() -> take(Duration.ZERO))
                .isInstanceOf(BenchInUse.class)
                .hasMessageMatching("bench desk is in use by process " + other.pid()
                        + " since \\d\\d:\\d\\d \\(reports/theirs\\); --wait SECONDS waits for it");
    }

    @Test
    void aLockDiesWithAProcessThatIsKilledAndItsFileIsTakenOver() throws IOException, InterruptedException {
        Process other = holder();
        other.destroyForcibly().waitFor();
        try (BenchLock mine = take(Duration.ZERO)) {
            assertThat(mine).isNotNull();
        }
    }

    @Test
    void whoeverWaitsGetsTheBenchWhenItIsFree() throws IOException {
        Process other = holder();
        AtomicReference<String> told = new AtomicReference<>("");
        try (BenchLock mine = BenchLock.take("desk", line(device), RUN, Duration.ofSeconds(30), text -> {
            told.set(text);
            close(other);
        })) {
            assertThat(told.get()).contains("is in use by process " + other.pid(), "waiting up to 30 s");
        }
    }

    @Test
    void whoeverWaitsInVainIsTold() throws IOException {
        holder();
        assertThatThrownBy(() -> take(Duration.ofMillis(50)))
                .isInstanceOf(BenchInUse.class)
                .hasMessageContaining("in use by process")
                .hasMessageContaining("still was after");
        assertThatThrownBy(() -> take(Duration.ZERO)).isInstanceOf(BenchInUse.class);
    }

    @Test
    void aBenchThatIsGivenBackCanBeTakenAgainHereAndElsewhere() throws IOException {
        take(Duration.ZERO).close();
        take(Duration.ZERO).close();
        holder();
    }

    @Test
    void twoBenchesOfOneRunWithOneModemAreRefusedByName() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("by-id"), device);
        try (BenchLock first = take(Duration.ZERO)) {
            assertThatThrownBy(() -> BenchLock.take("rack", line(link), RUN, Duration.ofSeconds(5), told -> {}))
                    .isInstanceOf(ConfigurationFault.class)
                    .hasMessage(
                            "bench desk and bench rack have the same modem, at " + device + "; leave one of them out");
            assertThat(first).isNotNull();
        }
    }

    @Test
    void theModemIsLockedWhateverItsLineIsCalled() {
        assertThat(Whereabouts.of(new LineFile.Tcp("localhost", 7000, null, null)))
                .isEqualTo(Whereabouts.of(new LineFile.Rfc2217("127.0.0.1", 7000, null, null, null, null)));
        assertThat(Whereabouts.of(new LineFile.Tcp("127.0.0.1", 7000, null, null)))
                .isNotEqualTo(Whereabouts.of(new LineFile.Tcp("127.0.0.1", 7001, null, null)));
        assertThat(Whereabouts.of(new LineFile.Serial(device.toString(), null, null, null, null, null, null)))
                .isEqualTo(Whereabouts.of(line(device)));
    }

    @Test
    void referenceModemsAreAsManyAsOneLikes() {
        LineFile reference = new LineFile.Reference(null, null);
        try (BenchLock first = BenchLock.take("reference", reference, RUN, Duration.ZERO, told -> {});
                BenchLock second = BenchLock.take("reference", reference, RUN, Duration.ZERO, told -> {})) {
            assertThat(List.of(first, second)).hasSize(2);
        }
    }

    @Test
    void whatALockFileSaysIsNotTrusted() throws IOException {
        holder();
        Path file = LockFile.of(device.toString());
        for (String hostile : List.of("", "x", "1\n2\n3", "\u0000".repeat(9000))) {
            Files.writeString(file, hostile);
            assertThatThrownBy(() -> take(Duration.ZERO)).hasMessageContaining("in use by another process");
        }
        Files.writeString(file, "1\n2026-11-22T20:15:00Z\n\u001b[2Jevil\n");
        assertThatThrownBy(() -> take(Duration.ZERO)).hasMessageContaining("(?[2Jevil)");
    }

    private BenchLock take(Duration wait) {
        return BenchLock.take("desk", line(device), RUN, wait, told -> {});
    }

    private static LineFile line(Path device) {
        return new LineFile.Pty(device.toString(), null);
    }

    /** Another process that has the bench. */
    private Process holder() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        device.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        others.add(process);
        assertThat(new BufferedReader(new InputStreamReader(process.getInputStream())).readLine())
                .isEqualTo("held");
        return process;
    }

    private static void close(Process process) {
        try {
            process.getOutputStream().close();
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
