package io.attest.stranger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.channels.Channel;
import java.nio.channels.SocketChannel;

/** What can go wrong with the end of a socket, and is nobody's affair then. */
final class Sockets {

    private Sockets() {}

    static void close(Channel channel) {
        try {
            channel.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Ends a connection by RST, so that the other side learns that it was no orderly end. */
    static void abort(SocketChannel channel) {
        try {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException alreadyGone) {
            // then there is nothing left to reset
        }
        close(channel);
    }
}
