package io.attest.modem;

import static io.attest.modem.Dialogue.OK;
import static io.attest.modem.Dialogue.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.attest.line.FarEnds;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The mail services against servers that say exactly what a test has them say. */
final class MailTest {

    private static final String WAITING = "\r\nOk_Info_WaitingForData\r\n";
    private static final String END = "\r\n.\r\n";

    private final FarEnds farEnds = new FarEnds();
    private final Dialogue modem = Dialogue.open().beside(farEnds);

    private static String agreeable(String line) {
        if (line.startsWith("EHLO")) {
            return "250-here\r\n250 AUTH PLAIN LOGIN\r\n";
        }
        if (line.startsWith("DATA")) {
            return "354 go on\r\n";
        }
        if (line.startsWith("AUTH LOGIN") || line.startsWith("dXNlcg==")) {
            return "334 more\r\n";
        }
        return line.startsWith("QUIT") ? "221 bye\r\nclose" : "250 yes\r\n";
    }

    private static String mailbox(String line) {
        if (line.startsWith("STAT")) {
            return "+OK 2 80\r\n";
        }
        String header =
                "From: a@example.org\r\nX-Other: 1\r\nCc: b@example.org,\r\n c@example.org\r\nSubject: S\r\n\r\n";
        if (line.startsWith("TOP")) {
            return "+OK\r\n" + header + ".\r\n";
        }
        return line.startsWith("RETR") ? "+OK\r\n" + header + "one\r\n..two\r\n\r\n.\r\n" : "+OK\r\n";
    }

    private void online(ScriptedServer server) {
        modem.act(
                "routes", "tcp", Map.of("198.51.100.25:25", server.address(), "198.51.100.110:110", server.address()));
        modem.accepts("AT#GPRSMODE=1");
        modem.accepts("AT#APNSERV=\"internet\"");
        modem.accepts("AT#SMTPSERV=\"198.51.100.25\"");
        modem.accepts("AT#POP3SERV=\"198.51.100.110\"");
        modem.accepts("AT#DOMAIN=\"unit.example.org\"");
        modem.accepts("AT#SENDERNAME=\"Unit\"");
        modem.accepts("AT#SENDERADDR=\"unit@example.org\"");
        modem.accepts("AT#REC1=\"to@example.org\"");
        modem.accepts("AT#SUBJ1=\"S\"");
        modem.issue("AT#CONNECTIONSTART");
        assertThat(modem.pass(5)).endsWith("Ok_Info_GprsActivation\r\n");
    }

    private ScriptedServer smtp() throws IOException {
        return new ScriptedServer(farEnds, "220 hello\r\n", MailTest::agreeable);
    }

    @Test
    void aBodyIsTheSameWhateverThePiecesItComesIn() throws IOException {
        String body = "one\r\n.\r.two\r\n..three\r\n.four\r\r\n\r\n" + END.substring(0, 4) + "x";
        for (long seed = 0; seed < 40; seed++) {
            try (ScriptedServer server = smtp()) {
                Dialogue fresh = modem;
                online(server);
                assertThat(fresh.issue("AT#PUTMAIL")).isEqualTo(WAITING);
                Random random = new Random(seed);
                String all = body + END;
                StringBuilder answered = new StringBuilder();
                for (int at = 0; at < all.length(); ) {
                    int next = Math.min(all.length(), at + 1 + random.nextInt(4));
                    answered.append(fresh.write(all.substring(at, next)));
                    at = next;
                }
                assertThat(answered).as("seed %d", seed).hasToString(OK);
                String mail = server.heard().get(4);
                assertThat(mail.substring(mail.indexOf("\r\n\r\n") + 4))
                        .isEqualTo("one\r\n..\r.two\r\n...three\r\n..four\r\r\n\r\n\r\n..\rx" + END);
                modem.issue("AT#CONNECTIONSTOP");
                modem.pass(5);
            }
        }
    }

    @Test
    void eachRefusalHasItsCode() throws IOException {
        Map<String, Integer> codes =
                Map.of("MAIL", 38028, "RCPT TO:<to@", 38029, "RCPT TO:<copy@", 38030, "DATA", 38031, "QUIT", 38018);
        for (Map.Entry<String, Integer> code : codes.entrySet()) {
            try (ScriptedServer server = new ScriptedServer(
                    farEnds,
                    "220 hello\r\n",
                    line -> line.startsWith(code.getKey()) ? "550 no\r\n" : agreeable(line))) {
                online(server);
                modem.accepts("AT#CCREC1=\"copy@example.org\"");
                assertThat(modem.issue("AT#SENDMAIL1")).as(code.getKey()).isEqualTo(refused(code.getValue()));
                modem.issue("AT#CONNECTIONSTOP");
                modem.pass(5);
            }
        }
    }

    @Test
    void aServerHasThreeMinutesForEachAnswer() throws IOException {
        try (ScriptedServer server = new ScriptedServer(
                farEnds, "220 hello\r\n", line -> line.startsWith("RCPT") ? "250-silence" : agreeable(line))) {
            online(server);
            assertThat(modem.issue("AT#PUTMAIL")).isEmpty();
            assertThat(modem.pass(179.9)).isEmpty();
            assertThat(modem.pass(0.2)).isEqualTo(refused(37964));
        }
    }

