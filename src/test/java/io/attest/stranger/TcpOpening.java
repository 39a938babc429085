package io.attest.stranger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** AT#OTCP until the server has taken the connection. */
final class TcpOpening implements Service {

    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Services services;
    private final int port;
    private final Framing framing;
    private @Nullable SocketChannel channel;
    private Clock.@Nullable Timer timer;
    private boolean awaited;

    TcpOpening(Services services, int port, Framing framing) {
        this.services = services;
        this.port = port;
        this.framing = framing;
    }

    /** An address to which no route leads is silent, like any packet that gets lost. */
    void to(String address) {
        timer = services.reactor().clock().after(PATIENCE, () -> services.failed(Codes.OPEN_FAILED));
        InetSocketAddress server = services.routes().tcp(address, port);
        if (server == null) {
            return;
        }
        try {
            SocketChannel connecting = SocketChannel.open();
            channel = connecting;
            connecting.setOption(StandardSocketOptions.TCP_NODELAY, true);
            services.reactor().watch(connecting, SelectionKey.OP_CONNECT, this::connected);
            await(true);
            connecting.connect(server);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void connected(SelectionKey key) throws IOException {
        SocketChannel connecting = (SocketChannel) key.channel();
        try {
            if (!connecting.finishConnect()) {
                return;
            }
        } catch (IOException refused) {
            services.failed(Codes.OPEN_FAILED);
            return;
        }
        channel = null;
        close();
        TcpSession.begin(services, key, framing);
    }

    @Override
    public void close() {
        await(false);
        if (timer != null) {
            timer.cancel();
        }
        if (channel != null) {
            Sockets.abort(channel);
        }
    }

    private void await(boolean now) {
        if (awaited != now) {
            awaited = now;
            services.reactor().await(now ? 1 : -1);
        }
    }
}
