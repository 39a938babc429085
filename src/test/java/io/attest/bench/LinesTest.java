package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.bench.LineFile.Serial;
import io.attest.emulate.PseudoTerminal;
import io.attest.emulate.RealTime;
import io.attest.line.Line;
import io.attest.line.LineLost;
import io.attest.line.Port;
import io.attest.line.ReopeningLine;
import io.attest.modem.ReferenceModem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bench file says of its line, and what comes of it. */
final class LinesTest {

    private final List<Port> seen = new ArrayList<>();
    private final Lines lines = new Lines(() -> List.copyOf(seen));

    @TempDir
    private Path folder;

    @Test
    void aSerialLineIsNamedInExactlyOneWay() {
        assertThatThrownBy(() -> lines.open(serial(null, null, null)))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessage("a serial line is named by exactly one of device, usb and imei; this one has none");
        assertThatThrownBy(() -> lines.open(serial("/dev/ttyUSB0", "1-1.2", null)))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessage("a serial line is named by exactly one of device, usb and imei; this one has 2");
    }

    @Test
    void whatNoLineCanBeIsAConfigurationFault() {
        assertThatThrownBy(() -> lines.open(new LineFile.Tcp("127.0.0.1", 70_000, null, null)))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessage("there is no TCP port 70000; they are 1 to 65535");
        assertThatThrownBy(() -> lines.open(new Serial("/dev/ttyUSB0", null, null, 0, null, null, null)))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageStartingWith("0 baud is no speed of a serial line");
        assertThatThrownBy(() -> lines.open(new LineFile.Pty("/dev/\0", null))).isInstanceOf(ConfigurationFault.class);
    }

    @Test
    void aModemThatComesBackAtAnotherPortAfterAResetIsFoundThere() throws IOException {
        Path before = folder.resolve("ttyUSB0");
        Path after = folder.resolve("ttyUSB1");
        RealTime first = new RealTime(new ReferenceModem());
        PseudoTerminal gone = new PseudoTerminal(before, first);
        seen.add(new Port(before.toString(), "1-1.2", "modem"));
        try (Line line = new ReopeningLine(() -> lines.open(serial(null, "1-1.2", null)))) {
            assertThat(line.name()).contains("ttyUSB0");
            gone.close();
            first.close();
            seen.set(0, new Port(after.toString(), "1-1.2", "modem"));
            try (RealTime again = new RealTime(new ReferenceModem());
                    PseudoTerminal there = new PseudoTerminal(after, again)) {
                assertThat(there.name()).endsWith("ttyUSB1");
                line.mayVanish(Duration.ofSeconds(30));
                line.write("ATE0\r".getBytes(StandardCharsets.US_ASCII));
                assertThat(line.read(Duration.ofSeconds(10))).isNotEmpty();
                assertThat(line.name()).contains("ttyUSB1");
                assertThat(line.remarks())
                        .extracting(Line.Remark::text)
                        .containsExactly("the line was lost and is open again: " + line.name());
            }
        }
    }

    @Test
    void aModemIsFoundByItsImei() throws IOException {
        Path link = folder.resolve("ttyUSB3");
        try (RealTime clock = new RealTime(new ReferenceModem());
                PseudoTerminal terminal = new PseudoTerminal(link, clock)) {
            assertThat(terminal.name()).isNotBlank();
            seen.add(new Port(link.toString(), null, "modem"));
            try (Line line = lines.open(serial(null, null, "356938035643809"))) {
                assertThat(line.name()).contains("ttyUSB3");
            }
        }
    }

    @Test
    void aPlaceThatIsEmptyIsALineLost() {
        assertThatThrownBy(() -> lines.open(serial(null, "1-1.2", null)))
                .isInstanceOf(LineLost.class)
                .hasMessage("no serial port at usb 1-1.2; seen: none");
    }

    @Test
    void aRealSerialPortIsPhysicalAndAPseudoTerminalIsNot() throws IOException {
        Path link = folder.resolve("modem");
        try (RealTime clock = new RealTime(new ReferenceModem());
                PseudoTerminal terminal = new PseudoTerminal(link, clock)) {
            assertThat(terminal.name()).isNotBlank();
            assertThat(Lines.isPhysical(serial(link.toString(), null, null))).isFalse();
        }
        assertThat(Lines.isPhysical(serial("/dev/ttyS99", null, null))).isTrue();
        assertThat(Lines.isPhysical(serial(null, "1-1.2", null))).isTrue();
        assertThat(Lines.isPhysical(new LineFile.Rfc2217("127.0.0.1", 7001, null, null, null, null)))
                .isTrue();
        assertThat(Lines.isPhysical(new LineFile.Pty(link.toString(), null))).isFalse();
        assertThat(Lines.isPhysical(new LineFile.Tcp("127.0.0.1", 7000, 115_200, null)))
                .isFalse();
    }

    private static Serial serial(@Nullable String device, @Nullable String usb, @Nullable String imei) {
        return new Serial(device, usb, imei, null, null, null, null);
    }
}
