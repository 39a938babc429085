package io.attest.stranger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import org.jspecify.annotations.Nullable;

/** A UDP session, active or waiting for its first datagram; it is always coded, and hears its peer alone, by address and port. */
final class UdpSession implements Service {

    private final Services services;
    private final DatagramChannel channel;
    private final SelectionKey key;
    private final Bridge bridge;
    private @Nullable String admitted;
    private int port;
    private @Nullable InetSocketAddress peer;
    private boolean open;

    UdpSession(Services services, Framing framing) throws IOException {
        this.services = services;
        channel = DatagramChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        key = services.reactor().watch(channel, SelectionKey.OP_READ, ready -> receive());
        bridge = new Bridge(services.reactor().clock(), framing, this::send, () -> services.ended(true));
    }

    /** Talks to this peer; null leads nowhere, which a sender of datagrams does not learn. */
    void to(@Nullable InetSocketAddress remote) {
        peer = remote;
        open = true;
        services.become(this);
    }

    void awaiting(String address, int local) {
        admitted = address;
        port = local;
    }

    @Nullable
    InetSocketAddress at(int wanted) {
        return admitted != null && wanted == port
                ? (InetSocketAddress) channel.socket().getLocalSocketAddress()
                : null;
    }

    @Override
    public boolean inData() {
        return open;
    }

    @Override
    public boolean listening() {
        return !open && admitted != null;
    }

    @Override
    public boolean coded() {
        return true;
    }

    @Override
    public void octet(int octet) {
        if (open) {
            bridge.fromHost(octet);
        } else {
            services.given();
        }
    }

    @Override
    public void drained() {
        interest();
    }

    @Override
    public void close() {
        bridge.close();
        Sockets.close(channel);
    }

    private void receive() throws IOException {
        ByteBuffer octets = ByteBuffer.allocate(65_536);
        InetSocketAddress from = (InetSocketAddress) channel.receive(octets);
        if (from == null) {
            return;
        }
        if (!open && admits(from.getAddress())) {
            to(from);
        }
        if (from.equals(peer)) {
            services.toHost(bridge.forHost(octets.flip()));
            interest();
        }
    }

    private boolean admits(InetAddress address) {
        return Services.ANY.equals(admitted)
                || admitted != null && admitted.equals(services.routes().seenAs(address));
    }

    private void send(byte[] piece) {
        services.traffic();
        if (peer == null) {
            return;
        }
        try {
            channel.send(ByteBuffer.wrap(piece), peer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void interest() {
        if (key.isValid()) {
            key.interestOps(services.crowded() ? 0 : SelectionKey.OP_READ);
        }
    }
}
