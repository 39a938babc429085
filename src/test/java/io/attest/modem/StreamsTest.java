package io.attest.modem;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.line.FarEnds;
import io.attest.line.PipeLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Random octets in random pieces, both ways at once, through the modem and its sockets; each from a seed that is told. */
final class StreamsTest {

    private static final String ETX = "\u0003";
    private static final String DLE = "\u0010";

    private final FarEnds farEnds = new FarEnds();
    private TcpPeer server;

    @BeforeEach
    void start() throws IOException {
        server = TcpPeer.server(farEnds);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private void online(Dialogue modem) {
        modem.act("routes", "tcp", Map.of("198.51.100.7:7", server.address()));
        modem.accepts("AT#GPRSMODE=1");
        modem.accepts("AT#APNSERV=\"internet\"");
        modem.accepts("AT#TCPSERV=2,\"198.51.100.7\"");
        modem.accepts("AT#TCPPORT=2,7");
        modem.issue("AT#CONNECTIONSTART");
        assertThat(modem.pass(5)).endsWith("Ok_Info_GprsActivation\r\n");
    }

    private static String payload(Random random, int longest) {
        StringBuilder octets = new StringBuilder();
        for (int left = random.nextInt(longest); left > 0; left--) {
            int kind = random.nextInt(6);
            octets.append((char) (kind == 0 ? 3 : kind == 1 ? 16 : random.nextInt(256)));
        }
        return octets.toString();
    }

    private static String coded(String octets) {
        return octets.replace(DLE, DLE + DLE).replace(ETX, DLE + ETX);
    }

    @Test
    void everyOctetArrivesWhateverThePieces() throws IOException {
        Dialogue modem = Dialogue.open().beside(farEnds);
        online(modem);
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            boolean dle = random.nextBoolean();
            modem.accepts("AT#DLEMODE=2," + (dle ? 1 : 0));
            modem.accepts("AT#TCPTXDELAY=2," + 20 * random.nextInt(4));
            assertThat(modem.issue("AT#OTCP=2")).endsWith("WaitingForData\r\n");
            String up = payload(random, 4000);
            String down = payload(random, 4000);
            String line = dle ? coded(up) : up;
            StringBuilder came = new StringBuilder();
            int told = 0;
            for (int at = 0; at < line.length() || told < down.length(); ) {
                if (told < down.length() && random.nextBoolean()) {
                    int next = Math.min(down.length(), told + 1 + random.nextInt(700));
                    server.send(down.substring(told, next));
                    told = next;
                }
                int next = Math.min(line.length(), at + random.nextInt(700));
                came.append(modem.write(line.substring(at, next)));
                at = next;
                came.append(random.nextInt(3) == 0 ? modem.pass(0.02 * random.nextInt(3)) : "");
            }
            came.append(modem.pass(0));
            assertThat(came.toString().equals(dle ? coded(down) : down))
                    .as("to the host, seed %d", seed)
                    .isTrue();
            boolean hostEnds = dle && random.nextBoolean();
            if (!hostEnds) {
                server.finish();
            }
            assertThat(hostEnds ? modem.write(ETX) : modem.pass(0))
                    .as("seed %d", seed)
                    .isEqualTo((dle && !hostEnds ? ETX : "") + "\r\nOk_Info_SocketClosed\r\n\r\nOK\r\n");
            assertThat(server.heard().equals(up))
                    .as("to the server, seed %d", seed)
                    .isTrue();
            assertThat(server.left()).as("seed %d", seed).isTrue();
        }
    }

    /** What the modem does not take waits in the line, and goes on when the server reads again. */
    @Test
    void aServerThatDoesNotReadHoldsUpTheLine() throws IOException {
        ReferenceModem modem = new ReferenceModem();
        PipeLine line = new PipeLine(modem, "pipe", farEnds, java.util.List::of);
        modem.act("routes", Map.of("tcp", Map.of("198.51.100.7:7", server.address())));
        for (String command : new String[] {
            "ATE0",
            "AT+WOPEN=1",
            "AT#GPRSMODE=1",
            "AT#APNSERV=internet",
            "AT#TCPSERV=1,198.51.100.7",
            "AT#TCPPORT=1,7",
            "AT#DLEMODE=1,0",
            "AT#CONNECTIONSTART",
            "AT#OTCP=1"
        }) {
            line.write((command + "\r").getBytes(StandardCharsets.ISO_8859_1));
            line.read(Duration.ZERO);
            line.read(Duration.ofSeconds(5));
        }
        byte[] much = new byte[8 << 20];
        new Random(8).nextBytes(much);
        server.send("");
        server.reads(false);
        line.write(much);
        assertThat(line.read(Duration.ofSeconds(30))).isEmpty();
        assertThat(modem.takes()).isFalse();
        assertThat(line.elapsed()).isGreaterThan(Duration.ofSeconds(30));
        server.send("meanwhile");
        assertThat(line.read(Duration.ofSeconds(1))).asString().isEqualTo("meanwhile");
        server.reads(true);
        ByteArrayOutputStream came = new ByteArrayOutputStream();
        came.writeBytes(line.read(Duration.ofSeconds(1)));
        assertThat(came.size()).isZero();
        assertThat(Arrays.equals(server.octets(), much)).isTrue();
        assertThat(line.unrest()).isFalse();
        server.finish();
        assertThat(line.read(Duration.ofSeconds(1))).asString().contains("Ok_Info_SocketClosed");
    }
}
