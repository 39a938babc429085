package io.attest.internet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.line.FarEnds;
import java.io.IOException;
import java.net.SocketException;
import org.junit.jupiter.api.Test;

/** What faults do in the middle of texts, together, and to what comes after them. */
final class FaultDetailTest extends WithInternet {

    private static final String MAIL = "From: module@example.org\r\nSubject: long\r\n\r\n" + "a line\r\n".repeat(50);

    private static Wire inData() throws IOException {
        Wire wire = new Wire(internet, Wire.SMTP);
        wire.answer();
        wire.ask("EHLO m");
        begin(wire);
        return wire;
    }

    private static void begin(Wire wire) throws IOException {
        assertThat(wire.ask("MAIL FROM:<module@example.org>")).startsWith("250");
        assertThat(wire.ask("RCPT TO:<reader@example.org>")).startsWith("250");
        assertThat(wire.ask("DATA")).startsWith("354");
    }

    private static Wire loggedIn() throws IOException {
        Wire wire = new Wire(internet, Wire.POP3);
        wire.line();
        assertThat(pop(wire, "USER reader")).startsWith("+OK");
        assertThat(pop(wire, "PASS popsecret")).startsWith("+OK");
        return wire;
    }

    private static String pop(Wire wire, String line) throws IOException {
        wire.write(line + "\r\n");
        return wire.line();
    }

    @Test
    void aRefusedMailIsNotDeliveredAndTheNextOneIs() throws IOException {
        internet.fault("SMTP", "final dot", "answers 554 5.6.0 no");
        try (Wire wire = inData()) {
            wire.write(MAIL);
            assertThat(wire.ask(".")).isEqualTo("554 5.6.0 no\r\n");
            assertThat(internet.seen("mailbox.reader")).isEmpty();
            assertThat(internet.seen("smtp.subjects")).isEmpty();
            assertThat(wire.ask("RSET")).startsWith("250");
            begin(wire);
            wire.write("Subject: again\r\n\r\n");
            assertThat(wire.ask(".")).startsWith("554");
            assertThat(wire.ask("QUIT")).startsWith("221");
            assertThat(wire.rest()).isEmpty();
        }
        internet.reset();
        try (Wire wire = inData()) {
            wire.write(MAIL);
            assertThat(wire.ask(".")).startsWith("250");
        }
        assertThat(internet.seen("mailbox.reader")).containsExactly("long");
        assertThat(internet.sick()).isEmpty();
    }

    @Test
    void aRefusedUserNameLeavesTheServerInStep() throws IOException {
        internet.fault("SMTP", "user name", "answers 535 5.7.8 who");
        try (Wire wire = new Wire(internet, Wire.SMTP)) {
            wire.answer();
            wire.ask("EHLO m");
            assertThat(wire.ask("AUTH LOGIN")).startsWith("334");
            assertThat(wire.ask(Wire.base64("mailer"))).isEqualTo("535 5.7.8 who\r\n");
            assertThat(internet.seen("smtp.login")).containsExactly("mailer");
            assertThat(wire.ask("MAIL FROM:<a@example.org>")).startsWith("250");
            assertThat(wire.ask("QUIT")).startsWith("221");
        }
    }

    @Test
    void severalFaultsOfAStageActInTheirOrder() throws IOException {
        internet.fault("SMTP", "hello", "answers 421 4.3.2 going down");
        internet.fault("SMTP", "EHLO", "closes");
        try (Wire wire = new Wire(internet, Wire.SMTP)) {
            wire.answer();
            wire.write("EHLO m\r\n");
            assertThat(wire.rest()).isEqualTo("421 4.3.2 going down\r\n");
        }
        internet.fault("POP3", "USER", "answers +OK half of");
        internet.fault("POP3", "USER", "resets");
        try (Wire wire = new Wire(internet, Wire.POP3)) {
            wire.line();
            wire.write("USER reader\r\n");
            assertThat(wire.line()).isEqualTo("+OK half of\r\n");
            assertThatThrownBy(wire::rest).isInstanceOf(SocketException.class);
        }
    }

    @Test
    void aFaultDoesWhatItSaysAndNoMore() throws IOException {
        internet.fault("SMTP", "EHLO", "answers 421 4.3.2 going down");
        internet.fault("POP3", "QUIT", "answers +OK good bye");
        try (Wire wire = new Wire(internet, Wire.SMTP)) {
            wire.answer();
            assertThat(wire.ask("EHLO m")).startsWith("421");
            assertThat(wire.ask("HELO m")).startsWith("250");
        }
        internet.mail("reader", Wire.bytes(MAIL));
        try (Wire wire = loggedIn()) {
            assertThat(pop(wire, "DELE 1")).startsWith("+OK");
            assertThat(pop(wire, "QUIT")).startsWith("+OK");
            assertThat(pop(wire, "NOOP")).startsWith("+OK");
        }
        assertThat(internet.seen("mailbox.reader")).containsExactly("long");
        assertThat(internet.seen("pop3.deleted")).containsExactly("1");
    }

