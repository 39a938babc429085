package io.attest.line;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways in which a TCP connection ends, each told as what it is. */
final class TcpLineTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ServerSocket server;
    private Line line;
    private Socket modem;

    @BeforeEach
    void plugIn() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        line = TcpLine.open("127.0.0.1", server.getLocalPort(), PATIENCE);
        modem = server.accept();
    }

    @AfterEach
    void unplug() throws IOException {
        line.close();
        modem.close();
        server.close();
    }

    @Test
    void anEndIsAnEnd() throws IOException {
        modem.close();
        assertThatThrownBy(() -> line.read(PATIENCE))
                .isInstanceOf(LineLost.class)
                .hasMessage(line.name() + " is lost: the other end has closed the connection");
    }

    @Test
    void aResetIsAReset() throws IOException {
        modem.setSoLinger(true, 0);
        modem.close();
        assertThatThrownBy(() -> line.read(PATIENCE))
                .isInstanceOf(LineLost.class)
                .hasMessage(line.name() + " is lost: the other end has gone (Connection reset)");
    }

    /** Nobody takes the octets, so nothing but the reset can end this before the longest write. */
    @Test
    void aResetEndsAWriteThatIsUnderWay() throws IOException {
        modem.setSoLinger(true, 0);
        Thread resets = new Thread(() -> {
            try {
                modem.getInputStream().read();
                modem.close();
            } catch (IOException itIsGone) {
                // That is what was wanted.
            }
        });
        resets.start();
        assertThatThrownBy(() -> line.write(new byte[64 << 20]))
                .isInstanceOf(LineLost.class)
                // Writer and reader both meet the reset, and the system tells only the first of them that it was one.
                .hasMessageStartingWith(line.name() + " is lost: the other end has ");
    }

    /** It may still read, but a modem that hears and never speaks again is none. */
    @Test
    void halfAConnectionIsNone() throws IOException {
        modem.shutdownOutput();
        assertThatThrownBy(() -> line.read(PATIENCE)).isInstanceOf(LineLost.class);
        assertThatThrownBy(() -> line.write(new byte[1]))
                .isInstanceOf(LineLost.class)
                .hasMessage(line.name() + " is lost: the other end has closed the connection");
    }
}
