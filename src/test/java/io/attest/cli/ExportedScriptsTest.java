package io.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.attest.bench.Emulated;
import io.attest.emulate.PseudoTerminal;
import io.attest.emulate.RealTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Faults found by the suite, exported, and shown again by programs that others wrote: pyserial and chat(8) on a
 * pseudo-terminal, of which each has a modem with the fault and one without at its other end.
 */
final class ExportedScriptsTest {

    private static final int REPRODUCED = 1;
    private static final int NOT_REPRODUCED = 0;
    private static final int ABORTED = 4;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "port-above-65535, R-4-001.above",
        "quotes-missing, R-3-049.absurd",
        "too-long-is-silent, T-9-03.r04",
        "result-without-final-lf, R-7-001.above"
    })
    void pyserialTellsAModemWithTheFaultFromOneWithout(String fault, String id) throws Exception {
        String python = pythonWithSerial();
        Path script = exported(fault, id, "pyserial");
        List<String> command = List.of(python, script.toString());
        assertThat(on(List.of(fault), terminal -> run(with(command, terminal.toString()), null)))
                .isEqualTo(REPRODUCED);
        assertThat(on(List.of(), terminal -> run(with(command, terminal.toString()), null)))
                .isEqualTo(NOT_REPRODUCED);
    }

    @Test
    void chatTellsAModemWithTheFaultFromOneWithout() throws Exception {
        String chat = Stream.of("/usr/sbin/chat", "/usr/bin/chat")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElse("");
        assumeTrue(!chat.isEmpty(), "no chat(8) here: apt install ppp");
        Path script = exported("port-above-65535", "R-4-001.above", "chat");
        List<String> command = List.of(chat, "-s", "-v", "-f", script.toString());
        assertThat(on(List.of("port-above-65535"), terminal -> run(command, terminal)))
                .isEqualTo(ABORTED);
        assertThat(on(List.of(), terminal -> run(command, terminal))).isEqualTo(NOT_REPRODUCED);
    }

    @Test
    void aCaseThatIsNotThereIsOneLineThatNamesTheWayOut() throws IOException {
        Path run = faultyRun("port-above-65535", "R-4-001.above");
        Invocation unknown = Invocation.of("export", "R-0-000", "--as", "text", "--run", run.toString());
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).hasLineCount(1).contains("R-0-000", "--run");
        Invocation written = Invocation.of("export", "R-4-001.above", "--as", "text", "--run", run.toString());
        assertThat(written.code()).isZero();
        assertThat(written.out()).contains("How it failed");
    }

    private Path exported(String fault, String id, String as) throws IOException {
        Path script = folder.resolve("script");
        Path run = faultyRun(fault, id);
        assertThat(Invocation.of("export", id, "--as", as, "--run", run.toString(), "--out", script.toString())
                        .code())
                .isZero();
        return script;
    }

    private Path faultyRun(String fault, String id) throws IOException {
        Path bench = folder.resolve("faulty.yaml");
        Files.writeString(bench, "name: faulty\nline:\n  kind: reference\n  faults: [" + fault + "]\n");
        Path run = folder.resolve("run");
        assertThat(Invocation.of("run", "--bench", bench.toString(), "--case", id, "--out", run.toString())
                        .code())
                .isEqualTo(ExitCode.DOES_NOT_CONFORM);
        return run;
    }

    private interface Trial {
        int on(Path terminal) throws Exception;
    }

    private int on(List<String> faults, Trial trial) throws Exception {
        Path terminal = folder.resolve("modem");
        try (RealTime running = new RealTime(Emulated.modem(faults, null, false).modem());
                PseudoTerminal open = new PseudoTerminal(terminal, running)) {
            assertThat(open.name()).endsWith(terminal.toString());
            return trial.on(terminal);
        }
    }

    private static List<String> with(List<String> command, String last) {
        List<String> all = new ArrayList<>(command);
        all.add(last);
        return all;
    }

    /** @param terminal what it reads and writes; null for a program that opens it by itself */
    private int run(List<String> command, @org.jspecify.annotations.Nullable Path terminal)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(folder.resolve("said").toFile());
        builder.redirectOutput(
                terminal == null
                        ? folder.resolve("told").toFile()
                        : terminal.toRealPath().toFile());
        if (terminal != null) {
            builder.redirectInput(terminal.toRealPath().toFile());
        }
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static String pythonWithSerial() throws InterruptedException {
        for (String python : List.of("/usr/bin/python3", "python3")) {
            try {
                if (new ProcessBuilder(python, "-c", "import serial").start().waitFor() == 0) {
                    return python;
                }
            } catch (IOException none) {
                continue;
            }
        }
        assumeTrue(false, "no Python with pyserial here: apt install python3-serial");
        return "";
    }
}
