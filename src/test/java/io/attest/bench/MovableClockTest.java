package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.actuator.ActuationFailed;
import io.attest.dte.Acceptances.Level;
import io.attest.dte.Tester;
import io.attest.emulate.ControlPort;
import io.attest.emulate.RealTime;
import io.attest.emulate.TcpPort;
import io.attest.line.Transcript;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A modem behind a TCP port whose clock the bench can move, or only seems to. */
final class MovableClockTest {

    private static final InetSocketAddress FREE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private final Transcript log = new Transcript();

    @TempDir
    private Path folder;

    @Test
    void hoursPassAndTheTimerThatEndsThemIsSeenOnTime() throws IOException {
        onBench("- {kind: http, url: 'CONTROL'}", (bench, tester) -> {
            bench.act(
                    "dial-outcome",
                    Map.of("number", "*", "outcomes", List.of(Map.of("result", "no-answer", "after", 15_300))));
            Duration began = tester.elapsed();
            tester.issue("ATD0860000000");
            tester.pass(Duration.ofSeconds(15_290));
            tester.answers("NO ANSWER", Duration.ofSeconds(15));
            Duration late = bench.line().arrived().minus(began).minus(Duration.ofSeconds(15_300));
            assertThat(late).isPositive();
            assertThat(log.text()).contains("the modem's clock was moved by 15");
        });
    }

    @Test
    void anActuatorThatDoesNotMoveTheClockLeavesTimeReal() throws IOException {
        onBench("- {kind: command, argv: [sh, -c, 'exit 69']}\n  - {kind: http, url: 'CONTROL'}", (bench, tester) -> {
            tester.issue("AT");
            tester.answers("OK");
            tester.pass(Duration.ofMillis(2100));
            assertThat(log.text()).contains("nobody moves the modem's clock");
        });
    }

    @Test
    void anActuatorThatFailsToMoveTheClockIsNoSilenceOfTheModem() throws IOException {
        onBench("- {kind: command, argv: [sh, -c, 'echo worn >&2; exit 1']}", (bench, tester) -> {
            tester.issue("AT");
            tester.answers("OK");
            assertThatThrownBy(() -> tester.writesNothing(Duration.ofHours(1)))
                    .isInstanceOf(ActuationFailed.class)
                    .hasMessage("command sh failed at advance-time with exit 1: worn");
        });
    }

    private interface Use {
        void of(Bench bench, Tester tester);
    }

    private void onBench(String actuators, Use use) throws IOException {
        Emulated modem = Emulated.modem(null, null);
        try (RealTime clock = new RealTime(modem.modem());
                TcpPort port = new TcpPort(FREE, clock);
                ControlPort control = new ControlPort(FREE, clock, modem.surroundings()::act)) {
            Path file = Files.writeString(folder.resolve("desk.yaml"), """
                    name: desk
                    line: {kind: tcp, host: 127.0.0.1, port: %d}
                    actuators:
                      %s
                    """.formatted(
                            port.port(), actuators.replace("CONTROL", control.name())));
            try (Bench bench = Benches.open(BenchFile.read(file))) {
                Tester tester = new Tester(bench.line(), log, bench.patience(), Set.of(), Level.STRICT, bench.idle());
                tester.begin();
                use.of(bench, tester);
            }
        }
    }
}
