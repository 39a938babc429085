package io.attest.internet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.attest.line.FarEnds;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a modem may do with the FTP server beyond the usual, and how the gate keeps its feet. */
final class FileDetailTest {

    private final FarEnds farEnds = new FarEnds();
    private final Internet internet = Internet.start(farEnds);

    @AfterEach
    void close() {
        assertThat(internet.sick()).isEmpty();
        internet.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a,b.txt", "a b.txt", " a", "a ", "\u00e4\u00ff", "a\u0001\u001b\tb", "c:d", "=2C", "%s{0}", "*?"
            })
    void aNameIsWhatItIs(String name) throws IOException {
        try (FtpWire modem = new FtpWire(internet).in()) {
            assertThat(modem.put("/in/" + name, Wire.bytes("1"), true)).startsWith("226");
            assertThat(internet.file("/in/" + name)).hasValue(Wire.bytes("1"));
            assertThat(modem.get("/in/" + name, false)).isEqualTo(Wire.bytes("1"));
        }
        assertThat(internet.seen("ftp.stored")).containsExactly("/in/" + name);
    }

    @Test
    void pathsLeadUpAndDownButNeverAboveTheRoot() throws IOException {
        internet.file("/a/b/c.txt", Wire.bytes("x"));
        try (FtpWire modem = new FtpWire(internet).in()) {
            assertThat(modem.ask("CWD a")).startsWith("250");
            assertThat(modem.ask("CWD ../a/./b/..")).startsWith("250");
            assertThat(modem.get("b/c.txt", true)).isEqualTo(Wire.bytes("x"));
            assertThat(modem.get("../a//b/c.txt", true)).isEqualTo(Wire.bytes("x"));
        }
        assertThat(internet.seen("ftp.retrieved")).containsExactly("/a/b/c.txt", "/a/b/c.txt");
        assertThat(internet.file("/../etc/passwd")).isEmpty();
    }

    @Test
    void aLineWithoutEndIsRefusedAndNothingElse() throws IOException {
        try (FtpWire modem = new FtpWire(internet).in()) {
            modem.control().write("RETR " + "x".repeat(10 << 20) + "\r\n");
            assertThat(modem.control().answer()).startsWith("500");
            assertThat(modem.ask("RETR /" + "a/".repeat(7000))).startsWith("425");
            assertThat(modem.begin("RETR /" + "a/".repeat(7000), true).answer).startsWith("550");
            assertThat(modem.ask("NOOP")).startsWith("200");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PORT 1,2,3", "PORT 127,0,0,1,0,0", "PORT 300,0,0,1,1,1", "EPRT |2|::1|5|", "PORT", "AUTH TLS"})
    void whatTheGateCannotFollowIsRefused(String line) throws IOException {
        try (FtpWire modem = new FtpWire(internet).in()) {
            assertThat(modem.ask(line)).startsWith("50");
            assertThat(modem.put("/in/x", Wire.bytes("1"), true)).startsWith("226");
        }
    }

    @Test
    void theExtendedCommandsLeadToTheSamePlaces() throws IOException {
        internet.file("/pub/x", Wire.bytes("1"));
        try (FtpWire modem = new FtpWire(internet).in();
                ServerSocket listening = FtpWire.listening()) {
            String answer = modem.ask("EPSV");
            assertThat(answer).matches("(?s)229 .*\\(\\|\\|\\|5000[0-7]\\|\\).*");
            String port = answer.replaceAll("(?s).*\\|(\\d+)\\|.*", "$1");
            InetSocketAddress place = Wire.route(internet, "tcp", "198.51.100.21:" + port);
            try (Socket data = new Socket(place.getAddress(), place.getPort())) {
                assertThat(modem.ask("RETR /pub/x")).startsWith("150");
                assertThat(data.getInputStream().readAllBytes()).isEqualTo(Wire.bytes("1"));
            }
            assertThat(modem.control().answer()).startsWith("226");
            assertThat(modem.ask("EPRT |1|127.0.0.1|" + listening.getLocalPort() + '|'))
                    .startsWith("200");
            assertThat(modem.ask("RETR /pub/x")).startsWith("150");
            try (Socket data = listening.accept()) {
                assertThat(data.getInputStream().readAllBytes()).isEqualTo(Wire.bytes("1"));
            }
            assertThat(modem.control().answer()).startsWith("226");
        }
        assertThat(internet.seen("ftp.mode")).containsExactly("passive", "active");
    }

    @Test
    void dataPortsAreTakenOnlyAsLongAsTheyAreUsed() throws IOException {
        List<FtpWire> modems = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            FtpWire modem = new FtpWire(internet).in();
            modem.passive().close();
            assertThat(modem.ask("PASV")).startsWith("227");
            modems.add(modem);
        }
        try (FtpWire ninth = new FtpWire(internet).in()) {
            assertThat(ninth.ask("PASV")).startsWith("425");
            modems.get(3).ask("QUIT");
            modems.get(3).close();
            assertThat(ninth.put("/in/x", Wire.bytes("1"), true)).startsWith("226");
        }
        for (FtpWire modem : modems) {
            modem.close();
        }
    }

    @Test
    void nobodyElseGetsInAtADataPort() throws IOException {
        InetSocketAddress place = Wire.route(internet, "tcp", "198.51.100.22:50007");
        try (Socket stranger = new Socket(place.getAddress(), place.getPort())) {
            assertThat(stranger.getInputStream().read()).isNegative();
        }
    }

    @Test
    void aModemThatNamesAnAddressOfTheInternetIsAskedForAtItsBench() throws IOException {
        internet.file("/pub/x", Wire.bytes("1"));
        try (FtpWire modem = new FtpWire(internet).in();
                ServerSocket listening = FtpWire.listening()) {
            modem.ask("PORT 213,30,30,30,4,1");
            assertThat(modem.ask("RETR /pub/x")).startsWith("150");
            assertThat(modem.control().answer()).startsWith("425");
            internet.modemAt(port -> port == 1025
                    ? Optional.of((InetSocketAddress) listening.getLocalSocketAddress())
                    : Optional.empty());
            modem.ask("PORT 213,30,30,30,4,1");
            assertThat(modem.ask("RETR /pub/x")).startsWith("150");
            try (Socket data = listening.accept()) {
                assertThat(data.getInputStream().readAllBytes()).isEqualTo(Wire.bytes("1"));
            }
            assertThat(modem.control().answer()).startsWith("226");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileMayBeGivenUp(boolean passive) throws IOException {
        internet.file("/pub/x", new byte[20 << 20]);
        try (FtpWire modem = new FtpWire(internet).in()) {
            FtpWire.Data data = modem.begin("RETR /pub/x", passive);
            assertThat(data.socket().getInputStream().readNBytes(1000)).hasSize(1000);
            modem.control().write("\u00ff\u00f4\u00ff\u00f2ABOR\r\n");
            data.socket().getInputStream().readAllBytes();
            data.close();
            assertThat(modem.control().answer()).startsWith("426");
            assertThat(modem.control().answer()).startsWith("226");
            assertThat(modem.put("/in/y", Wire.bytes("1"), passive)).startsWith("226");
        }
    }

    @Test
    void anUploadThatBreaksIsNoFile() throws IOException {
        try (FtpWire modem = new FtpWire(internet).in()) {
            FtpWire.Data data = modem.begin("STOR /in/x", true);
            OutputStream out = data.socket().getOutputStream();
            out.write(new byte[100]);
            data.socket().setSoLinger(true, 0);
            data.close();
            assertThat(modem.control().answer()).startsWith("426");
            assertThat(modem.ask("QUIT")).startsWith("221");
        }
        assertThat(internet.file("/in/x")).isEmpty();
    }

    @Test
    void theFileGoesIntoTheTranscriptByItsBeginning() throws IOException {
        internet.file("/pub/x", Wire.bytes("0123456789".repeat(100)));
        try (FtpWire modem = new FtpWire(internet).in()) {
            modem.get("/pub/x", true);
        }
        assertThat(internet.log())
                .contains("ftp 198.51.100.21:21 < USER ftper[CR][LF]")
                .contains("ftp 198.51.100.21:21 data > " + "0123456789".repeat(20) + " ... and 800 octets more");
    }

    @Test
    void aDataConnectionKnowsNoAnswersOfItsOwn() {
        for (String action : List.of("answers garbage", "answers in several lines", "offers nothing")) {
            assertThatIllegalArgumentException().isThrownBy(() -> internet.fault("FTP", "octet 1 of the file", action));
            assertThatIllegalArgumentException().isThrownBy(() -> internet.fault("FTP", "data connection", action));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> internet.fault("FTP", "LIST", "closes"))
                .withMessageContaining("end of the file");
    }

    @Test
    void aConnectionThatWasClosedIsSaidToHaveBeen() throws IOException {
        FtpWire modem = new FtpWire(internet).in();
        modem.close();
        Views.awaitNone(farEnds, modem.control().local());
        assertThat(internet.seen("ftp.left")).containsExactly("closed");
    }
}
