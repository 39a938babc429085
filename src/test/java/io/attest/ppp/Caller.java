package io.attest.ppp;

import io.attest.line.Dce;
import io.attest.ppp.frame.FrameReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A client on a real line: once it is up it pings 10.0.2.2, waits for an LCP echo, and closes. */
final class Caller implements Dce, PppEvents {

    /** An IP datagram from 10.0.2.15 to 10.0.2.2 with an ICMP echo request; both checksums are right. */
    private static final byte[] PING =
            HexFormat.of().parseHex("4500001c00010000400162d00a00020f0a000202" + "0800f7fd00010001");

    private final VirtualTime time = new VirtualTime();
    private final List<String> told = new ArrayList<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private final FrameReader watched = new FrameReader(this::watch);
    private final PppLink link;
    private Consumer<byte[]> line = octets -> {};

    Caller(PppConfig config) {
        link = new PppLink(config, time, this);
        // Nothing is put in by this line, and what the peer escapes changes on the way.
        watched.expecting(0);
        time.in(Duration.ZERO, link::up);
    }

    boolean await(Duration deadline) throws InterruptedException {
        return done.await(deadline.toMillis(), TimeUnit.MILLISECONDS);
    }

    List<String> told() {
        synchronized (told) {
            return List.copyOf(told);
        }
    }

    private void tell(String what) {
        synchronized (told) {
            told.add(what);
        }
    }

    private void watch(int protocol, byte[] information) {
        boolean echoReply = protocol == Protocol.LCP && information[0] == 10;
        if (echoReply && told().contains("ping") && !told().contains("echo")) {
            tell("echo");
            link.close();
        }
    }

    @Override
    public void output(Consumer<byte[]> toHost) {
        line = toHost;
    }

    @Override
    public void receive(byte[] fromHost) {
        link.receive(fromHost);
        watched.receive(fromHost);
    }

    @Override
    public Optional<Duration> nextTimer() {
        return time.next();
    }

    @Override
    public void advanceTo(Duration now) {
        time.pass(now.minus(time.now()));
    }

    @Override
    public void octets(byte[] toPeer) {
        line.accept(toPeer);
    }

    @Override
    public void authenticated(String protocol, String username) {
        tell(protocol + " " + username);
    }

    @Override
    public void up(PppAddresses addresses) {
        tell("up " + addresses.own() + " " + addresses.peer());
        link.send(PING);
    }

    @Override
    public void datagram(byte[] packet) {
        // An ICMP echo reply behind an IP header of 20 octets.
        if (packet[20] == 0) {
            tell("ping");
        }
    }

    @Override
    public void down(PppEnd reason) {
        tell("down " + reason);
        done.countDown();
    }
}
