package io.attest.internet;

import static io.attest.internet.ModemHost.ETX;
import static io.attest.internet.ModemHost.OK;
import static io.attest.internet.ModemHost.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import io.attest.internet.peer.Peer;
import io.attest.line.FarEnds;
import io.attest.modem.Design;
import java.util.Arrays;
import java.util.Random;

/** A session between a host and a peer that carries octets in random pieces, one way after the other or both at once. */
final class Carriage {

    /** A system has room for so many small datagrams that nobody has taken. */
    private static final int MOST_AT_ONCE = 64;

    private static final int LONGEST_PIECE = 2000;

    /**
     * What is carried.
     *
     * @param up from the host
     * @param down from the peer
     * @param pieces the seed of how they are cut
     */
    record Load(byte[] up, byte[] down, long pieces) {}

    private final Way way;
    private final double delay;
    private final ModemHost host;
    private final Peer peer;

    private Carriage(Way way, int milliseconds, ModemHost host, Peer peer) {
        this.way = way;
        delay = milliseconds / 1000.0;
        this.host = host;
        this.peer = peer;
    }

    /** @param txDelay in milliseconds */
    static Carriage begin(Design design, Way way, int txDelay, FarEnds farEnds, Internet internet) {
        internet.reset();
        ModemHost host = new ModemHost(design, farEnds, internet);
        Peer peer = internet.peer("the peer");
        host.accepts("AT#DLEMODE=1," + (way.coded ? 1 : 0));
        host.accepts("AT#TCPTXDELAY=1," + txDelay);
        host.accepts("AT#UDPTXDELAY=" + txDelay);
        Carriage carriage = new Carriage(way, txDelay, host, peer);
        carriage.open();
        return carriage;
    }

    private void open() {
        if (way.listens.isEmpty()) {
            assertThat(host.issue(way.command)).isEqualTo(WAITING);
        } else {
            host.accepts("AT#TCPSERV=1,\"203.0.113.7\"");
            host.accepts("AT#UDPSERV=\"203.0.113.7\"");
            assertThat(host.issue(way.command)).isEqualTo(OK);
            String begun = way.datagrams() ? datagram() : call();
            assertThat(begun).isEqualTo(WAITING);
        }
        // A peer knows the modem's datagram socket once it has heard from it.
        if (way.datagrams()) {
            host.write("x");
            host.pass(delay);
            peer.take(peer.received().length);
        }
    }

    private String call() {
        peer.connect(host.listens("tcp", 23));
        return host.rest();
    }

    private String datagram() {
        peer.datagram(host.listens("udp", 7007), new byte[0]);
        return host.rest();
    }

    /** Carries it, and says what was wrong; empty if nothing was. */
    String carry(Load load) {
        Random random = new Random(load.pieces());
        String line = way.onTheLine(load.up());
        StringBuilder came = new StringBuilder();
        int written = 0;
        int told = 0;
        for (int unseen = 0; written < line.length() || told < load.down().length; ) {
            if (told < load.down().length && (written == line.length() || random.nextBoolean())) {
                int next = next(random, told, load.down().length);
                peer.send(Arrays.copyOfRange(load.down(), told, next));
                told = next;
                unseen = unseen + 1 == MOST_AT_ONCE ? 0 : unseen + 1;
                came.append(unseen == 0 || random.nextInt(4) == 0 ? host.rest() : "");
            } else {
                int next = next(random, written, line.length());
                came.append(host.write(line.substring(written, next)));
                written = next;
                came.append(random.nextInt(8) == 0 ? host.pass(0.01) : "");
            }
        }
        came.append(host.pass(delay));
        byte[] heard = peer.received();
        peer.take(heard.length);
        return difference("the peer", heard, load.up())
                + difference(
                        "the host", ModemHost.octets(came.toString()), ModemHost.octets(way.onTheLine(load.down())));
    }

    private static int next(Random random, int at, int end) {
        return Math.min(end, at + 1 + random.nextInt(random.nextBoolean() ? 8 : LONGEST_PIECE));
    }

    private static String difference(String who, byte[] came, byte[] meant) {
        return Arrays.equals(came, meant)
                ? ""
                : who + " got " + Payloads.shown(came) + " where " + Payloads.shown(meant) + " was due; ";
    }

    /** Ends the session; says what was wrong with that, empty if nothing was. */
    String end() {
        if (way.coded) {
            String closed = host.write(ETX);
            return closed.equals(ModemHost.CLOSED) ? "" : "the end came as " + closed;
        }
        peer.close();
        String closed = host.rest();
        return closed.equals(ModemHost.CLOSED) ? "" : "the peer's end came as " + closed;
    }
}
