package io.attest.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.line.ScriptedServer.Script;
import io.attest.line.SerialSettings.Dtr;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is agreed with a server of serial ports, octet for octet, and with servers that agree to nothing. */
@Timeout(30)
final class Rfc2217LineTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** For servers that say nothing: all of it is waited for. */
    private static final Duration SHORT = Duration.ofMillis(300);

    private ScriptedServer server;

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    @Test
    void speedFormatFlowControlAndDtrAreSetAndDataIsBinary() throws IOException {
        CompletableFuture<String> heard = new CompletableFuture<>();
        try (Line line = open(client -> {
            client.agrees().hears("fffa2c0508fff0");
            heard.complete(client.heard());
            client.untilItLeaves();
        })) {
            assertThat(line.name()).isEqualTo("rfc2217 127.0.0.1:" + server.port() + " at 115200");
            assertThat(line.hasFlowControl()).isTrue();
        }
        assertThat(heard.join())
                .isEqualTo(
                        "fffb2cfffb00fffd00fffb03fffd03" // WILL COM-PORT, BINARY and SGA both ways
                                + "fffa2c0a00fff0fffa2c0b00fff0" // no notices of line and modem state
                                + "fffa2c010001c200fff0" // 115200
                                + "fffa2c0208fff0fffa2c0301fff0fffa2c0401fff0" // 8N1
                                + "fffa2c0503fff0" // RTS/CTS
                                + "fffa2c0508fff0"); // DTR raised
    }

    @Test
    void aServerThatTellsNothingOfFlowControlAndDtrWillDo() throws IOException {
        try (Line line = open(client -> client.hears("fffb2c")
                .says("fffd2c")
                .hears(ScriptedServer.BAUD)
                .says("fffa2c650001c200fff0 4f4b")
                .untilItLeaves())) {
            assertThat(line.read(PATIENCE)).asString(StandardCharsets.US_ASCII).isEqualTo("OK");
        }
    }

    @Test
    void whatTheModemSaysDuringTheAgreementIsRead() throws IOException {
        try (Line line = open(client -> {
            client.says("41ffff42").agrees().says("43").untilItLeaves();
        })) {
            StringBuilder came = new StringBuilder();
            while (came.length() < 4) {
                came.append(new String(line.read(PATIENCE), StandardCharsets.ISO_8859_1));
            }
            assertThat(came).hasToString("A\u00ffBC");
        }
    }

    @Test
    void dtrIsDroppedAndRaisedAgain() throws IOException {
        CompletableFuture<Void> dropped = new CompletableFuture<>();
        try (Line line = open(client -> {
            client.agrees().hears("fffa2c0509fff0fffa2c0508fff0");
            dropped.complete(null);
            client.untilItLeaves();
        })) {
            assertThat(line.dropDtr(Duration.ofMillis(10))).isTrue();
            dropped.join();
        }
    }

    @Test
    void dtrThatIsOffIsSaidOnceAndNeverRaised() throws IOException {
        CompletableFuture<String> heard = new CompletableFuture<>();
        try (Line line = open(new SerialSettings(115_200, true, Dtr.OFF), client -> {
            client.agrees().hears("fffa2c0509fff0").hears("58");
            heard.complete(client.heard());
            client.untilItLeaves();
        })) {
            assertThat(line.dropDtr(Duration.ofMillis(10))).isFalse();
            line.write(new byte[] {'X'});
            assertThat(heard.join()).doesNotContain("fffa2c0508fff0");
        }
    }

    @Test
    void aServerWithoutTheOptionIsNamedWithTheWayOut() {
        assertThatThrownBy(() ->
                        open(client -> client.hears("fffb2c").says("fffe2c").untilItLeaves()))
                .isInstanceOf(LineLost.class)
                .hasMessage("rfc2217 127.0.0.1:" + server.port() + " cannot be opened: the server speaks no RFC 2217;"
                        + " if it is a raw TCP port, use kind tcp");
    }

    @Test
    void aRawPortIsNamedWithTheWayOut() throws IOException {
        server = new ScriptedServer(client -> client.says("0d0a4f4b0d0a").untilItLeaves());
        assertThatThrownBy(() -> Rfc2217Line.open("127.0.0.1", server.port(), SerialSettings.USUAL, SHORT))
                .isInstanceOf(LineLost.class)
                .hasMessageEndingWith("the server speaks no RFC 2217; if it is a raw TCP port, use kind tcp");
    }

    @Test
    void anotherSpeedThanAskedForIsSaid() {
        assertThatThrownBy(() -> open(client -> client.hears("fffb2c")
                        .says("fffd2c")
                        .hears(ScriptedServer.BAUD)
                        .says("fffa2c6500002580fff0 fffa2c6903fff0")
                        .untilItLeaves()))
                .isInstanceOf(LineLost.class)
                .hasMessageContaining("the server has set 9600 baud where 115200 baud was asked for");
    }

    @Test
    void noFlowControlWhereItWasAskedForIsSaid() {
        assertThatThrownBy(() -> open(client -> client.hears("fffb2c")
                        .says("fffd2c")
                        .hears(ScriptedServer.BAUD)
                        .says("fffa2c650001c200fff0 fffa2c6901fff0")
                        .untilItLeaves()))
                .isInstanceOf(LineLost.class)
                .hasMessageContaining("the server has set no flow control where RTS/CTS was asked for");
    }

    @Test
    void aServerThatCannotOpenItsPortIsQuoted() {
        assertThatThrownBy(
                        () -> open(client -> client.says("fffd2c").says(hex("Device open failure: no such file\r\n"))))
                .isInstanceOf(LineLost.class)
                .hasMessageEndingWith("the server ended the connection: Device open failure: no such file");
    }

    @Test
    void aServerThatRefusesBinaryIsSaid() {
        assertThatThrownBy(() -> open(
                        client -> client.hears("fffb2c").says("fffd2c fffe00").untilItLeaves()))
                .isInstanceOf(LineLost.class)
                .hasMessageContaining("refuses binary transmission");
    }

    @Test
    void aSubnegotiationWithoutAnEndEndsTheLine() throws IOException {
        try (Line line = open(client -> {
            client.agrees().hears("58").says("fffa2c");
            while (true) {
                client.says("00".repeat(1024));
            }
        })) {
            assertThatThrownBy(() -> {
                        line.write(new byte[] {'X'});
                        line.read(PATIENCE);
                    })
                    .isInstanceOf(LineLost.class)
                    .hasMessageContaining("a subnegotiation without an end");
        }
    }

    @Test
    void halfACommandAtTheEndIsAnEnd() throws IOException {
        try (Line line = open(client -> client.agrees().says("41ff"))) {
            assertThat(line.read(PATIENCE)).asString().isEqualTo("A");
            assertThatThrownBy(() -> line.read(PATIENCE))
                    .isInstanceOf(LineLost.class)
                    .hasMessageContaining("closed the connection");
        }
    }

    /** Who asks for all options again and again, and reads no answer, must not stop the data. */
    @Test
    void aFloodOfQuestionsIsAnsweredOnceEach() throws IOException {
        try (Line line = open(client -> {
            client.agrees();
            StringBuilder all = new StringBuilder();
            for (int option = 0; option < 256; option++) {
                if (option != 0 && option != ComPort.OPTION) {
                    String code = String.format("%02x", option);
                    all.append("fffb").append(code).append("fffd").append(code);
                    all.append("fffc").append(code).append("fffe").append(code);
                }
            }
            for (int round = 0; round < 2000; round++) {
                client.says(all.toString());
            }
            client.says("58").hears("5959").says("5a").untilItLeaves();
        })) {
            assertThat(line.read(PATIENCE)).asString().isEqualTo("X");
            line.write(new byte[] {'Y', 'Y'});
            assertThat(line.read(PATIENCE)).asString().isEqualTo("Z");
        }
    }

    @Test
    void aServerThatWantsNoDataGetsItLater() throws IOException {
        try (Line line = open(client -> {
            client.agrees().says("fffa2c6cfff0 58");
            client.hears("fffa2c0509fff0")
                    .says("fffa2c6dfff0")
                    .hears("59")
                    .says("5a")
                    .untilItLeaves();
        })) {
            assertThat(line.read(PATIENCE)).asString().isEqualTo("X");
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> line.write(new byte[] {'Y'}));
            // Commands go out all the same; it is told to go on when it has heard this one.
            assertThat(line.dropDtr(Duration.ofMillis(10))).isTrue();
            writing.join();
            assertThat(line.read(PATIENCE)).asString().isEqualTo("Z");
        }
    }

    private Line open(Script script) throws IOException {
        return open(new SerialSettings(115_200, true, Dtr.ON), script);
    }

    private Line open(SerialSettings settings, Script script) throws IOException {
        server = new ScriptedServer(script);
        return Rfc2217Line.open("127.0.0.1", server.port(), settings, PATIENCE);
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }
}
