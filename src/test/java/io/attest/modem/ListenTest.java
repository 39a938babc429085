package io.attest.modem;

import static io.attest.modem.Dialogue.OK;
import static io.attest.modem.Dialogue.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** AT#LTCPSTART and AT#LTCPSTOP with callers that the test moves. */
final class ListenTest {

    private static final String WAITING = "\r\nOk_Info_WaitingForData\r\n";
    private static final String CLOSED = "\r\nOk_Info_SocketClosed\r\n" + OK;
    private static final String ETX = "\u0003";

    private final FarEnds farEnds = new FarEnds();
    private final Dialogue modem = Dialogue.open().beside(farEnds);
    private int calls;

    @BeforeEach
    void online() {
        modem.act("routes", "hosts", Map.of("198.51.100.20", "127.0.0.20", "198.51.100.21", "127.0.0.21"));
        modem.accepts("AT#GPRSMODE=1");
        modem.accepts("AT#APNSERV=\"internet\"");
        modem.accepts("AT#TCPSERV=1,\"255.255.255.255\"");
        modem.accepts("AT#TCPPORT=1,23");
        modem.accepts("AT#TCPTXDELAY=1,0");
        modem.issue("AT#CONNECTIONSTART");
        assertThat(modem.pass(5)).endsWith("Ok_Info_GprsActivation\r\n");
    }

    private String address(String protocol, int port) {
        Map<String, Object> fields = Map.of("protocol", protocol, "port", port);
        return (String) modem.modem().act("listen-address", fields).get("address");
    }

    private TcpPeer call(String from) throws IOException {
        return TcpPeer.caller(farEnds, address("tcp", 23), from, ++calls);
    }

    private void nothingListens() {
        assertThatThrownBy(() -> address("tcp", 23)).hasMessageContaining("nothing listens on port 23");
    }

    @Test
    void aPeerComesAndOctetsGoBothWaysUntilTheHostEnds() throws IOException {
        modem.accepts("AT#LTCPSTART=1");
        assertThat(modem.pass(3)).isEmpty();
        try (TcpPeer peer = call("127.0.0.20")) {
            assertThat(modem.pass(0)).isEqualTo(WAITING);
            nothingListens();
            peer.send("hello" + ETX);
            assertThat(modem.pass(0)).isEqualTo("hello\u0010" + ETX);
            modem.write("world");
            assertThat(peer.heard()).isEqualTo("world");
            assertThat(modem.write(ETX)).isEqualTo(CLOSED);
            assertThat(peer.left()).isTrue();
        }
        nothingListens();
        modem.accepts("AT#TCPPORT=1,24");
    }

    @Test
    void thePeerEndsOrResetsTheSession() throws IOException {
        modem.accepts("AT#LTCPSTART=1");
        try (TcpPeer peer = call("127.0.0.1")) {
            modem.pass(0);
            peer.finish();
            assertThat(modem.pass(0)).isEqualTo(ETX + CLOSED);
        }
        modem.accepts("AT#LTCPSTART=1");
        calls = 0;
        try (TcpPeer peer = call("127.0.0.1")) {
            modem.pass(0);
            peer.reset();
            assertThat(modem.pass(0)).isEqualTo(ETX + refused(37952));
        }
    }

    @Test
    void aPeerThatIsGoneAtOnceIsHeardAllTheSame() throws IOException {
        modem.accepts("AT#LTCPSTART=1");
        try (TcpPeer peer = call("127.0.0.1")) {
            peer.send("x");
            peer.finish();
            assertThat(modem.pass(0)).isEqualTo(WAITING + "x" + ETX + CLOSED);
        }
    }

    @Test
    void onlyWhoIsAdmittedComes() throws IOException {
        modem.accepts("AT#TCPSERV=1,\"198.51.100.20\"");
        modem.accepts("AT#LTCPSTART=1");
        try (TcpPeer stranger = call("127.0.0.21")) {
            assertThat(modem.pass(0)).isEmpty();
            assertThat(stranger.turnedAway()).isTrue();
        }
        try (TcpPeer stranger = call("127.0.0.1")) {
            assertThat(modem.pass(0)).isEmpty();
            assertThat(stranger.turnedAway()).isTrue();
        }
        try (TcpPeer admitted = call("127.0.0.20")) {
            assertThat(modem.pass(0)).isEqualTo(WAITING);
        }
    }

