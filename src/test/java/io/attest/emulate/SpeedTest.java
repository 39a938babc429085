package io.attest.emulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.bench.Emulated;
import io.attest.line.Line;
import io.attest.line.SerialLine;
import io.attest.line.SerialSettings;
import io.attest.line.TcpLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No octet is across before its ten bits can be; how much later it is says the machine, and is not judged here. */
final class SpeedTest {

    private static final int BAUD = 19200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void aGroupOfOctetsIsAcrossWhenItsLastBitIs() throws InterruptedException {
        Speed speed = new Speed(BAUD);
        long began = System.nanoTime();
        int carried = 0;
        while (carried < 96) {
            carried += speed.carry(96 - carried, began);
        }
        assertThat(carried).isEqualTo(96);
        assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo(speed.nanos(95));
        assertThat(speed.nanos(96)).isEqualTo(50_000_000);
    }

    @Test
    void aLineWithoutSpeedCarriesEverythingAtOnce() throws InterruptedException {
        assertThat(new Speed(0).carry(1 << 20, System.nanoTime())).isEqualTo(1 << 20);
    }

    @Test
    void overTcpBothDirectionsTakeTheirTimeAndNothingIsLost() throws IOException {
        try (RealTime modem = modem();
                TcpPort port = new TcpPort(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), modem);
                Line line = TcpLine.open("127.0.0.1", port.port(), PATIENCE)) {
            takesItsTime(line);
        }
    }

    @Test
    void overAPseudoTerminalTheSame() throws IOException {
        Path link = folder.resolve("modem");
        try (RealTime modem = modem();
                PseudoTerminal terminal = new PseudoTerminal(link, modem);
                Line line = SerialLine.open(link.toString(), SerialSettings.USUAL)) {
            takesItsTime(line);
        }
    }

    /** What is told to move the clock has heard of everything that the modem said on the way. */
    @Test
    void aMovedClockReturnsWhenWhatWasWrittenIsAcross() throws IOException {
        try (RealTime modem = modem();
                TcpPort port = new TcpPort(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), modem);
                Line line = TcpLine.open("127.0.0.1", port.port(), PATIENCE)) {
            takesItsTime(line);
            line.write(bytes("AT#VALL\r"));
            byte[] first = line.read(PATIENCE);
            assertThat(first).isNotEmpty();
            modem.advance(Duration.ofSeconds(1));
            assertThat(all(line, first)).endsWith("\r\nOK\r\n");
        }
    }

    private static RealTime modem() {
        return new RealTime(Emulated.modem(null, null).modem(), BAUD);
    }

    private static void takesItsTime(Line line) {
        assertThat(exchange(line, "ATE0\r")).endsWith("OK\r\n");
        exchange(line, "AT+WOPEN=1\r");
        long began = System.nanoTime();
        String answer = exchange(line, "AT#VALL\r");
        long took = System.nanoTime() - began;
        assertThat(answer.lines().count()).isGreaterThan(60);
        assertThat(answer).endsWith("\r\n\r\nOK\r\n");
        assertThat(took).isGreaterThanOrEqualTo(new Speed(BAUD).nanos(answer.length()));
    }

    private static String exchange(Line line, String command) {
        line.write(bytes(command));
        return all(line, line.read(PATIENCE));
    }

    private static String all(Line line, byte[] first) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        while (!text(all).endsWith("OK\r\n")) {
            byte[] more = line.read(PATIENCE);
            assertThat(more).as(text(all)).isNotEmpty();
            all.writeBytes(more);
        }
        return text(all);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
