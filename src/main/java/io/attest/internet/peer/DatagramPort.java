package io.attest.internet.peer;

import io.attest.internet.loop.Loop;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** One datagram socket of a peer. It always reads: what a system has no room for would be lost. */
final class DatagramPort implements Loop.Ready {

    static final int LONGEST = 65_507;

    private static final int ROOM = 1 << 20;
    private static final int MOST_WAITING = 1000;

    private record Datagram(InetSocketAddress to, byte[] octets) {}

    private final Peers all;
    private final Peer peer;
    private final String place;
    private final boolean serves;
    private final DatagramChannel channel;
    private final SelectionKey key;
    private final Deque<Datagram> going = new ArrayDeque<>();

    /**
     * @param place its address, and the port if the modem knows it
     * @param serves whether the modem may go to it
     */
    DatagramPort(Peers all, Peer peer, String place, boolean serves, DatagramChannel channel) throws IOException {
        this.all = all;
        this.peer = peer;
        this.place = place;
        this.serves = serves;
        this.channel = channel;
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.SO_SNDBUF, ROOM);
        channel.setOption(StandardSocketOptions.SO_RCVBUF, ROOM);
        key = all.loop().register(channel, SelectionKey.OP_READ, this);
        if (serves) {
            all.announce(channel.getLocalAddress());
        }
    }

    @Override
    public void ready(SelectionKey ready) throws IOException {
        ByteBuffer buffer = all.buffer();
        for (InetSocketAddress modem = receive(buffer); modem != null; modem = receive(buffer)) {
            byte[] octets = new byte[buffer.flip().remaining()];
            buffer.get(octets);
            all.journal().heard("udp " + place, octets);
            if (serves) {
                all.session(modem, place);
            }
            all.learn(new Contact(modem, serves ? place : ""));
            peer.hears(octets);
            all.counts().received(modem, octets.length);
        }
        flush();
    }

    private @Nullable InetSocketAddress receive(ByteBuffer buffer) throws IOException {
        return (InetSocketAddress) channel.receive(buffer.clear());
    }

    /** What the system has for it by now. */
    void look() {
        try {
            ready(key);
        } catch (IOException broken) {
            failed(broken);
        }
    }

    void send(InetSocketAddress modem, byte[] octets) {
        if (octets.length > LONGEST) {
            throw new IllegalArgumentException("a datagram has at most " + LONGEST + " octets, not " + octets.length);
        }
        if (going.size() >= MOST_WAITING) {
            throw new IllegalStateException(peer + " cannot send: " + going.size() + " datagrams wait for the modem");
        }
        all.journal().said("udp " + place, octets);
        all.counts().sent(modem, octets.length);
        going.add(new Datagram(modem, octets.clone()));
        look();
    }

    private void flush() throws IOException {
        for (Datagram next = going.peek(); next != null; next = going.peek()) {
            ByteBuffer octets = ByteBuffer.wrap(next.octets);
            if (channel.send(octets, next.to) < next.octets.length) {
                break;
            }
            going.remove();
        }
        key.interestOps(SelectionKey.OP_READ | (going.isEmpty() ? 0 : SelectionKey.OP_WRITE));
    }

    /** Nothing that is still on its way, either way, is for the next case. */
    void reset() {
        going.clear();
        look();
    }

    String place() {
        return place;
    }

    @Override
    public void failed(Throwable cause) {
        all.sick("udp " + place + " has failed: " + cause);
    }
}