    @Test
    void aFaultInTheMiddleOfTheBodyComesWithItsOctet() throws IOException {
        internet.fault("SMTP", "octet 100 of the body", "closes");
        try (Wire wire = inData()) {
            wire.write(MAIL.substring(0, 99));
            FarEnds.View view = Views.await(farEnds, wire.local(), now -> now.received() == wire.sent());
            assertThat(view).isEqualTo(new FarEnds.View(wire.sent(), wire.received(), false, true));
            wire.write(MAIL.substring(99, 100));
            assertThat(wire.rest()).isEmpty();
        }
        assertThat(internet.seen("mailbox.reader")).isEmpty();
    }

    @Test
    void aBodyThatIsHeldArrivesWholeWhenItGoesOn() throws IOException {
        internet.fault("SMTP", "octet 7 of the body", "says nothing");
        try (Wire wire = inData()) {
            wire.write(MAIL + ".\r\n");
            Views.await(farEnds, wire.local(), now -> now.received() == wire.sent() && now.silent());
            assertThat(internet.seen("mailbox.reader")).isEmpty();
            internet.goOn("SMTP");
            assertThat(wire.answer()).startsWith("250");
        }
        assertThat(internet.mailbox("reader")).singleElement().isEqualTo(Wire.bytes(MAIL));
    }

    @Test
    void anAnswerInTheMiddleOfTheBodyIsTheOnlyOne() throws IOException {
        internet.fault("SMTP", "octet 10 of the body", "answers 452 4.3.1 full");
        try (Wire wire = inData()) {
            wire.write(MAIL.substring(0, 20));
            assertThat(wire.answer()).isEqualTo("452 4.3.1 full\r\n");
            wire.write(MAIL.substring(20) + ".\r\n");
            assertThat(wire.ask("NOOP")).startsWith("250");
        }
        assertThat(internet.seen("mailbox.reader")).isEmpty();
    }

    @Test
    void aMailMayEndInTheMiddle() throws IOException {
        internet.mail("reader", Wire.bytes(MAIL));
        internet.fault("POP3", "octet 60 of RETR", "closes");
        try (Wire wire = loggedIn()) {
            wire.write("RETR 1\r\n");
            wire.line();
            assertThat(wire.rest()).isEqualTo(MAIL.substring(0, 60));
        }
        internet.reset();
        internet.mail("reader", Wire.bytes(MAIL));
        internet.fault("POP3", "octet 10 of TOP", "resets");
        try (Wire wire = loggedIn()) {
            wire.write("TOP 1 0\r\n");
            wire.line();
            assertThatThrownBy(() -> wire.take(MAIL.length())).isInstanceOf(SocketException.class);
        }
        assertThat(internet.seen("mailbox.reader")).containsExactly("long");
    }

    @Test
    void aMailThatStopsInTheMiddleGoesOnWhenTheCaseSaysSo() throws IOException {
        internet.mail("reader", Wire.bytes(MAIL));
        internet.fault("POP3", "octet 60 of RETR", "says nothing");
        try (Wire wire = loggedIn()) {
            wire.write("RETR 1\r\n");
            wire.line();
            assertThat(wire.take(60)).isEqualTo(MAIL.substring(0, 60));
            Views.await(farEnds, wire.local(), now -> now.sent() == wire.received() && now.silent());
            internet.goOn("POP3");
            assertThat(wire.block()).isEqualTo(MAIL.substring(60));
            assertThat(pop(wire, "NOOP")).startsWith("+OK");
        }
    }

    @Test
    void garbageInTheMiddleOfAMailStandsForTheRestOfIt() throws IOException {
        internet.mail("reader", Wire.bytes(MAIL));
        internet.fault("POP3", "octet 60 of RETR", "answers garbage");
        try (Wire wire = loggedIn()) {
            wire.write("RETR 1\r\n");
            wire.line();
            wire.take(60);
            assertThat(wire.line()).endsWith("?!~\r\n");
            assertThat(pop(wire, "NOOP")).startsWith("+OK");
        }
    }

    @Test
    void ordinalsCountOverTheConnectionsOfACase() throws IOException {
        internet.fault("SMTP", "2nd RCPT", "answers 550 no");
        for (String expected : new String[] {"250", "550", "250"}) {
            try (Wire wire = new Wire(internet, Wire.SMTP)) {
                wire.answer();
                wire.ask("EHLO m");
                wire.ask("MAIL FROM:<a@example.org>");
                assertThat(wire.ask("RCPT TO:<b@example.org>")).startsWith(expected);
            }
        }
    }

