package io.attest.emulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.bench.Emulated;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that does not read holds up its own data, and nothing else. */
final class FlowControlTest {

    private static final int MUCH = 8 << 20;

    private final Emulated emulated = Emulated.modem(null, null);
    private final RealTime modem = new RealTime(emulated.modem());
    private TcpPort port;
    private Socket host;
    private InputStream fromModem;

    @BeforeEach
    void plugIn() throws IOException {
        port = new TcpPort(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), modem);
        host = new Socket();
        host.setReceiveBufferSize(1 << 16);
        host.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port.port()));
        fromModem = host.getInputStream();
    }

    @AfterEach
    void unplug() throws IOException {
        host.close();
        port.close();
        modem.close();
    }

    @Test
    void aHostThatDoesNotReadStopsThePeerAndNothingElse() throws IOException {
        byte[] octets = new byte[MUCH];
        new Random(5).nextBytes(octets);
        AtomicLong sent = new AtomicLong();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> all = CompletableFuture.runAsync(() -> send(server, octets, sent));
            open(server.getLocalPort());
            long before = -1;
            while (sent.get() == 0 || sent.get() != before) {
                before = sent.get();
                // The modem's clock goes on, and its surroundings answer.
                assertThat(modem.call(() -> emulated.surroundings().act("observe", Map.of())))
                        .containsKey("calls");
                assertThat(all.isDone()).as("nobody reads %d octets", MUCH).isFalse();
            }
            byte[] came = fromModem.readNBytes(MUCH);
            assertThat(came).isEqualTo(octets);
            all.join();
        }
    }

    private static void send(ServerSocket server, byte[] octets, AtomicLong sent) {
        try (Socket socket = server.accept()) {
            socket.setSendBufferSize(1 << 16);
            for (int from = 0; from < octets.length; from += 4096) {
                socket.getOutputStream().write(octets, from, Math.min(4096, octets.length - from));
                sent.addAndGet(4096);
            }
        } catch (IOException lost) {
            throw new IllegalStateException(lost);
        }
    }

    private void open(int server) throws IOException {
        modem.call(() ->
                emulated.surroundings().act("routes", Map.of("tcp", Map.of("198.51.100.7:23", "127.0.0.1:" + server))));
        for (String command : List.of(
                "E0",
                "+WOPEN=1",
                "#GPRSMODE=1",
                "#APNSERV=\"internet\"",
                "#TCPSERV=1,\"198.51.100.7\"",
                "#TCPPORT=1,23",
                "#DLEMODE=1,0")) {
            issue("AT" + command, "OK\r\n");
        }
        issue("AT#CONNECTIONSTART", "Ok_Info_GprsActivation\r\n");
        issue("AT#OTCP=1", "Ok_Info_WaitingForData\r\n");
    }

    private void issue(String command, String end) throws IOException {
        host.getOutputStream().write((command + '\r').getBytes(StandardCharsets.ISO_8859_1));
        StringBuilder came = new StringBuilder();
        while (came.indexOf(end) < 0) {
            came.append((char) fromModem.read());
        }
    }
}
