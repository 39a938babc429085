package io.attest.internet;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Other servers behind the gates, and broken ones: then the Internet side is to blame, and says so. */
final class ServersBehindTest {

    /** Mail servers of which nothing is known but their place. */
    private record Servers(InetSocketAddress place) implements MailServers {

        @Override
        public InetSocketAddress smtp() {
            return place;
        }

        @Override
        public InetSocketAddress pop3() {
            return place;
        }

        @Override
        public void deliver(String login, byte[] message) {}

        @Override
        public List<byte[]> mails(String addressOrLogin) {
            return List.of();
        }

        @Override
        public void empty() {}

        @Override
        public void close() {}
    }

    /** Greets and ends the connection at the first thing it is asked. */
    private static ServerSocket rude() throws IOException {
        ServerSocket socket = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> serve(socket), "rude-server");
        thread.setDaemon(true);
        thread.start();
        return socket;
    }

    private static void serve(ServerSocket socket) {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                client.getOutputStream().write(Wire.bytes("220 +OK\r\n"));
                client.getInputStream().read();
            } catch (IOException closed) {
                continue;
            }
        }
    }

    @Test
    void aServerThatEndsInsteadOfAnsweringIsToBlame() throws IOException {
        try (ServerSocket rude = rude();
                Internet internet =
                        Internet.start(new FarEnds(), new Servers((InetSocketAddress) rude.getLocalSocketAddress()))) {
            try (Wire wire = new Wire(internet, Wire.SMTP)) {
                assertThat(wire.answer()).isEqualTo("220 +OK\r\n");
                assertThat(internet.sick()).isEmpty();
                wire.write("EHLO m\r\n");
                assertThat(wire.rest()).isEmpty();
            }
            assertThat(internet.sick())
                    .hasValueSatisfying(why ->
                            assertThat(why).startsWith("smtp 198.51.100.25:25").contains("has ended the connection"));
            internet.reset();
            assertThat(internet.sick()).isEmpty();
        }
    }

    @Test
    void aServerThatIsNotThereIsToBlame() throws IOException {
        try (Socket nobody = new Socket()) {
            // The port is taken, and nobody listens there.
            nobody.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            cannotBeReached((InetSocketAddress) nobody.getLocalSocketAddress());
        }
    }

    private static void cannotBeReached(InetSocketAddress place) throws IOException {
        try (Internet internet = Internet.start(new FarEnds(), new Servers(place))) {
            try (Wire wire = new Wire(internet, Wire.POP3)) {
                assertThat(wire.rest()).isEmpty();
            }
            assertThat(internet.sick())
                    .hasValueSatisfying(why -> assertThat(why).contains("cannot be reached"));
        }
    }

    @Test
    void whatAFaultDoesIsNobodysBlame() throws IOException {
        try (Internet internet = Internet.start(new FarEnds())) {
            internet.fault("SMTP", "hello", "closes");
            try (Wire wire = new Wire(internet, Wire.SMTP)) {
                wire.answer();
                wire.write("EHLO m\r\n");
                assertThat(wire.rest()).isEmpty();
            }
            assertThat(internet.sick()).isEmpty();
        }
    }

    @Test
    void twoInternetsShareNothing() throws IOException {
        try (Internet one = Internet.start(new FarEnds());
                Internet other = Internet.start(new FarEnds())) {
            one.mail("reader", Wire.bytes("Subject: one\r\n\r\n"));
            one.fault("POP3", "greeting", "answers -ERR one");
            one.answer("198.51.100.53", "*", "nothing");
            try (Wire wire = new Wire(other, Wire.POP3)) {
                assertThat(wire.line()).startsWith("+OK");
            }
            try (Wire wire = new Wire(one, Wire.POP3)) {
                assertThat(wire.line()).isEqualTo("-ERR one\r\n");
            }
            assertThat(other.seen("mailbox.reader")).isEmpty();
            assertThat(other.seen("pop3.at")).hasSize(1);
            one.close();
            try (Wire wire = new Wire(other, Wire.POP3)) {
                assertThat(wire.line()).startsWith("+OK");
            }
        }
    }

    @Test
    void theLogSaysWhatWasSaid() throws IOException {
        try (Internet internet = Internet.start(new FarEnds())) {
            internet.fault("SMTP", "QUIT", "answers 500 no");
            try (Wire wire = new Wire(internet, Wire.SMTP)) {
                wire.answer();
                wire.ask("HELO m");
                wire.ask("MAIL FROM:<a@example.org>");
                wire.ask("RCPT TO:<b@example.org>");
                wire.ask("DATA");
                wire.write("Subject: [x]\r\n\r\n" + "y".repeat(300) + "\r\n");
                wire.ask(".");
                wire.ask("QUIT");
            }
            assertThat(internet.log())
                    .contains(
                            "smtp 198.51.100.25:25 < RCPT TO:<b@example.org>[CR][LF]",
                            "smtp 198.51.100.25:25 > 250 2.0.0 taken[CR][LF]",
                            "smtp 198.51.100.25:25 < .[CR][LF]",
                            "smtp 198.51.100.25:25 -- QUIT answers 500 no",
                            "smtp 198.51.100.25:25 > 500 no[CR][LF]")
                    .anyMatch(line -> line.contains("< Subject: [[x][CR][LF][CR][LF]yyy")
                            && line.endsWith(" ... and 118 octets more"));
            internet.reset();
            assertThat(internet.log()).isEmpty();
        }
    }
}