    @Test
    void aHostThatKeepsSilentInABodyEndsIt() throws IOException {
        try (ScriptedServer server = smtp()) {
            online(server);
            assertThat(modem.issue("AT#PUTMAIL")).isEqualTo(WAITING);
            assertThat(modem.pass(45)).isEmpty();
            assertThat(modem.write("x")).isEmpty();
            assertThat(modem.pass(49.9)).isEmpty();
            assertThat(modem.pass(0.2)).isEqualTo(refused(38017));
            assertThat(modem.issue("AT#VSTATE")).contains("CONNECTED");
        }
    }

    @Test
    void aServerThatGoesWhileTheHostTypesIsNoticed() throws IOException {
        try (ScriptedServer server = new ScriptedServer(
                farEnds, "220 hello\r\n", line -> line.startsWith("DATA") ? "354 go on\r\nclose" : agreeable(line))) {
            online(server);
            assertThat(modem.issue("AT#PUTMAIL")).isEqualTo(WAITING + refused(38017));
        }
    }

    @Test
    void itLogsInOnlyWithANameAndAPassword() throws IOException {
        try (ScriptedServer server = new ScriptedServer(
                farEnds, "220 hello\r\n", line -> line.startsWith("c2VjcmV0") ? "535 no\r\n" : agreeable(line))) {
            online(server);
            modem.accepts("AT#SMTPUN=\"user\"");
            assertThat(modem.issue("AT#SENDMAIL1")).isEqualTo(OK);
            assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH"));
            modem.accepts("AT#SMTPPW=\"secret\"");
            assertThat(modem.issue("AT#SENDMAIL1")).isEqualTo(refused(38081));
        }
    }

    @Test
    void aMailIsGivenWithThreeLinesOfItsHeaderAndDeleted() throws IOException {
        try (ScriptedServer server = new ScriptedServer(farEnds, "+OK\r\n", MailTest::mailbox)) {
            online(server);
            String body = "one\r\n.two\r\n" + END;
            assertThat(modem.issue("AT#GETMAIL"))
                    .isEqualTo("\r\nOk_Info_Mail\r\nFrom: a@example.org\r\nCc: b@example.org,\r\n c@example.org\r\n"
                            + "Subject: S\r\n\r\n" + body + OK);
            assertThat(server.heard()).contains("DELE 1\r\n", "QUIT\r\n");
            modem.accepts("AT#POP3HEADERMODE=0");
            assertThat(modem.issue("AT#GETMAIL")).isEqualTo("\r\nOk_Info_Mail\r\n" + body + OK);
        }
    }

    @Test
    void aMailThatBreaksOffIsEndedBeforeTheError() throws IOException {
        try (ScriptedServer server = new ScriptedServer(
                farEnds,
                "+OK\r\n",
                line -> line.startsWith("RETR") ? "+OK\r\nSubject: S\r\n\r\nhalfclose" : mailbox(line))) {
            online(server);
            modem.accepts("AT#POP3HEADERMODE=0");
            assertThat(modem.issue("AT#GETMAIL")).isEqualTo("\r\nOk_Info_Mail\r\nhalf" + END + refused(37966));
            assertThat(server.heard()).doesNotContain("DELE 1\r\n");
        }
    }

    @Test
    void anEmptyMailboxIsToldAsSuch() throws IOException {
        try (ScriptedServer server =
                new ScriptedServer(farEnds, "+OK\r\n", line -> line.startsWith("STAT") ? "+OK 0 0\r\n" : "+OK\r\n")) {
            online(server);
            assertThat(modem.issue("AT#GETMAIL")).isEqualTo("\r\nOk_Info_NoMail\r\n" + OK);
        }
    }

    @Test
    void whatCannotBeReachedIsRefusedAtOnce() throws IOException {
        try (ScriptedServer server = smtp()) {
            online(server);
            modem.accepts("AT#SMTPSERV=\"198.51.100.99\"");
            assertThat(modem.issue("AT#SENDMAIL1")).isEqualTo(refused(38016));
        }
    }

    @Test
    void oneServiceAtATimeAndNoParameterMeanwhile() throws IOException {
        try (ScriptedServer server = new ScriptedServer(farEnds, "silence", line -> line)) {
            online(server);
            assertThat(modem.issue("AT#SENDMAIL1")).isEmpty();
            assertThat(modem.issue("AT#GETMAIL")).isEqualTo(refused(37122));
            assertThat(modem.issue("AT#SUBJ1=\"T\"")).isEqualTo(refused(37123));
        }
    }

    @Test
    void aLinkThatIsLostEndsAMail() throws IOException {
        try (ScriptedServer server = smtp()) {
            online(server);
            modem.issue("AT#PUTMAIL");
            assertThat(modem.act("drop-bearer")).isEqualTo(refused(37952) + refused(35841));
            assertThat(modem.issue("AT#VSTATE")).contains("IDLE");
        }
    }

    @Test
    void withoutAnyRecipientNothingGoesToTheServer() throws IOException {
        try (ScriptedServer server = smtp()) {
            online(server);
            for (String parameter : List.of("REC1", "DOMAIN", "SENDERADDR")) {
                modem.accepts("AT#" + parameter + "=\"\"");
                assertThat(modem.issue("AT#SENDMAIL1")).isEqualTo(refused(36929));
            }
            assertThat(server.heard()).isEmpty();
        }
    }
}
