package io.attest.internet;

import static io.attest.internet.ModemHost.CLOSED;
import static io.attest.internet.ModemHost.DLE;
import static io.attest.internet.ModemHost.ETX;
import static io.attest.internet.ModemHost.WAITING;
import static io.attest.internet.ModemHost.octets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.internet.peer.Peer;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** UDP with peers, by the reference modem. */
final class DatagramTest extends WithInternet {

    private ModemHost host;
    private Peer peer;
    private Peer another;
    private Peer second;

    @BeforeEach
    void online() {
        host = new ModemHost(farEnds, internet);
        peer = internet.peer("the peer");
        another = internet.peer("another peer");
        second = internet.peer("the peer's second socket");
    }

    private void open() {
        assertThat(host.issue("AT#OUDP")).isEqualTo(WAITING);
    }

    private InetSocketAddress listens(String admitted) {
        host.accepts("AT#UDPSERV=\"" + admitted + "\"");
        host.accepts("AT#LUDPSTART");
        return host.listens("udp", 7007);
    }

    private static String coded(String octets) {
        return octets.replace(DLE, DLE + DLE).replace(ETX, DLE + ETX);
    }

    @Test
    void datagramsGoBothWaysAndOnlyThePeersAreHeard() {
        open();
        assertThatThrownBy(() -> peer.send(octets("x"))).hasMessageContaining("no datagram of the modem has come");
        host.write("one");
        host.write("two" + DLE + ETX);
        assertThat(peer.datagrams()).containsExactly(octets("one"), octets("two" + ETX));
        assertThat(ModemHost.text(peer.received())).isEqualTo("onetwo" + ETX);
        peer.take(3);
        peer.send(octets("three"));
        assertThat(host.rest()).isEqualTo("three");
        another.send(octets("not me"));
        second.send(octets("nor me"));
        assertThat(host.rest()).isEmpty();
        assertThat(host.write(ETX)).isEqualTo(CLOSED);
        assertThat(internet.seen("udp.at")).containsExactly("198.51.100.7:7007");
        open();
        host.write("again");
        assertThat(internet.seen("udp.at")).hasSize(2);
        assertThat(ModemHost.text(peer.received())).isEqualTo("two" + ETX + "again");
    }

    @Test
    void theFirstSenderIsThePeer() {
        InetSocketAddress modem = listens("203.0.113.7");
        another.datagram(modem, octets("no"));
        assertThat(host.rest()).isEmpty();
        peer.datagram(modem, octets("yes"));
        assertThat(host.rest()).isEqualTo(WAITING + "yes");
        second.datagram(modem, octets("no"));
        another.send(octets("no"));
        second.send(octets("no"));
        assertThat(host.rest()).isEmpty();
        peer.send(octets("more"));
        assertThat(host.rest()).isEqualTo("more");
        host.write("answer");
        assertThat(peer.datagrams()).containsExactly(octets("answer"));
        assertThat(second.received()).isEmpty();
        assertThat(host.write(ETX)).isEqualTo(CLOSED);
        assertThat(internet.seen("udp.at")).isEmpty();
    }

    @Test
    void anEmptyDatagramIsADatagram() {
        for (int time = 0; time < 50; time++) {
            InetSocketAddress modem = listens("255.255.255.255");
            peer.datagram(modem, new byte[0]);
            assertThat(host.rest()).isEqualTo(WAITING);
            assertThat(host.write(ETX)).isEqualTo(CLOSED);
        }
    }

    @Test
    void theLongestDatagramsAreNotLost() {
        open();
        host.write("x");
        byte[] longest = new byte[65_507];
        new Random(7).nextBytes(longest);
        for (int time = 0; time < 40; time++) {
            peer.send(longest);
            assertThat(host.rest().equals(coded(ModemHost.text(longest)))).isTrue();
        }
        assertThatThrownBy(() -> peer.send(new byte[65_508])).hasMessageContaining("at most 65507 octets");
        String much = "d".repeat(5_000_000);
        host.write(much);
        assertThat(peer.received()).hasSize(much.length() + 1);
        assertThat(peer.datagrams()).hasSizeGreaterThan(much.length() / 1472);
    }

    @Test
    void whereNobodyListensADatagramIsLost() {
        InetSocketAddress modem = listens("203.0.113.7");
        host.accepts("AT#LUDPSTOP");
        for (int time = 0; time < 3; time++) {
            peer.datagram(modem, octets("lost"));
        }
        assertThat(host.pass(10)).isEmpty();
        host.accepts("AT#UDPSERV=\"198.51.100.7\"");
        open();
        assertThat(host.write("x")).isEmpty();
        assertThat(peer.datagrams()).containsExactly(octets("x"));
    }

    @Test
    void tcpIsLeftForUdpAndTheOtherWayRound() {
        host.accepts("AT#TCPPORT=1,7007");
        host.issue("AT#OTCP=1");
        host.write(ETX);
        open();
        host.write("by UDP");
        peer.send(octets("u"));
        assertThat(host.rest()).isEqualTo("u");
        host.write(ETX);
        host.issue("AT#OTCP=1");
        peer.send(octets("t"));
        assertThat(host.rest()).isEqualTo("t");
        host.write(ETX);
        assertThatThrownBy(() -> peer.send(octets("x"))).hasMessageContaining("the modem has ended the connection");
    }

    @Test
    void aResetForgetsAll() {
        open();
        host.write("x");
        internet.reset();
        assertThat(peer.datagrams()).isEmpty();
        assertThat(peer.received()).isEmpty();
        assertThat(internet.seen("udp.at")).isEmpty();
        for (Peer each : List.of(peer, another, second)) {
            assertThatThrownBy(() -> each.send(octets("x"))).isInstanceOf(IllegalStateException.class);
        }
        host.write("y");
        assertThat(peer.datagrams()).containsExactly(octets("y"));
    }
}
