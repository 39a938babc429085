package io.attest.internet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails pass the gates and the servers without a change of a single octet. */
final class OctetsTest extends WithInternet {

    static Stream<String> mails() {
        return Stream.of(
                "",
                "\r\n",
                "Subject: no body\r\n",
                "Subject: no empty line\r\nbody\r\n",
                "Subject: one\r\n\r\n",
                "Subject: blanks at the end\r\n\r\n  body  \r\n\r\n \t\r\n\r\n",
                "Subject: dots\r\n\r\n.\r\n..\r\n...\r\n.a\r\na.\r\n",
                "Subject: lone ends\r\n\r\na\rb\nc\n\rd\r\r\n\n.\nx\r.\r\n",
                "Subject: controls\r\n\r\n\0\1\2\3\20\32\33\177\r\n",
                "Subject: 8 bit \u00e4\u00ff\u0080\r\nX-Odd:\u00c3\u0028\r\n\r\n" + eightBit() + "\r\n",
                "subject : odd\r\n\tfolded\r\nno field\r\n: nothing\r\n\r\nbody\r\n",
                "Content-Type: multipart/mixed; boundary=x\r\nContent-Transfer-Encoding: base64\r\n\r\n--x\r\n!\r\n",
                "Subject: long line\r\n\r\n" + "x".repeat(100_000) + "\r\n");
    }

    private static String eightBit() {
        StringBuilder all = new StringBuilder();
        for (char octet = 0x80; octet <= 0xFF; octet++) {
            all.append(octet);
        }
        return all.toString();
    }

    @ParameterizedTest
    @MethodSource("mails")
    void whatIsSentArrivesAndIsFetchedAgain(String mail) throws IOException {
        send(mail);
        assertThat(internet.mailbox("reader")).singleElement().isEqualTo(Wire.bytes(mail));
        assertThat(fetch()).isEqualTo(mail);
    }

    @ParameterizedTest
    @MethodSource("mails")
    void whatIsInTheMailboxIsFetched(String mail) throws IOException {
        internet.mail("reader", Wire.bytes(mail));
        assertThat(fetch()).isEqualTo(mail);
    }

    @Test
    void onlyADotBetweenTwoWholeLineEndsEndsAMail() throws IOException {
        String mail = "Subject: dots\r\n\r\na\n.\r\nb\r.\r\nc\r\n.\nd\r\n.\re\r\n";
        send(mail);
        assertThat(internet.mailbox("reader")).singleElement().isEqualTo(Wire.bytes(mail));
    }

    @Test
    void aMegabyteArrives() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        StringBuilder mail = new StringBuilder("Subject: large\r\n\r\n");
        while (mail.length() < 1 << 20) {
            random.ints(random.nextInt(90), 0, 256)
                    .forEach(octet -> mail.append((char) (octet == '\r' || octet == '\n' ? '.' : octet)));
            mail.append("\r\n");
        }
        send(mail.toString());
        assertThat(Arrays.equals(internet.mailbox("reader").get(0), Wire.bytes(mail.toString())))
                .as("seed " + seed)
                .isTrue();
        assertThat(fetch().equals(mail.toString())).as("seed " + seed).isTrue();
    }

    private static String stuffed(String mail) {
        return mail.replaceAll("(^|\r\n)\\.", "$1..");
    }

    private static void send(String mail) throws IOException {
        try (Wire wire = new Wire(internet, Wire.SMTP)) {
            wire.answer();
            wire.ask("EHLO m");
            wire.ask("MAIL FROM:<module@example.org>");
            wire.ask("RCPT TO:<reader@example.org>");
            wire.ask("DATA");
            wire.write(stuffed(mail));
            assertThat(wire.ask(".")).startsWith("250");
            wire.ask("QUIT");
        }
    }

    private static String fetch() throws IOException {
        try (Wire wire = new Wire(internet, Wire.POP3)) {
            wire.line();
            for (String line : new String[] {"USER reader", "PASS popsecret", "LIST 1"}) {
                wire.write(line + "\r\n");
                assertThat(wire.line()).startsWith("+OK");
            }
            wire.write("RETR 1\r\n");
            assertThat(wire.line()).startsWith("+OK");
            return wire.block().replaceAll("(^|\r\n)\\.", "$1");
        }
    }
}
