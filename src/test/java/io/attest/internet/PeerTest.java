package io.attest.internet;

import static io.attest.internet.ModemHost.CLOSED;
import static io.attest.internet.ModemHost.DLE;
import static io.attest.internet.ModemHost.ETX;
import static io.attest.internet.ModemHost.WAITING;
import static io.attest.internet.ModemHost.octets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.internet.peer.Peer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** TCP with peers, by the reference modem: whatever it has begun is over, or seen, before time goes on. */
final class PeerTest extends WithInternet {

    private static final String RESET = "\r\n#CME ERROR: 37952\r\n";

    private ModemHost host;
    private Peer peer;

    @BeforeEach
    void online() {
        host = new ModemHost(farEnds, internet);
        peer = internet.peer("the peer");
    }

    private void open() {
        assertThat(host.issue("AT#OTCP=1")).isEqualTo(WAITING);
    }

    private void plain() {
        host.accepts("AT#DLEMODE=1,0");
    }

    /** The modem listens for a peer that may come. */
    private InetSocketAddress listens(String admitted) {
        host.accepts("AT#TCPSERV=1,\"" + admitted + "\"");
        host.accepts("AT#LTCPSTART=1");
        return host.listens("tcp", 23);
    }

    private String received(Peer from) {
        String text = ModemHost.text(from.received());
        from.take(text.length());
        return text;
    }

    @Test
    void octetsGoBothWaysUntilTheHostEnds() {
        open();
        assertThat(peer.isOpen()).isTrue();
        assertThat(host.write("hello" + DLE + ETX)).isEmpty();
        assertThat(received(peer)).isEqualTo("hello" + ETX);
        peer.send(octets("world" + DLE));
        assertThat(host.rest()).isEqualTo("world" + DLE + DLE);
        assertThat(peer.sawEnd()).isFalse();
        assertThat(host.write("last" + ETX)).isEqualTo(CLOSED);
        assertThat(peer.sawEnd()).isTrue();
        assertThat(peer.isOpen()).isFalse();
        assertThat(received(peer)).isEqualTo("last");
        assertThatThrownBy(() -> peer.send(octets("x"))).hasMessageContaining("the modem has ended the connection");
        assertThat(internet.seen("tcp.at")).containsExactly("198.51.100.7:23");
    }

    @Test
    void thePeerClosesBehindWhatItHasSentAndStillReads() {
        host.accepts("AT#TCPTXDELAY=1,32760");
        open();
        assertThat(host.write("unsent")).isEmpty();
        peer.send(octets("bye"));
        peer.close();
        assertThatThrownBy(() -> peer.send(octets("x"))).hasMessageContaining("it has closed itself");
        assertThat(peer.isOpen()).isTrue();
        assertThat(host.rest()).isEqualTo("bye" + ETX + CLOSED);
        assertThat(received(peer)).isEqualTo("unsent");
        assertThat(peer.sawEnd()).isTrue();
        peer.close();
        peer.reset();
    }

    @Test
    void thePeerResets() {
        open();
        peer.send(octets("bye"));
        assertThat(host.rest()).isEqualTo("bye");
        peer.reset();
        assertThat(peer.isOpen()).isFalse();
        assertThat(peer.sawEnd()).isFalse();
        assertThat(host.rest()).isEqualTo(ETX + RESET);
        open();
        assertThat(peer.isOpen()).isTrue();
    }

    @Test
    void bothCloseAtOnce() {
        open();
        peer.close();
        assertThat(host.write(ETX)).endsWith(CLOSED);
        assertThat(peer.sawEnd()).isTrue();
        assertThat(host.issue("AT#VSTATE")).contains("CONNECTED");
    }

    @Test
    void aPeerThatDoesNotReadHoldsUpTheHostAndLosesNothing() {
        plain();
        open();
        peer.stopReading();
        String much = "m".repeat(4_000_000);
        assertThat(host.write(much)).isEmpty();
        assertThat(host.pass(600)).isEmpty();
        assertThat(peer.received()).isEmpty();
        peer.send(octets("still heard"));
        assertThat(host.rest()).isEqualTo("still heard");
        peer.readOn();
        host.rest();
        assertThat(received(peer).equals(much)).isTrue();
    }

    @Test
    void aPeerKeepsNoMoreThanItHasRoomFor() {
        plain();
        open();
        String much = "m".repeat(40_000_000);
        host.write(much);
        assertThat(host.pass(60)).isEmpty();
        int kept = peer.received().length;
        assertThat(kept).isBetween(1 << 25, (1 << 25) + (1 << 16));
        peer.take(kept);
        host.rest();
        assertThat(kept + peer.received().length).isEqualTo(much.length());
    }

    @Test
    void tenMegabytesAreSentWhileTheHostReads() {
        plain();
        open();
        byte[] much = new byte[10_000_000];
        new Random(7).nextBytes(much);
        peer.send(much);
        peer.close();
        String came = host.rest();
        assertThat(came).endsWith(CLOSED).hasSize(much.length + CLOSED.length());
        assertThat(came.startsWith(ModemHost.text(much))).isTrue();
    }

    @Test
    void theLastWordsOfTheModemAreHeardThoughMuchIsUnsent() {
        open();
        peer.send(new byte[10_000_000]);
        assertThat(host.write("last words" + ETX)).endsWith(CLOSED);
        assertThat(peer.sawEnd()).isTrue();
        assertThat(received(peer)).isEqualTo("last words");
    }

