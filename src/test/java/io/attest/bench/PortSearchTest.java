package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.emulate.PseudoTerminal;
import io.attest.emulate.RealTime;
import io.attest.line.Dce;
import io.attest.line.Echo;
import io.attest.line.Line;
import io.attest.line.LineLost;
import io.attest.line.Port;
import io.attest.line.SerialLine;
import io.attest.line.SerialSettings;
import io.attest.modem.ReferenceModem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A port found by its place or by its modem; pseudo-terminals stand for the ports of the machine. */
final class PortSearchTest {

    private final List<Port> seen = new ArrayList<>();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private final PortSearch search = new PortSearch(() -> List.copyOf(seen));

    @TempDir
    private Path folder;

    @AfterEach
    void unplug() throws Exception {
        for (AutoCloseable one : opened) {
            one.close();
        }
    }

    @Test
    void aModemIsFoundByItsPlaceWhereverItsPortIsNow() {
        seen.add(new Port("/dev/ttyUSB0", "1-1.2:1.0", "a modem"));
        seen.add(new Port("/dev/ttyUSB1", "1-1.20:1.0", "another"));
        assertThat(search.usb("1-1.2").path()).isEqualTo("/dev/ttyUSB0");
        seen.set(0, new Port("/dev/ttyUSB7", "1-1.2:1.0", "a modem"));
        assertThat(search.usb("1-1.2").path()).isEqualTo("/dev/ttyUSB7");
    }

    @Test
    void ofSeveralPortsAtAPlaceTheInterfaceIsNamed() {
        seen.add(new Port("/dev/ttyUSB0", "1-1.2:1.0", "AT"));
        seen.add(new Port("/dev/ttyUSB1", "1-1.2:1.1", "diagnostics"));
        assertThat(search.usb("1-1.2:1.1").path()).isEqualTo("/dev/ttyUSB1");
        assertThatThrownBy(() -> search.usb("1-1.2"))
                .isInstanceOf(LineLost.class)
                .hasMessage("several serial ports at usb 1-1.2: /dev/ttyUSB0 (usb 1-1.2:1.0), /dev/ttyUSB1"
                        + " (usb 1-1.2:1.1); name the interface too, or use device or imei");
    }

    @Test
    void aPlaceWithoutAPortIsNamedBesideThoseSeen() {
        assertThatThrownBy(() -> search.usb("3-1"))
                .isInstanceOf(LineLost.class)
                .hasMessage("no serial port at usb 3-1; seen: none");
        seen.add(new Port("/dev/ttyS0", null, "on the board"));
        seen.add(new Port("/dev/ttyUSB0", "1-1.2", "a modem"));
        assertThatThrownBy(() -> search.usb("3-1"))
                .hasMessage("no serial port at usb 3-1; seen: /dev/ttyS0, /dev/ttyUSB0 (usb 1-1.2)");
    }

    @Test
    void aModemIsFoundByTheNumberItAnswers() throws IOException {
        plug("dumb", new Echo(), null);
        Path modem = plug("modem", new ReferenceModem(), null);
        assertThat(search.imei(imei(modem), SerialSettings.USUAL).path()).isEqualTo(modem.toString());
    }

    @Test
    void aNumberThatNobodyAnswersIsNamedBesideWhatEachPortSaid() throws IOException {
        Path modem = plug("modem", new ReferenceModem(), "1-2");
        String imei = imei(modem);
        Path mute = plug("mute", new Echo(), null);
        assertThatThrownBy(() -> search.imei("490154203237518", SerialSettings.USUAL))
                .isInstanceOf(LineLost.class)
                .hasMessage("no modem answers AT+CGSN with 490154203237518 at 115200 baud; ports: " + modem
                        + " (usb 1-2) " + imei + ", " + mute + " answers no IMEI");
    }

    @Test
    void aPortThatSomebodyHasOpenIsLeftAlone() throws IOException {
        Path modem = plug("modem", new ReferenceModem(), null);
        String imei = imei(modem);
        try (Line busy = SerialLine.pty(modem.toString())) {
            assertThatThrownBy(() -> search.imei(imei, SerialSettings.USUAL))
                    .isInstanceOf(LineLost.class)
                    .hasMessageContaining(modem + " cannot be asked");
            assertThat(busy.read(Duration.ofMillis(50))).isEmpty();
        }
    }

    /** A port as the system would have it: the emulator's own end of it is no user. */
    private Path plug(String name, Dce modem, @Nullable String usb) throws IOException {
        Path link = folder.resolve(name);
        RealTime clock = new RealTime(modem);
        opened.add(new PseudoTerminal(link, clock));
        opened.add(clock);
        seen.add(new Port(link.toString(), usb, name));
        return link;
    }

    private static String imei(Path port) {
        try (Line line = SerialLine.pty(port.toString())) {
            line.write("ATE0\rAT+CGSN\r".getBytes(StandardCharsets.US_ASCII));
            StringBuilder came = new StringBuilder();
            while (came.indexOf("OK", came.indexOf("OK") + 1) < 0) {
                byte[] some = line.read(Duration.ofSeconds(10));
                assertThat(some).isNotEmpty();
                came.append(new String(some, StandardCharsets.US_ASCII));
            }
            return came.toString().replaceAll("(?s).*?(\\d{15}).*", "$1");
        }
    }
}
