package io.attest.internet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a modem that has gone wrong may send: it gets its answer, and the next one is served as ever. */
final class HostileTest extends WithInternet {

    @AfterEach
    void theNextOneIsServed() throws IOException {
        assertThat(internet.sick()).isEmpty();
        internet.reset();
        try (Wire wire = begun()) {
            wire.write("Subject: after\r\n\r\n");
            assertThat(wire.ask(".")).startsWith("250");
        }
        assertThat(internet.seen("mailbox.reader")).containsExactly("after");
    }

    private static Wire greeted(String place) throws IOException {
        Wire wire = new Wire(internet, place);
        wire.answer();
        return wire;
    }

    private static Wire begun() throws IOException {
        Wire wire = greeted(Wire.SMTP);
        wire.ask("EHLO m");
        wire.ask("MAIL FROM:<module@example.org>");
        wire.ask("RCPT TO:<reader@example.org>");
        assertThat(wire.ask("DATA")).startsWith("354");
        return wire;
    }

    @ParameterizedTest
    @ValueSource(strings = {Wire.SMTP, Wire.POP3})
    void linesThatNoServerUnderstands(String place) throws IOException {
        List<String> lines = List.of(
                "",
                " ",
                "X",
                "\0",
                "NOOP\rNOOP",
                "STARTTLS",
                "STLS",
                "BDAT 3 LAST",
                "RETR",
                "RETR -1",
                "UIDL x",
                "TOP 1 x",
                "LIST 99999999999999999999",
                "USER",
                "PASS",
                "AUTH",
                "MAIL FROM",
                "RCPT TO:<<>>",
                "\u00ff\u00fe",
                "x".repeat(5000),
                "HELO");
        try (Wire wire = greeted(place)) {
            for (String line : lines) {
                assertThat(wire.ask(line)).as(line).matches("([45][0-9]{2}|-ERR).*\r\n");
            }
            assertThat(wire.ask("NOOP")).matches("(250|[+]OK|-ERR).*\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Wire.SMTP, Wire.POP3})
    void aLineWithoutEndIsForgottenAndRefusedAtItsEnd(String place) throws IOException {
        try (Wire wire = greeted(place)) {
            byte[] some = new byte[1 << 16];
            java.util.Arrays.fill(some, (byte) 'x');
            for (int block = 0; block < 64; block++) {
                wire.write(some);
            }
            Views.await(farEnds, wire.local(), view -> view.received() == wire.sent() && view.silent());
            assertThat(wire.ask("")).matches("(500|-ERR).*too long\r\n");
            assertThat(wire.ask("QUIT")).matches("(221|[+]OK).*\r\n");
        }
    }

    @Test
    void linesMayEndInALineFeedAloneAndComeAllAtOnce() throws IOException {
        try (Wire wire = greeted(Wire.SMTP)) {
            wire.write(
                    "EHLO m\nMAIL FROM:<a@example.org>\nRCPT TO:<reader@example.org>\nDATA\nSubject: x\r\n\r\n.\r\nQUIT\n");
            for (String code : List.of("250", "250", "250", "354", "250", "221")) {
                assertThat(wire.answer()).startsWith(code);
            }
            assertThat(wire.rest()).isEmpty();
        }
        assertThat(internet.seen("smtp.subjects")).containsExactly("x");
    }

    @Test
    void aBodyThatBreaksOffIsNotDelivered() throws IOException {
        try (Wire wire = begun()) {
            wire.write("Subject: half\r\n\r\nbo");
            wire.socket().shutdownOutput();
            assertThat(wire.rest()).isEmpty();
        }
        Wire wire = begun();
        wire.write("Subject: half\r\n\r\nbo");
        wire.socket().setSoLinger(true, 0);
        wire.close();
        Views.awaitNone(farEnds, wire.local());
        assertThat(internet.seen("mailbox.reader")).isEmpty();
    }

    @Test
    void whoEndsItsDirectionStillGetsItsAnswer() throws IOException {
        try (Wire wire = greeted(Wire.SMTP)) {
            wire.write("NOOP\r\n");
            wire.socket().shutdownOutput();
            assertThat(wire.rest()).startsWith("250");
        }
    }

    @Test
    void anyOctetsAtAll() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String words =
                "EHLO MAIL FROM RCPT TO DATA AUTH LOGIN PLAIN USER reader PASS RETR TOP QUIT < > : . 1 \r\n \r\n \0 \n";
        for (int round = 0; round < 100; round++) {
            String place = random.nextBoolean() ? Wire.SMTP : Wire.POP3;
            try (Wire wire = new Wire(internet, place)) {
                StringBuilder noise = new StringBuilder();
                for (int word = 0; word < 200; word++) {
                    String[] all = words.split(" ");
                    noise.append(all[random.nextInt(all.length)]);
                    noise.append(random.nextInt(3) == 0 ? (char) random.nextInt(256) : ' ');
                }
                wire.write(noise.toString());
                wire.socket().shutdownOutput();
                wire.socket().getInputStream().readAllBytes();
            } catch (java.net.SocketException endedBefore) {
                // QUIT was among it.
            }
        }
        assertThat(internet.sick()).as("seed " + seed).isEmpty();
    }

    @Test
    void connectionsAreNotWithoutLimit() throws IOException {
        List<Wire> wires = new ArrayList<>();
        try {
            for (int number = 0; number < 64; number++) {
                wires.add(greeted(number % 2 == 0 ? Wire.SMTP : Wire.POP3));
            }
            try (Wire oneMore = new Wire(internet, Wire.SMTP)) {
                assertThat(oneMore.rest()).isEmpty();
            }
        } finally {
            for (Wire wire : wires) {
                wire.close();
                Views.awaitNone(farEnds, wire.local());
            }
        }
    }

    @Test
    void whoNeverReadsHarmsNobody() throws IOException {
        internet.mail("reader", new byte[16 << 20]);
        try (Wire wire = new Wire(internet, Wire.POP3)) {
            wire.write("USER reader\r\nPASS popsecret\r\nRETR 1\r\nRETR 1\r\n");
            theNextOneIsServed();
        }
    }

    @Test
    void theRefusingAddressRefuses() {
        for (String place : List.of("198.51.100.98:25", "198.51.100.98:110")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> {
                        try (Socket socket = new Socket()) {
                            socket.connect(Wire.route(internet, "tcp", place));
                        }
                    })
                    .isInstanceOf(java.net.ConnectException.class);
        }
        assertThat(internet.routes().get("tcp").toString()).doesNotContain("198.51.100.99");
    }
}