    @Test
    void aCallerComesAndTheHostEnds() {
        InetSocketAddress modem = listens("203.0.113.7");
        peer.connect(modem);
        assertThat(host.rest()).isEqualTo(WAITING);
        assertThat(peer.isOpen()).isTrue();
        peer.send(octets("hello"));
        assertThat(host.rest()).isEqualTo("hello");
        assertThat(host.write("you" + ETX)).isEqualTo(CLOSED);
        assertThat(received(peer)).isEqualTo("you");
        assertThat(peer.sawEnd()).isTrue();
        assertThat(peer.inVain()).isFalse();
        assertThat(internet.seen("tcp.at")).isEmpty();
    }

    @Test
    void strangersComeInVainUntilTheRightOneComes() {
        InetSocketAddress modem = listens("203.0.113.8");
        for (int time = 0; time < 3; time++) {
            for (String name : List.of("the peer", "the peer's second socket")) {
                Peer stranger = internet.peer(name);
                stranger.connect(modem);
                assertThat(host.rest()).isEmpty();
                assertThat(stranger.inVain()).isTrue();
                assertThat(stranger.isOpen()).isFalse();
            }
        }
        Peer admitted = internet.peer("another peer");
        admitted.connect(modem);
        assertThat(host.rest()).isEqualTo(WAITING);
        assertThat(admitted.inVain()).isFalse();
        assertThat(admitted.isOpen()).isTrue();
        peer.connect(modem);
        assertThat(peer.inVain()).isTrue();
        admitted.reset();
        assertThat(host.rest()).isEqualTo(ETX + RESET);
    }

    @Test
    void whereNobodyListensACallIsInVain() {
        InetSocketAddress modem = listens("203.0.113.7");
        host.accepts("AT#LTCPSTOP=1");
        peer.connect(modem);
        assertThat(peer.inVain()).isTrue();
        assertThat(peer.isOpen()).isFalse();
        assertThatThrownBy(() -> peer.send(octets("x"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCallerThatNobodyAcceptsIsLeftAlone() throws IOException {
        try (ServerSocket backlog = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            peer.connect((InetSocketAddress) backlog.getLocalSocketAddress());
            assertThat(host.rest()).isEmpty();
            assertThat(peer.isLeftAlone()).isTrue();
            assertThat(peer.inVain()).isFalse();
        }
    }

    @Test
    void aPortThatListensAgainCountsAnew() {
        for (int time = 0; time < 30; time++) {
            InetSocketAddress modem = listens("203.0.113.7");
            internet.peer("another peer").connect(modem);
            assertThat(host.rest()).isEmpty();
            peer.connect(modem);
            assertThat(host.rest()).isEqualTo(WAITING);
            assertThat(host.write(ETX)).isEqualTo(CLOSED);
            assertThat(peer.sawEnd()).isTrue();
        }
    }

    @Test
    void aFurtherConnectionIsTheCurrentOne() {
        open();
        host.write("one");
        host.write(ETX);
        open();
        host.write("two");
        assertThat(received(peer)).isEqualTo("onetwo");
        assertThat(peer.isOpen()).isTrue();
        assertThat(internet.seen("tcp.at")).hasSize(2);
    }

    @Test
    void aResetEndsAndForgetsAll() {
        open();
        host.write("x");
        peer.stopReading();
        internet.reset();
        assertThat(host.rest()).isEqualTo(ETX + RESET);
        assertThat(peer.received()).isEmpty();
        assertThat(peer.isOpen()).isFalse();
        assertThat(peer.sawEnd()).isFalse();
        assertThat(internet.seen("tcp.at")).isEmpty();
        open();
        host.write("read again");
        assertThat(received(peer)).isEqualTo("read again");
    }

    @Test
    void aNameLeadsToThePeer() {
        host.accepts("AT#TCPSERV=1,\"peer2.example.org\"");
        host.accepts("AT#TCPPORT=1,7007");
        open();
        assertThat(internet.peer("another peer").isOpen()).isTrue();
        assertThat(peer.isOpen()).isFalse();
        assertThat(internet.seen("tcp.at")).containsExactly("198.51.100.8:7007");
    }

    @Test
    void whoRefusesRefuses() {
        host.accepts("AT#TCPSERV=1,\"198.51.100.98\"");
        for (int port : List.of(21, 23, 7007)) {
            host.accepts("AT#TCPPORT=1," + port);
            assertThat(host.issue("AT#OTCP=1")).isEqualTo("\r\n#CME ERROR: 38016\r\n");
        }
    }

    @Test
    void theLogTellsWhatWasSaid() {
        open();
        internet.log();
        peer.send(octets("hello"));
        host.rest();
        peer.close();
        host.rest();
        assertThat(host.remarks())
                .contains("tcp 198.51.100.7:23 > hello", "tcp 198.51.100.7:23 -- closes")
                .contains("tcp 198.51.100.7:23 -- the modem has ended the connection");
    }

    @Test
    void nobodyElseIsThere() {
        assertThatThrownBy(() -> internet.peer("the pier"))
                .hasMessage("no peer 'the pier'; there is the peer, another peer, the peer's second socket");
        assertThatThrownBy(peer::close).hasMessageContaining("the peer has had no TCP connection");
    }
}