    @Test
    void extensionsAreOfferedAsTheCaseSays() throws IOException {
        assertThat(hello()).contains("AUTH LOGIN PLAIN");
        internet.fault("SMTP", "EHLO", "offers only LOGIN");
        assertThat(hello())
                .contains("250 AUTH LOGIN\r\n")
                .doesNotContain("PLAIN")
                .contains("8BITMIME");
        internet.reset();
        internet.fault("SMTP", "hello", "offers only PLAIN");
        assertThat(hello()).contains("250 AUTH PLAIN\r\n").doesNotContain("LOGIN");
        internet.reset();
        internet.fault("SMTP", "EHLO", "offers nothing");
        assertThat(hello().lines()).singleElement().asString().startsWith("250 ");
    }

    private static String hello() throws IOException {
        try (Wire wire = new Wire(internet, Wire.SMTP)) {
            wire.answer();
            return wire.ask("EHLO m");
        }
    }

    @Test
    void everyWayToLogInIsUnderstood() throws IOException {
        String both = Wire.base64("\0mailer\0mailsecret");
        assertThat(login("AUTH LOGIN", Wire.base64("mailer"), Wire.base64("mailsecret")))
                .startsWith("235");
        assertThat(login("auth login " + Wire.base64("mailer"), Wire.base64("mailsecret")))
                .startsWith("235");
        assertThat(login("AUTH PLAIN " + both)).startsWith("235");
        assertThat(login("AUTH PLAIN", both)).startsWith("235");
        assertThat(login("AUTH LOGIN", Wire.base64("mailer"), Wire.base64("wrong")))
                .startsWith("535");
        assertThat(login("AUTH LOGIN", "*")).startsWith("501");
        assertThat(login("AUTH LOGIN", "?")).startsWith("501");
        assertThat(login("AUTH CRAM-MD5")).startsWith("504");
        assertThat(internet.seen("smtp.login"))
                .startsWith("mailer:mailsecret", "mailer:mailsecret", "mailer:mailsecret", "mailer:mailsecret")
                .contains("mailer:wrong");
    }

    private static String login(String... lines) throws IOException {
        try (Wire wire = new Wire(internet, Wire.SMTP)) {
            wire.answer();
            wire.ask("EHLO m");
            String answer = "";
            for (String line : lines) {
                answer = wire.ask(line);
            }
            return answer;
        }
    }

    @Test
    void aPasswordFaultMeetsWhateverLineCarriesIt() throws IOException {
        internet.fault("SMTP", "password", "answers 535 no");
        assertThat(login("AUTH LOGIN", Wire.base64("mailer"), Wire.base64("mailsecret")))
                .startsWith("535 no");
        assertThat(login("AUTH PLAIN " + Wire.base64("\0mailer\0mailsecret"))).startsWith("535 no");
        assertThat(login("AUTH PLAIN", Wire.base64("\0mailer\0mailsecret"))).startsWith("535 no");
        assertThat(login("AUTH LOGIN " + Wire.base64("mailer"), Wire.base64("mailsecret")))
                .startsWith("535 no");
    }

    @Test
    void whatThereIsNotIsRefusedWithWhatThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> internet.fault("FINGER", "connect", "closes"))
                .withMessageContaining("SMTP, POP3, FTP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> internet.fault("SMTP", "11th RCPT", "closes"))
                .withMessageContaining("final dot");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> internet.fault("POP3", "octet 0 of RETR", "closes"))
                .withMessageContaining("octet N of RETR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> internet.fault("POP3", "USER", "explodes"))
                .withMessageContaining("says nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> internet.fault("POP3", "USER", "answers in several lines"));
        assertThatIllegalArgumentException().isThrownBy(() -> internet.fault("SMTP", "MAIL", "offers nothing"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> internet.seen("smtp.nothing"))
                .withMessageContaining("smtp.sender");
        assertThatIllegalArgumentException().isThrownBy(() -> internet.goOn("HTTP"));
    }

    @Test
    void goingOnWithNothingHeldIsWrittenDown() {
        internet.goOn("SMTP");
        assertThat(internet.log()).singleElement().asString().contains("nothing was held");
    }

    @Test
    void whoGivesUpWhileHeldHasAskedNothing() throws IOException {
        internet.fault("SMTP", "final dot", "says nothing");
        try (Wire wire = inData()) {
            wire.write(MAIL + ".\r\n");
            Views.await(farEnds, wire.local(), now -> now.received() == wire.sent());
            wire.close();
            Views.awaitNone(farEnds, wire.local());
        }
        internet.goOn("SMTP");
        assertThat(internet.seen("mailbox.reader")).isEmpty();
    }
}
