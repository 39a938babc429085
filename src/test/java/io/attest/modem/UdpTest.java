package io.attest.modem;

import static io.attest.modem.Dialogue.OK;
import static io.attest.modem.Dialogue.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.line.FarEnds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** AT#OUDP, AT#LUDPSTART and AT#LUDPSTOP with peers that the test moves. */
final class UdpTest {

    private static final String WAITING = "\r\nOk_Info_WaitingForData\r\n";
    private static final String CLOSED = "\r\nOk_Info_SocketClosed\r\n" + OK;
    private static final String ETX = "\u0003";
    private static final String DLE = "\u0010";

    private final FarEnds farEnds = new FarEnds();
    private final UdpPeer.Counts counts = new UdpPeer.Counts(farEnds);
    private final Dialogue modem = Dialogue.open().beside(farEnds);
    private UdpPeer peer;
    private UdpPeer stranger;

    @BeforeEach
    void online() throws IOException {
        peer = new UdpPeer(counts, "127.0.0.20");
        stranger = new UdpPeer(counts, "127.0.0.21");
        modem.act(
                "routes",
                "udp",
                Map.of("198.51.100.20:7", peer.address()),
                "hosts",
                Map.of("198.51.100.20", "127.0.0.20", "198.51.100.21", "127.0.0.21"));
        modem.accepts("AT#GPRSMODE=1");
        modem.accepts("AT#APNSERV=\"internet\"");
        modem.accepts("AT#UDPSERV=\"198.51.100.20\"");
        modem.accepts("AT#UDPPORT=7");
        modem.accepts("AT#UDPTXDELAY=0");
        modem.issue("AT#CONNECTIONSTART");
        assertThat(modem.pass(5)).endsWith("Ok_Info_GprsActivation\r\n");
    }

    @AfterEach
    void offline() {
        peer.close();
        stranger.close();
    }

    private void open() {
        assertThat(modem.issue("AT#OUDP")).isEqualTo(WAITING);
    }

    private String listening() {
        modem.accepts("AT#LUDPSTART");
        return address();
    }

    private String address() {
        Map<String, Object> fields = Map.of("protocol", "udp", "port", 7);
        return (String) modem.modem().act("listen-address", fields).get("address");
    }

    @Test
    void datagramsGoBothWaysCodedUntilTheHostEnds() throws IOException {
        open();
        modem.write("a" + DLE + ETX + DLE + DLE + "b");
        modem.write("second");
        assertThat(peer.heard()).containsExactly("a" + ETX + DLE + "b", "second");
        peer.answer("x" + ETX);
        peer.answer(DLE + "y");
        assertThat(modem.pass(0)).isEqualTo("x" + DLE + ETX + DLE + DLE + "y");
        assertThat(modem.write("last" + ETX + "lost")).isEqualTo(CLOSED);
        assertThat(peer.heard()).hasSize(3).endsWith("last");
        peer.answer("too late");
        modem.issue("ATE1");
        assertThat(modem.issue("AT#OUDP")).endsWith(WAITING);
        assertThat(modem.write(ETX)).isEqualTo(ETX + CLOSED);
    }

    @Test
    void aDatagramIsSentAfterSilence() {
        modem.accepts("AT#UDPTXDELAY=100");
        open();
        modem.write("a");
        modem.pass(0.08);
        modem.write("b");
        modem.pass(0.08);
        assertThat(peer.heard()).isEmpty();
        modem.pass(0.02);
        assertThat(peer.heard()).containsExactly("ab");
    }

    @Test
    void aFullDatagramDoesNotWait() {
        modem.accepts("AT#UDPTXDELAY=32760");
        open();
        modem.write("d".repeat(3000));
        assertThat(peer.heard()).containsExactly("d".repeat(1472), "d".repeat(1472));
        assertThat(modem.write(ETX)).isEqualTo(CLOSED);
        assertThat(peer.heard()).hasSize(3).endsWith("d".repeat(56));
    }

