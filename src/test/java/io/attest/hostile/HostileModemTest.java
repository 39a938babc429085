package io.attest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.bench.Emulated;
import io.attest.emulate.ControlPort;
import io.attest.emulate.RealTime;
import io.attest.emulate.TcpPort;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a modem on TCP, in a process of its own with little memory; then every form is read back. */
final class HostileModemTest {

    private static final InetSocketAddress FREE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    /** Each of them reads a parameter back and so meets the hostility; the last reads all at once and passes. */
    private static final List<String> CASES =
            List.of("--case", "R-2-027", "--case", "R-2-091", "--case", "R-2-093.get", "--case", "R-2-093.vall");

    @TempDir
    private Path folder;

    @Test
    void nothingThatAModemSaysExecutesHangsOrCorruptsAnyForm() throws Exception {
        RunRecord run = against(false, CASES);
        assertThat(run.cases().stream().map(CaseResult::verdict)).containsOnly(Verdict.FAIL, Verdict.PASS);
        assertThat(run.cases().stream().map(CaseResult::message))
                .anySatisfy(message -> assertThat(message).contains("<script>alert(1)"));
        everyFormIsWhatItIs();
    }

    @Test
    void aHundredMegabytesWithoutALineFeedNeedNoMoreMemory() throws Exception {
        RunRecord run = against(true, List.of("--case", "R-2-027"));
        assertThat(run.cases()).isNotEmpty();
        try (Stream<Path> files = Files.walk(folder.resolve("run")).filter(Files::isRegularFile)) {
            assertThat(files).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(32L << 20));
        }
    }

    private RunRecord against(boolean floods, List<String> cases) throws Exception {
        Emulated emulated = Emulated.modem(null, null);
        HostileModem modem = new HostileModem(emulated.modem(), floods);
        try (RealTime clock = new RealTime(modem);
                TcpPort port = new TcpPort(FREE, clock);
                ControlPort control = new ControlPort(FREE, clock, emulated.surroundings()::act)) {
            Path bench = Files.writeString(folder.resolve("hostile.yaml"), """
                    name: hostile
                    line: {kind: tcp, host: 127.0.0.1, port: %d}
                    actuators:
                      - {kind: http, url: "%s"}
                    patience: {quiet: 0.05}
                    """.formatted(port.port(), control.name()));
            List<String> arguments =
                    new ArrayList<>(List.of("run", "--seed", "1", "--retries", "0", "--bench", bench.toString()));
            arguments.addAll(List.of("--out", folder.resolve("run").toString()));
            arguments.addAll(cases);
            Forms.plain("console", attest(arguments));
            assertThat(modem.asked()).isPositive();
        }
        Forms.plain(
                "console",
                attest(List.of("report", folder.resolve("run").toString(), "--format", "html,pdf,json,junit,allure")));
        return RunRecord.read(folder.resolve("run"));
    }

    private void everyFormIsWhatItIs() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder.resolve("run")).filter(Files::isRegularFile)) {
            all = files.toList();
        }
        for (Path file : all) {
            if (!file.getFileName().toString().startsWith("SHA256SUMS")) {
                Forms.check(file);
            }
        }
        assertThat(all)
                .extracting(file -> file.getFileName().toString())
                .contains("report.html", "report.pdf", "report.json", "junit.xml", "record.ndjson");
    }

    /** In 512 MB. */
    private String attest(List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.attest.cli.Attest"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isIn(0, 1, 3);
        assertThat(said).doesNotContain("internal error", "OutOfMemory");
        return said;
    }
}
