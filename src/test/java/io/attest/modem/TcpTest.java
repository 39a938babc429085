package io.attest.modem;

import static io.attest.modem.Dialogue.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.attest.internet.Internet;
import io.attest.internet.peer.Peer;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** AT#OTCP against a server that the test moves. */
final class TcpTest extends TcpSetting {

    @Test
    void octetsGoBothWaysAndTheHostEndsByEtx() throws IOException {
        open();
        assertThat(modem.write("hello")).isEmpty();
        assertThat(server.heard()).isEqualTo("hello");
        server.send("world");
        assertThat(comes()).isEqualTo("world");
        assertThat(modem.write(ETX)).isEqualTo(CLOSED);
        assertThat(server.left()).isTrue();
        assertThat(modem.issue("AT#VSTATE")).contains("CONNECTED");
    }

    @Test
    void etxIsEchoedAndDataIsNot() {
        modem.issue("ATE1");
        assertThat(modem.issue("AT#OTCP=1")).isEqualTo("AT#OTCP=1\r" + WAITING);
        assertThat(modem.write("hello")).isEmpty();
        assertThat(modem.write(ETX)).isEqualTo(ETX + CLOSED);
    }

    @Test
    void etxAndDleAreCodedBothWays() throws IOException {
        open();
        modem.write("a" + DLE + ETX + "b" + DLE);
        modem.write(DLE + "c" + DLE + "d");
        assertThat(server.heard()).isEqualTo("a" + ETX + "b" + DLE + "cd");
        server.send("x" + ETX + DLE + "y");
        assertThat(comes()).isEqualTo("x" + DLE + ETX + DLE + DLE + "y");
        assertThat(modem.write("e" + ETX + "AT#VSTATE\r")).isEqualTo(CLOSED);
        assertThat(server.heard()).endsWith("cde");
    }

    @Test
    void withoutCodingAllOctetsAreDataAndOnlyTheServerEnds() throws IOException {
        plain();
        open();
        assertThat(modem.write("a" + ETX + DLE + DLE)).isEmpty();
        assertThat(server.heard()).isEqualTo("a" + ETX + DLE + DLE);
        server.send(ETX + DLE);
        assertThat(comes()).isEqualTo(ETX + DLE);
        server.finish();
        assertThat(comes()).isEqualTo(CLOSED);
    }

    @Test
    void theEndOfTheServerIsToldByEtx() throws IOException {
        open();
        server.send("bye");
        server.finish();
        assertThat(comes()).isEqualTo("bye" + ETX + CLOSED);
        assertThat(server.left()).isTrue();
    }

    @Test
    void aResetIsAnError() throws IOException {
        open();
        server.reset();
        assertThat(comes()).isEqualTo(ETX + refused(37952));
        plain();
        open();
        server.reset();
        assertThat(comes()).isEqualTo(refused(37952));
    }

    @Test
    void whatCameBeforeAResetIsGiven() throws IOException {
        open();
        server.send("x".repeat(5000));
        server.reset();
        assertThat(comes()).isEqualTo("x".repeat(5000) + ETX + refused(37952));
    }

    @Test
    void theProfilesAreUsedOneAfterTheOther() throws IOException {
        modem.accepts("AT#TCPSERV=2,\"198.51.100.7\"");
        modem.accepts("AT#TCPPORT=2,7");
        modem.accepts("AT#DLEMODE=2,0");
        open();
        modem.write("one" + ETX);
        assertThat(server.heard()).isEqualTo("one");
        assertThat(modem.issue("AT#OTCP=2")).isEqualTo(WAITING);
        modem.write("two" + ETX);
        modem.pass(0.1);
        assertThat(server.heard()).isEqualTo("two" + ETX);
        server.finish();
        assertThat(comes()).isEqualTo(CLOSED);
    }

    @Test
    void numbersStandForTheWords() throws IOException {
        modem.issue("ATV0");
        assertThat(modem.issue("AT#OTCP=1")).isEqualTo("\r1028\r");
        assertThat(modem.write(ETX)).isEqualTo("\r3074\r\r0\r");
    }

    @Test
    void octetsAreCollectedForTxDelayAfterTheFirst() throws IOException {
        modem.accepts("AT#TCPTXDELAY=1,100");
        open();
        modem.write("a");
        modem.pass(0.06);
        modem.write("b");
        modem.pass(0.03);
        assertThat(server.heard()).isEmpty();
        modem.pass(0.01);
        assertThat(server.heard()).isEqualTo("ab");
        modem.write("c");
        modem.pass(0.09);
        assertThat(server.heard()).isEqualTo("ab");
        modem.pass(0.01);
        assertThat(server.heard()).isEqualTo("abc");
    }

    @Test
    void aFullSegmentDoesNotWait() {
        modem.accepts("AT#TCPTXDELAY=1,32760");
        open();
        modem.write("s".repeat(1459));
        assertThat(server.heard()).isEmpty();
        modem.write("ss");
        assertThat(server.heard()).hasSize(1460);
        modem.pass(32.75);
        assertThat(server.heard()).hasSize(1460);
        modem.pass(0.01);
        assertThat(server.heard()).hasSize(1461);
    }

    @Test
    void whatIsCollectedIsSentBeforeTheEnd() throws IOException {
        modem.accepts("AT#TCPTXDELAY=1,32760");
        open();
        assertThat(modem.write("rest" + ETX)).isEqualTo(CLOSED);
        assertThat(server.heard()).isEqualTo("rest");
        open();
        modem.write("more");
        server.finish();
        assertThat(comes()).isEqualTo(ETX + CLOSED);
        assertThat(server.heard()).isEqualTo("more");
    }

