package io.attest.stranger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** The rest of a connection that the modem has ended: what the peer still sends is read, lest a reset destroy what is on its way to it. */
final class Lingering {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Lingering() {}

    static void close(Reactor reactor, SelectionKey key) {
        SocketChannel channel = (SocketChannel) key.channel();
        try {
            channel.shutdownOutput();
        } catch (IOException gone) {
            Sockets.close(channel);
            return;
        }
        Clock.Timer last = reactor.clock().after(LONGEST, () -> Sockets.close(channel));
        key.attach((Reactor.Ready) ready -> discard(channel, last));
        key.interestOps(SelectionKey.OP_READ);
    }

    private static void discard(SocketChannel channel, Clock.Timer last) {
        int count;
        try {
            count = channel.read(ByteBuffer.allocate(4096));
        } catch (IOException reset) {
            count = -1;
        }
        if (count < 0) {
            last.cancel();
            Sockets.close(channel);
        }
    }
}
