package io.attest.internet.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.internet.loop.Loop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** The connection with the server behind, for the octets of a file. */
final class DataLinkTest {

    private static final int LONGEST = 20_000;

    @Test
    void anEndBeforeTheServerHasComeIsToldWhenItComes() throws Exception {
        try (Loop loop = new Loop("data-link-test")) {
            DataLink link = new DataLink(loop, ByteBuffer.allocate(1024), () -> {});
            int port = loop.call(() -> listen(link));
            loop.run(link::end);
            try (Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
                server.setSoTimeout(LONGEST);
                assertThat(server.getInputStream().read()).isEqualTo(-1);
            }
        }
    }

    private static int listen(DataLink link) {
        try {
            return link.listen();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