    @Test
    void onePeerAtATime() throws IOException {
        modem.accepts("AT#LTCPSTART=1");
        String address = address("tcp", 23);
        try (TcpPeer peer = call("127.0.0.1")) {
            modem.pass(0);
            assertThatThrownBy(() -> TcpPeer.caller(farEnds, address, "127.0.0.1", 2))
                    .isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void etxEndsTheListening() {
        for (int mode : List.of(0, 1)) {
            modem.accepts("AT#DLEMODE=1," + mode);
            modem.accepts("AT#LTCPSTART=1");
            String address = address("tcp", 23);
            assertThat(modem.write(ETX)).isEqualTo(CLOSED);
            assertThatThrownBy(() -> TcpPeer.caller(farEnds, address, "127.0.0.1", 1))
                    .isInstanceOf(ConnectException.class);
            nothingListens();
        }
        modem.issue("ATE1");
        modem.issue("AT#LTCPSTART=1");
        assertThat(modem.write("AT#VST" + ETX)).isEqualTo("AT#VST" + ETX + CLOSED);
        assertThat(modem.issue("AT#VSTATE")).contains("CONNECTED");
        assertThat(modem.write(ETX)).isEqualTo(ETX);
    }

    @Test
    void ltcpstopEndsTheListening() {
        modem.refuses("AT#LTCPSTOP=1", 36929);
        modem.accepts("AT#LTCPSTART=1");
        modem.refuses("AT#LTCPSTOP=2", 36929);
        modem.refuses("AT#LUDPSTOP", 36929);
        String address = address("tcp", 23);
        modem.accepts("AT#LTCPSTOP=1");
        assertThatThrownBy(() -> TcpPeer.caller(farEnds, address, "127.0.0.1", 1))
                .isInstanceOf(ConnectException.class);
        modem.refuses("AT#LTCPSTOP=1", 36929);
        modem.accepts("AT#LTCPSTART=1");
    }

    @Test
    void commandsAreTakenMeanwhileButNoOtherServiceAndNoParameter() {
        modem.accepts("AT#PINGREMOTE=\"198.51.100.20\"");
        modem.accepts("AT#LTCPSTART=1");
        assertThat(modem.issue("AT#VSTATE")).contains("CONNECTED");
        for (String service :
                List.of("OTCP=1", "OTCP=2", "LTCPSTART=1", "LTCPSTART=2", "OUDP", "LUDPSTART", "PING", "GETMAIL")) {
            modem.refuses("AT#" + service, 37122);
        }
        modem.refuses("AT#TCPPORT=1,24", 37123);
        modem.refuses("AT#BODY1", 37123);
        modem.refuses("AT#CONNECTIONSTART", 35840);
    }

    @Test
    void aHalfTypedCommandIsForgottenWhenThePeerComes() throws IOException {
        modem.accepts("AT#LTCPSTART=1");
        modem.write("AT#VST");
        try (TcpPeer peer = call("127.0.0.1")) {
            assertThat(modem.pass(0)).isEqualTo(WAITING);
            modem.write("ATE\r");
            assertThat(peer.heard()).isEqualTo("ATE\r");
            assertThat(modem.write(ETX)).isEqualTo(CLOSED);
        }
        assertThat(modem.issue("AT#VSTATE")).contains("CONNECTED");
    }

    @Test
    void whatIsMissingOrANameIsRefused() {
        for (String line : List.of("AT#TCPPORT=1,0", "AT#TCPSERV=1,\"\"", "AT#TCPSERV=1,\"peer.example.org\"")) {
            modem.accepts("AT#TCPPORT=1,23");
            modem.accepts(line);
            modem.refuses("AT#LTCPSTART=1", 36929);
        }
        modem.refuses("AT#LTCPSTART=2", 36929);
    }

    @Test
    void aLostOrEndedLinkEndsTheListening() {
        modem.accepts("AT#LTCPSTART=1");
        assertThat(modem.act("drop-bearer")).isEqualTo(refused(35841));
        nothingListens();
        modem.issue("AT#CONNECTIONSTART");
        modem.pass(5);
        modem.accepts("AT#LTCPSTART=1");
        assertThat(modem.issue("AT#CONNECTIONSTOP") + modem.pass(5)).isEqualTo(OK);
        nothingListens();
    }

    @Test
    void theVerbNeedsAProtocolAndAPort() {
        assertThatThrownBy(() -> modem.act("listen-address", "protocol", "tcp")).hasMessageContaining("port");
        assertThatThrownBy(() -> modem.act("listen-address", "protocol", "sctp", "port", 1))
                .hasMessageContaining("protocol");
        modem.accepts("AT#LTCPSTART=1");
        assertThatThrownBy(() -> address("udp", 23)).hasMessageContaining("nothing listens");
        assertThatThrownBy(() -> address("tcp", 24)).hasMessageContaining("nothing listens");
        assertThat(address("tcp", 23)).startsWith("127.0.0.1:");
    }
}