    @Test
    void aServerThatDoesNotReadHoldsUpTheHostAndNothingElse() throws IOException {
        plain();
        open();
        server.send("");
        server.reads(false);
        String slice = "m".repeat(4096);
        int written = 0;
        while (modem.modem().takes()) {
            modem.write(slice);
            written += slice.length();
            assertThat(written).isLessThan(1 << 22);
        }
        server.send("still heard");
        assertThat(comes()).isEqualTo("still heard");
        modem.pass(600);
        server.reads(true);
        comes();
        assertThat(modem.modem().takes()).isTrue();
        assertThat(server.heard().equals("m".repeat(written)))
                .as("%d octets arrive", written)
                .isTrue();
    }

    @Test
    void aServerThatDoesNotReadHoldsUpTheEndForThreeMinutes() throws IOException {
        open();
        server.send("");
        server.reads(false);
        while (modem.modem().takes()) {
            modem.write("m".repeat(4096));
        }
        assertThat(modem.write(ETX)).isEmpty();
        assertThat(modem.pass(179.9)).isEmpty();
        assertThat(modem.pass(0.2)).isEqualTo(refused(38018));
    }

    @Test
    void timeGoesOnWhenTheModemHasNoRoomForMoreOfThePeer() {
        try (Internet internet = Internet.start(farEnds)) {
            modem.modem().act("routes", internet.routes());
            modem.accepts("AT#TCPPORT=1,23");
            open();
            Peer peer = internet.peer("the peer");
            peer.stopReading();
            assertThat(modem.write("m".repeat(1 << 21) + ETX)).isEmpty();
            peer.send(new byte[1 << 20]);
            assertThat(modem.pass(179.9)).isEmpty();
            assertThat(modem.pass(0.2)).isEqualTo(refused(38018));
        }
    }

    @Test
    void aServerThatResetsInsteadOfReadingTheRestIsAnError() throws IOException {
        open();
        server.send("");
        server.reads(false);
        while (modem.modem().takes()) {
            modem.write("m".repeat(4096));
        }
        assertThat(modem.write(ETX)).isEmpty();
        server.reset();
        assertThat(comes()).isEqualTo(refused(37952));
    }

    @Test
    void aMegabyteEitherWayIsWhole() throws IOException {
        plain();
        open();
        byte[] much = new byte[1 << 20];
        new java.util.Random(7).nextBytes(much);
        String text = new String(much, java.nio.charset.StandardCharsets.ISO_8859_1);
        server.sendBeside(much);
        StringBuilder came = new StringBuilder();
        for (int at = 0; at < text.length(); at += 4096) {
            came.append(modem.write(text.substring(at, at + 4096)));
        }
        while (came.length() < text.length()) {
            came.append(comes());
        }
        assertThat(came.toString().equals(text)).isTrue();
        assertThat(Arrays.equals(server.octets(), much)).isTrue();
    }

    @Test
    void whatCannotBeOpenedHasItsCode() {
        Map<String, Integer> codes = Map.of(
                "AT#TCPSERV=1,\"198.51.100.8\"", 38016,
                "AT#TCPSERV=1,\"nowhere.example.org\"", 38027,
                "AT#TCPSERV=1,\"\"", 36929,
                "AT#TCPPORT=1,0", 36929);
        codes.forEach((line, code) -> {
            modem.accepts("AT#TCPSERV=1,\"198.51.100.7\"");
            modem.accepts("AT#TCPPORT=1,7");
            modem.accepts(line);
            assertThat(modem.issue("AT#OTCP=1") + modem.pass(60)).as(line).isEqualTo(refused(code));
        });
        assertThat(modem.issue("AT#OTCP=2")).isEqualTo(refused(36929));
    }

    /** A server of the lab, found by name; its gates say of a connection less than the server of this test. */
    @Test
    void aServerIsFoundByItsName() {
        try (Internet internet = Internet.start(farEnds)) {
            Map<String, Object> routes = internet.routes();
            modem.modem().act("routes", routes);
            modem.accepts("AT#DNSSERV1=\"198.51.100.53\"");
            modem.accepts("AT#TCPSERV=1,\"smtp.example.org\"");
            modem.accepts("AT#TCPPORT=1,25");
            assertThat(greeting()).startsWith(WAITING + "220 ");
            assertThat(modem.write("QUIT\r\n")).startsWith("221 ").endsWith(ETX + CLOSED);
            assertThat(greeting()).startsWith(WAITING + "220 ");
            assertThat(modem.write("NOOP\r\n" + ETX)).endsWith(CLOSED);
        }
    }

    @Test
    void theIdIsNeededAndIsOneOrTwo() {
        for (String command : List.of("OTCP", "LTCPSTART", "LTCPSTOP")) {
            modem.refuses("AT#" + command, 34819);
            modem.refuses("AT#" + command + "=", 34819);
            modem.refuses("AT#" + command + "?", 34819);
            modem.refuses("AT#" + command + "=3", 34882);
            modem.refuses("AT#" + command + "=0", 34882);
        }
    }

    @Test
    void aRefusedConnectionIsNoSession() throws IOException {
        int nobody;
        try (ServerSocket closed = new ServerSocket(0)) {
            nobody = closed.getLocalPort();
        }
        modem.act("routes", "tcp", Map.of("198.51.100.7:7", "127.0.0.1:" + nobody));
        modem.refuses("AT#OTCP=1", 38016);
        modem.accepts("AT#TCPPORT=1,8");
    }
}