    @Test
    void everyDatagramIsWholeAndAloneWhateverItsOctets() throws IOException {
        open();
        List<String> meant = new ArrayList<>();
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder octets = new StringBuilder();
            for (int left = 1 + random.nextInt(1472); left > 0; left--) {
                int kind = random.nextInt(6);
                octets.append((char) (kind == 0 ? 3 : kind == 1 ? 16 : random.nextInt(256)));
            }
            String coded = octets.toString().replace(DLE, DLE + DLE).replace(ETX, DLE + ETX);
            assertThat(modem.write(coded)).as("seed %d", seed).isEmpty();
            meant.add(octets.toString());
            peer.answer(octets.toString());
            assertThat(modem.pass(0)).as("seed %d", seed).isEqualTo(coded);
        }
        assertThat(peer.heard()).isEqualTo(meant);
    }

    @Test
    void onlyThePeerIsHeard() throws IOException {
        open();
        modem.write("who");
        stranger.answer("not me");
        peer.answer("me");
        assertThat(modem.pass(0)).isEqualTo("me");
    }

    @Test
    void whatCannotBeOpenedHasItsCode() {
        Map<String, Integer> codes = Map.of(
                "AT#UDPSERV=\"\"", 36929,
                "AT#UDPSERV=\"255.255.255.255\"", 36929,
                "AT#UDPSERV=\"nowhere.example.org\"", 38027);
        codes.forEach((line, code) -> {
            modem.accepts(line);
            assertThat(modem.issue("AT#OUDP") + modem.pass(60)).as(line).isEqualTo(refused(code));
        });
        modem.accepts("AT#DELFLASH");
        modem.act("reset");
        modem.issue("ATE0");
        modem.accepts("AT#GPRSMODE=1");
        modem.accepts("AT#APNSERV=\"internet\"");
        modem.accepts("AT#UDPSERV=\"198.51.100.20\"");
        modem.issue("AT#CONNECTIONSTART");
        modem.pass(5);
        modem.refuses("AT#OUDP", 36929);
        modem.refuses("AT#LUDPSTART", 36929);
    }

    @Test
    void aPeerWithoutARouteIsNeverHeard() {
        modem.accepts("AT#UDPPORT=8");
        open();
        assertThat(modem.write("anybody?")).isEmpty();
        assertThat(modem.write(ETX)).isEqualTo(CLOSED);
    }

    @Test
    void theFirstSenderIsThePeer() throws IOException {
        modem.accepts("AT#UDPSERV=\"255.255.255.255\"");
        String address = listening();
        assertThat(modem.pass(3)).isEmpty();
        stranger.send(address, "first");
        assertThat(modem.pass(0)).isEqualTo(WAITING + "first");
        peer.send(address, "second");
        assertThat(modem.pass(0)).isEmpty();
        stranger.send(address, "third");
        assertThat(modem.pass(0)).isEqualTo("third");
        modem.write("answer");
        assertThat(stranger.heard()).containsExactly("answer");
        assertThat(peer.heard()).isEmpty();
        assertThat(modem.write(ETX)).isEqualTo(CLOSED);
        assertThatThrownBy(this::address).hasMessageContaining("nothing listens");
    }

    @Test
    void theFirstSenderMustBeAdmitted() throws IOException {
        String address = listening();
        stranger.send(address, "no");
        assertThat(modem.pass(0)).isEmpty();
        peer.send(address, "yes");
        assertThat(modem.pass(0)).isEqualTo(WAITING + "yes");
    }

    @Test
    void aFirstDatagramMayBeEmpty() throws IOException {
        String address = listening();
        peer.send(address, "");
        peer.send(address, "x");
        assertThat(modem.pass(0)).isEqualTo(WAITING + "x");
    }

    @Test
    void ludpstopOrEtxEndsTheListening() {
        modem.refuses("AT#LUDPSTOP", 36929);
        listening();
        modem.refuses("AT#LTCPSTOP=1", 36929);
        modem.refuses("AT#OTCP=1", 37122);
        modem.refuses("AT#UDPPORT=8", 37123);
        modem.accepts("AT#LUDPSTOP");
        assertThatThrownBy(this::address).hasMessageContaining("nothing listens");
        modem.refuses("AT#LUDPSTOP", 36929);
        listening();
        assertThat(modem.write(ETX)).isEqualTo(CLOSED);
        modem.accepts("AT#UDPSERV=\"nowhere.example.org\"");
        assertThat(modem.issue("AT#LUDPSTART") + modem.pass(60)).isEqualTo(refused(38027));
    }

    @Test
    void aLostLinkEndsTheSession() throws IOException {
        String address = listening();
        peer.send(address, "x");
        modem.pass(0);
        assertThat(modem.act("drop-bearer")).isEqualTo(ETX + refused(35841));
    }

    @Test
    void numbersStandForTheWords() {
        modem.issue("ATV0");
        assertThat(modem.issue("AT#OUDP")).isEqualTo("\r1028\r");
        assertThat(modem.write(ETX)).isEqualTo("\r3074\r\r0\r");
    }
}
