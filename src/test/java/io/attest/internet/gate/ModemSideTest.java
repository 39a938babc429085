package io.attest.internet.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A socket of the modem's that got the port of one which has just been closed. */
final class ModemSideTest {

    private final FarEnds farEnds = new FarEnds();

    @Test
    void whatIsStillSaidOfAConnectionThatIsOverIsNotSaidOfTheNextOneFromTheSamePort() throws IOException {
        try (ServerSocketChannel first = server();
                ServerSocketChannel second = server();
                SocketChannel before = client(0, first);
                SocketChannel beforeThere = first.accept()) {
            ModemSide over = new ModemSide(beforeThere, farEnds);
            InetSocketAddress name = (InetSocketAddress) before.getLocalAddress();
            before.write(ByteBuffer.wrap("QUIT".getBytes(StandardCharsets.US_ASCII)));
            before.close();
            over.take(ByteBuffer.allocate(100));

            try (SocketChannel after = client(name.getPort(), second);
                    SocketChannel afterThere = second.accept()) {
                ModemSide next = new ModemSide(afterThere, farEnds);
                assertThat(after.getLocalAddress()).isEqualTo(name);
                over.report(true);
                over.forget();
                assertThat(farEnds.of(name)).contains(new FarEnds.View(0, 0, false, false));
                next.report(true);
                assertThat(farEnds.of(name)).contains(new FarEnds.View(0, 0, false, true));
                next.forget();
                assertThat(farEnds.of(name)).isEmpty();
            }
        }
    }

    private static ServerSocketChannel server() throws IOException {
        return ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    private static SocketChannel client(int port, ServerSocketChannel server) throws IOException {
        SocketChannel client = SocketChannel.open();
        client.setOption(StandardSocketOptions.SO_REUSEADDR, true);
        client.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        client.connect(server.getLocalAddress());
        return client;
    }
}
