package io.attest.modem;

import static io.attest.modem.Dialogue.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.attest.line.FarEnds;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A modem online, and a server for AT#OTCP that the test moves. */
class TcpSetting {

    static final String WAITING = "\r\nOk_Info_WaitingForData\r\n";
    static final String CLOSED = "\r\nOk_Info_SocketClosed\r\n" + OK;
    static final String ETX = "\u0003";
    static final String DLE = "\u0010";

    final FarEnds farEnds = new FarEnds();
    final Dialogue modem = Dialogue.open().beside(farEnds);
    TcpPeer server;

    @BeforeEach
    void online() throws IOException {
        server = TcpPeer.server(farEnds);
        modem.act("routes", "tcp", Map.of("198.51.100.7:7", server.address()));
        modem.accepts("AT#GPRSMODE=1");
        modem.accepts("AT#APNSERV=\"internet\"");
        modem.accepts("AT#TCPSERV=1,\"198.51.100.7\"");
        modem.accepts("AT#TCPPORT=1,7");
        modem.accepts("AT#TCPTXDELAY=1,0");
        modem.issue("AT#CONNECTIONSTART");
        assertThat(modem.pass(5)).endsWith("Ok_Info_GprsActivation\r\n");
    }

    @AfterEach
    void offline() throws IOException {
        server.close();
    }

    void open() {
        assertThat(modem.issue("AT#OTCP=1")).isEqualTo(WAITING);
    }

    void plain() {
        modem.accepts("AT#DLEMODE=1,0");
    }

    /** PHYTIMEOUT counts from the beginning of a link. */
    void briefPatience() {
        modem.issue("AT#CONNECTIONSTOP");
        modem.pass(5);
        modem.accepts("AT#PHYTIMEOUT=1");
        modem.issue("AT#CONNECTIONSTART");
        modem.pass(5);
    }

    /** A server that does not announce itself is not waited for: its first words come when they come. */
    String greeting() {
        StringBuilder came = new StringBuilder(modem.issue("AT#OTCP=1"));
        for (long seen = farEnds.changes(); came.indexOf("220 ") < 0; seen = farEnds.changes()) {
            came.append(comes());
            boolean there = came.indexOf("220 ") >= 0;
            assertThat(there || farEnds.await(seen, Duration.ofSeconds(20))).isTrue();
        }
        return came.toString();
    }

    String comes() {
        return modem.pass(0);
    }
}
