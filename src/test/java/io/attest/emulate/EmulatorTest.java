package io.attest.emulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.actuator.ActuationFailed;
import io.attest.actuator.HttpActuator;
import io.attest.actuator.NotOffered;
import io.attest.bench.InProcess;
import io.attest.line.Line;
import io.attest.line.SerialLine;
import io.attest.line.TcpLine;
import io.attest.modem.Design;
import io.attest.modem.ReferenceModem;
import io.attest.modem.flash.FileFlash;
import io.attest.modem.flash.Flash;
import io.attest.modem.flash.MemoryFlash;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A modem in real time behind a port. Waits end with what is waited for; none is a measurement. */
final class EmulatorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final InetSocketAddress FREE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    @TempDir
    private Path folder;

    @Test
    void oneTcpClientAfterAnotherFindsTheModemAsTheLastOneLeftIt() throws IOException {
        try (Emulator emulator = new Emulator(new MemoryFlash())) {
            for (int client = 1; client <= 5; client++) {
                try (Line line = emulator.connect()) {
                    if (client == 1) {
                        assertThat(exchange(line, "ATE0")).endsWith("OK\r\n");
                        exchange(line, "AT+WOPEN=1");
                    }
                    assertThat(exchange(line, "AT#PINGNUM=" + client)).isEqualTo("\r\nOK\r\n");
                    assertThat(exchange(line, "AT#PINGNUM?")).isEqualTo("#PINGNUM: " + client + "\r\n\r\nOK\r\n");
                }
            }
        }
    }

    @Test
    void oneClientOfThePseudoTerminalAfterAnother() throws IOException {
        Path link = folder.resolve("modem");
        try (RealTime clock = new RealTime(new ReferenceModem());
                PseudoTerminal terminal = new PseudoTerminal(link, clock)) {
            assertThat(terminal.name()).isEqualTo("pty " + link);
            for (int client = 1; client <= 3; client++) {
                try (Line line = SerialLine.pty(link.toString())) {
                    assertThat(exchange(line, "ATE0")).endsWith("\r\nOK\r\n");
                }
            }
        }
        assertThat(link).doesNotExist();
    }

    @Test
    void aFileInTheWayOfTheLinkIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("precious"), "data");
        try (RealTime clock = new RealTime(new ReferenceModem())) {
            assertThatThrownBy(() -> new PseudoTerminal(file, clock))
                    .isInstanceOf(IOException.class)
                    .hasMessage(file + " is in the way and is no link; name another");
        }
        assertThat(file).content().isEqualTo("data");
    }

    @Test
    void aPortThatIsTakenIsRefused() throws IOException {
        try (Emulator emulator = new Emulator(new MemoryFlash());
                RealTime other = new RealTime(new ReferenceModem())) {
            InetSocketAddress taken = new InetSocketAddress(InetAddress.getLoopbackAddress(), emulator.port.port());
            assertThatThrownBy(() -> new TcpPort(taken, other)).isInstanceOf(BindException.class);
        }
    }

    @Test
    void theFlashFileSurvivesTheEmulator() throws IOException {
        Path file = folder.resolve("flash.json");
        try (Emulator emulator = new Emulator(new FileFlash(file));
                Line line = emulator.connect()) {
            exchange(line, "ATE0");
            exchange(line, "AT+WOPEN=1");
            exchange(line, "AT#DIALN1=\"0860000000\"");
        }
        try (Emulator emulator = new Emulator(new FileFlash(file));
                Line line = emulator.connect()) {
            exchange(line, "ATE0");
            assertThat(exchange(line, "AT#DIALN1?")).isEqualTo("#DIALN1: \"0860000000\"\r\n\r\nOK\r\n");
        }
    }

    @Test
    void movingTheClockFiresTheTimersOnTheWay() throws IOException {
        try (Emulator emulator = new Emulator(new MemoryFlash());
                Line line = emulator.connect()) {
            exchange(line, "ATE0");
            HttpActuator control = emulator.control();
            control.act(
                    "dial-outcome",
                    Map.of("number", "*", "outcomes", List.of(Map.of("result", "busy", "after", 3600))));
            line.write(ascii("ATD0860000000\r"));
            // The command is under way once the modem has answered a question that was asked after it.
            awaitDialled(control);
            control.act("advance-time", Map.of("seconds", 3600));
            assertThat(until(line, "BUSY\r\n")).isEqualTo("\r\nBUSY\r\n");
        }
    }

    @Test
    void aClockThatShouldGoBackOrSomewhereIsRefused() throws IOException {
        try (Emulator emulator = new Emulator(new MemoryFlash())) {
            for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                    Map.of("seconds", -1), Map.of("seconds", "soon"), Map.of(), Map.of("seconds", 1, "x", 2))) {
                assertThatThrownBy(() -> emulator.control().act("advance-time", wrong))
                        .isInstanceOf(ActuationFailed.class)
                        .hasMessageContaining("answered 400 to advance-time")
                        .hasMessageContaining("a number from 0");
            }
        }
    }

    @Test
    void theControlPortAnswersWhatIsNoVerbNoObjectOrNoPost() throws Exception {
        try (Emulator emulator = new Emulator(new MemoryFlash())) {
            assertThatThrownBy(() -> emulator.control().act("teleport", Map.of()))
                    .isInstanceOf(NotOffered.class);
            HttpClient client = HttpClient.newHttpClient();
            URI reset = URI.create(emulator.controlPort.name() + "reset");
            HttpResponse<String> noObject = client.send(
                    HttpRequest.newBuilder(reset)
                            .POST(HttpRequest.BodyPublishers.ofString("[1"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(noObject.statusCode()).isEqualTo(400);
            HttpResponse<String> get =
                    client.send(HttpRequest.newBuilder(reset).GET().build(), HttpResponse.BodyHandlers.ofString());
            assertThat(get.statusCode()).isEqualTo(405);
            assertThat(get.body()).contains("POST a JSON object");
        }
    }

    /** The modem lists the numbers it has dialled as soon as it dials them. */
    private static void awaitDialled(HttpActuator control) {
        while (!String.valueOf(control.act("observe", Map.of()).get("calls")).contains("0860000000")) {
            Thread.onSpinWait();
        }
    }

    private static String exchange(Line line, String command) {
        line.write(ascii(command + "\r"));
        return until(line, "OK\r\n");
    }

    private static String until(Line line, String end) {
        StringBuilder came = new StringBuilder();
        while (came.indexOf(end) < 0) {
            byte[] bytes = line.read(PATIENCE);
            assertThat(bytes).as("%s after '%s'", end, came).isNotEmpty();
            came.append(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        return came.toString();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** What {@code attest emulate --tcp --control} starts. */
    private static final class Emulator implements java.io.Closeable {

        final TcpPort port;
        final ControlPort controlPort;
        private final RealTime clock;

        Emulator(Flash flash) throws IOException {
            ReferenceModem modem = new ReferenceModem(Design.standard(), flash);
            clock = new RealTime(modem);
            port = new TcpPort(FREE, clock);
            controlPort = new ControlPort(FREE, clock, new InProcess("the reference modem", modem::act)::act);
        }

        Line connect() {
            return TcpLine.open("127.0.0.1", port.port(), PATIENCE);
        }

        HttpActuator control() {
            return new HttpActuator(URI.create(controlPort.name()), Set.of(), PATIENCE);
        }

        @Override
        public void close() throws IOException {
            controlPort.close();
            port.close();
            clock.close();
        }
    }
}
