package io.attest.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.InProcess;
import io.attest.dte.Acceptances.Level;
import io.attest.emulate.ControlPort;
import io.attest.emulate.PseudoTerminal;
import io.attest.emulate.RealTime;
import io.attest.emulate.TcpPort;
import io.attest.modem.ReferenceModem;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A verdict says something about the modem: not about the order of cases, their number side by side, or the line. */
final class SameVerdictsTest {

    private static final int SEEDS = 4;

    /** Resets, registration, the SIM, calls, PPP, GPRS, silence and a recovery, in cases that end soon in real time. */
    private static final Selection REPRESENTATIVE = new Selection(
            List.of(
                    "1-introduction",
                    "8-miscellaneous/01-vversion",
                    "8-miscellaneous/03-vall",
                    "8-miscellaneous/04-delflash",
                    "R-8-006",
                    "B-serial-communication/07-requesting-values",
                    "T-2-08.r01",
                    "T-2-13.r01",
                    "R-B-034"),
            "");

    private static final InetSocketAddress FREE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    @TempDir
    private Path folder;

    @Test
    void inAnyOrderAndSideBySide() {
        Map<String, Verdict> first = Map.of();
        for (int seed = 1; seed <= SEEDS; seed++) {
            int jobs = 1 + seed % 2;
            RunRecord run = Runs.reference(folder.resolve("seed-" + seed), Selection.ALL, seed, jobs);
            assertThat(run.cases()).hasSameSizeAs(Runs.SUITE.cases());
            assertThat(Runs.alarms(run))
                    .extracting(CaseResult::message)
                    .as("seed %d", seed)
                    .isEmpty();
            first = seed == 1 ? verdicts(run) : first;
            assertThat(verdicts(run)).as("seed %d, jobs %d", seed, jobs).isEqualTo(first);
        }
    }

    @Test
    void aSeedIsAnOrder() {
        Selection few = new Selection(List.of("7-ping"), "");
        List<String> order = order(Runs.reference(folder.resolve("a"), few, 42, 1));
        assertThat(order(Runs.reference(folder.resolve("b"), few, 42, 1))).isEqualTo(order);
        assertThat(order(Runs.reference(folder.resolve("c"), few, 43, 1)))
                .isNotEqualTo(order)
                .containsExactlyInAnyOrderElementsOf(order);
    }

    @Test
    void overTcpWithAClockThatIsMoved() throws IOException {
        ReferenceModem modem = new ReferenceModem();
        try (RealTime clock = new RealTime(modem);
                TcpPort port = new TcpPort(FREE, clock);
                ControlPort control = control(modem, clock)) {
            sameAsInProcess("{kind: tcp, host: 127.0.0.1, port: " + port.port() + "}", control, "advance-time, ");
        }
    }

    @Test
    void overAPseudoTerminalInRealTime() throws IOException {
        ReferenceModem modem = new ReferenceModem();
        Path link = folder.resolve("modem");
        try (RealTime clock = new RealTime(modem);
                PseudoTerminal terminal = new PseudoTerminal(link, clock);
                ControlPort control = control(modem, clock)) {
            assertThat(terminal.name()).isEqualTo("pty " + link);
            sameAsInProcess("{kind: serial, device: " + link + "}", control, "");
        }
    }

    private void sameAsInProcess(String line, ControlPort control, String more) throws IOException {
        Path file = Files.writeString(folder.resolve("desk.yaml"), """
                name: desk
                line: %s
                actuators:
                  - kind: http
                    url: %s
                    verbs: [%sreset, registration, sim, incoming-call, hang-up, dial-outcome, ppp-peer, gprs-outcome,
                           drop-bearer, routes, listen-address, storage, observe]
                patience: {quiet: 0.05}
                """.formatted(line, control.name(), more));
        BenchFile desk = BenchFile.read(file);
        RunRecord real = Runs.run(folder.resolve("real"), REPRESENTATIVE, Level.STRICT, 5, 1, () -> Benches.open(desk));
        RunRecord virtual = Runs.reference(folder.resolve("virtual"), REPRESENTATIVE, 5, 1);
        assertThat(real.cases()).hasSizeGreaterThan(100);
        assertThat(Runs.alarms(real)).extracting(CaseResult::message).isEmpty();
        assertThat(verdicts(real)).isEqualTo(verdicts(virtual));
    }

    private static ControlPort control(ReferenceModem modem, RealTime clock) throws IOException {
        return new ControlPort(FREE, clock, new InProcess("the reference modem", modem::act)::act);
    }

    private static Map<String, Verdict> verdicts(RunRecord run) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        run.cases().forEach(result -> verdicts.put(result.id(), result.verdict()));
        return verdicts;
    }

    private static List<String> order(RunRecord run) {
        return run.cases().stream().map(CaseResult::id).toList();
    }
}
