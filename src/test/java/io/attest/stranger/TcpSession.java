package io.attest.stranger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An open TCP connection. Whoever ends it, what the host has written before is sent first. */
final class TcpSession implements Service {

    private static final int CROWD = 16_384;

    /** A peer that reads nothing any more does not hold up the end for ever. */
    private static final Duration FAREWELL = Duration.ofSeconds(60);

    private enum Ending {
        NOT_YET,
        BY_HOST,
        BY_PEER
    }

    private final Services services;
    private final SelectionKey key;
    private final SocketChannel channel;
    private final Framing framing;
    private final Bridge bridge;
    private final Outbox outbox = new Outbox();
    private Ending ending = Ending.NOT_YET;
    private Clock.@Nullable Timer farewell;

    private TcpSession(Services services, SelectionKey key, Framing framing) {
        this.services = services;
        this.key = key;
        this.channel = (SocketChannel) key.channel();
        this.framing = framing;
        bridge = new Bridge(services.reactor().clock(), framing, this::send, () -> end(Ending.BY_HOST));
    }

    static void begin(Services services, SelectionKey key, Framing framing) {
        TcpSession session = new TcpSession(services, key, framing);
        key.attach((Reactor.Ready) ready -> session.ready());
        services.become(session);
        session.interest();
    }

    @Override
    public boolean inData() {
        return true;
    }

    @Override
    public boolean coded() {
        return framing.coded();
    }

    @Override
    public boolean takes() {
        return ending == Ending.NOT_YET && outbox.size() < CROWD;
    }

    @Override
    public void octet(int octet) {
        bridge.fromHost(octet);
    }

    @Override
    public void drained() {
        interest();
    }

    @Override
    public void close() {
        bridge.close();
        if (farewell != null) {
            farewell.cancel();
        }
        if (ending == Ending.NOT_YET) {
            Sockets.abort(channel);
        } else {
            Lingering.close(services.reactor(), key);
        }
    }

    private void ready() {
        if (key.isWritable()) {
            write();
        }
        if (key.isValid() && key.isReadable() && ending == Ending.NOT_YET) {
            read();
        }
    }

    private void read() {
        ByteBuffer octets = ByteBuffer.allocate(4096);
        int count;
        try {
            count = channel.read(octets);
        } catch (IOException reset) {
            services.failed(Codes.CONNECTION_RESET);
            return;
        }
        if (count < 0) {
            bridge.flush();
            end(Ending.BY_PEER);
        } else {
            services.toHost(bridge.forHost(octets.flip()));
            interest();
        }
    }

    private void send(byte[] piece) {
        services.traffic();
        outbox.add(piece);
        write();
    }

    private void write() {
        if (!key.isValid()) {
            return;
        }
        boolean crowded = outbox.size() >= CROWD;
        try {
            outbox.writeTo(channel);
        } catch (IOException reset) {
            services.failed(Codes.CONNECTION_RESET);
            return;
        }
        interest();
        if (ending != Ending.NOT_YET && outbox.isEmpty()) {
            services.ended(ending == Ending.BY_HOST);
        } else if (crowded && outbox.size() < CROWD) {
            services.resume();
        }
    }

    private void end(Ending by) {
        if (!key.isValid()) {
            return;
        }
        ending = by;
        farewell = services.reactor().clock().after(FAREWELL, () -> services.ended(by == Ending.BY_HOST));
        write();
    }

    private void interest() {
        if (key.isValid()) {
            boolean reads = ending == Ending.NOT_YET && !services.crowded();
            key.interestOps((reads ? SelectionKey.OP_READ : 0) | (outbox.isEmpty() ? 0 : SelectionKey.OP_WRITE));
        }
    }
}
