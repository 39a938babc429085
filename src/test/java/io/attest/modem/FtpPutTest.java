package io.attest.modem;

import static io.attest.modem.Dialogue.OK;
import static io.attest.modem.Dialogue.refused;
import static io.attest.modem.FtpHost.DLE;
import static io.attest.modem.FtpHost.ETX;
import static org.assertj.core.api.Assertions.assertThat;

import io.attest.modem.ScriptedFtpServer.Course;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** AT#FTPPUT against servers that say exactly what a test has them say. */
final class FtpPutTest {

    private static final String WAITING = "\r\nOk_Info_WaitingForData\r\n";

    private final FtpHost host = new FtpHost();
    private final Dialogue modem = host.modem;

    @Test
    void aFileIsStoredStepByStep() throws IOException {
        try (ScriptedFtpServer server = host.server()) {
            modem.accepts("AT#FTPPUTPATH=\"/list\"");
            assertThat(modem.issue("AT#FTPPUT")).isEqualTo(WAITING);
            assertThat(server.heard())
                    .containsExactly("USER user", "PASS secret", "TYPE I", "CWD /list", "PASV", "STOR up.bin");
            assertThat(modem.write("one\r\ntwo\n")).isEmpty();
            assertThat(modem.write(ETX)).isEqualTo(OK);
            assertThat(server.stored()).isEqualTo("one\r\ntwo\n");
            assertThat(server.heard()).endsWith("QUIT");
        }
    }

    @Test
    void anActiveSessionAwaitsTheServer() throws IOException {
        try (ScriptedFtpServer server = host.server()) {
            modem.accepts("AT#FTPMODE=0");
            assertThat(modem.issue("AT#FTPPUT")).isEqualTo(WAITING);
            assertThat(modem.write("text" + ETX)).isEqualTo(OK);
            assertThat(server.stored()).isEqualTo("text");
            assertThat(server.heard()).noneMatch(line -> line.equals("PASV"));
        }
    }

    @Test
    void anyOctetsAreStoredWhateverThePiecesTheyComeIn() throws IOException {
        for (long seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            StringBuilder file = new StringBuilder();
            StringBuilder coded = new StringBuilder();
            for (int at = random.nextInt(2_000); at > 0; at--) {
                char octet = (char) (random.nextInt(4) == 0 ? 3 + 13 * random.nextInt(2) : random.nextInt(256));
                file.append(octet);
                coded.append(octet == 3 || octet == 16 ? DLE : "").append(octet);
            }
            try (ScriptedFtpServer server = host.server()) {
                modem.accepts("AT#FTPMODE=" + random.nextInt(2));
                assertThat(modem.issue("AT#FTPPUT")).isEqualTo(WAITING);
                StringBuilder answered = new StringBuilder();
                for (int at = 0; at < coded.length(); ) {
                    int next = Math.min(coded.length(), at + 1 + random.nextInt(200));
                    answered.append(modem.write(coded.substring(at, next)));
                    at = next;
                }
                answered.append(modem.write(ETX));
                assertThat(answered).as("seed %d", seed).hasToString(OK);
                assertThat(server.stored()).as("seed %d", seed).isEqualTo(file.toString());
                host.offline();
            }
        }
    }

    @Test
    void anAsciiSessionClearsTheTopBitAndConvertsNoLineEnd() throws IOException {
        try (ScriptedFtpServer server = host.server()) {
            modem.accepts("AT#FTPTYPE=A");
            assertThat(modem.issue("AT#FTPPUT")).isEqualTo(WAITING);
            assertThat(modem.write("a\n\u0080\u00E1\u00FF\u0083\r" + ETX)).isEqualTo(OK);
            assertThat(server.stored()).isEqualTo("a\n\0a\u007F\u0003\r");
            assertThat(server.heard()).contains("TYPE A");
        }
    }

    @Test
    void theEtxIsEchoedAndTheDataIsNot() throws IOException {
        try (ScriptedFtpServer server = host.server()) {
            modem.issue("ATE1");
            assertThat(modem.issue("AT#FTPPUT")).isEqualTo("AT#FTPPUT\r" + WAITING);
            assertThat(modem.write("x" + DLE + ETX)).isEmpty();
            assertThat(modem.write(ETX)).isEqualTo(ETX + OK);
            assertThat(server.stored()).isEqualTo("x" + ETX);
        }
    }

    @Test
    void theHostMayTakeItsTime() throws IOException {
        try (ScriptedFtpServer server = host.server()) {
            assertThat(modem.issue("AT#FTPPUT")).isEqualTo(WAITING);
            assertThat(modem.pass(800)).isEmpty();
            assertThat(modem.write("late" + ETX)).isEqualTo(OK);
            assertThat(server.stored()).isEqualTo("late");
        }
    }

    @Test
    void octetsGoToTheServerAtOnceAndThoseBehindTheEtxNowhere() throws IOException {
        try (ScriptedFtpServer server = host.refusing("DONE", "silence")) {
            assertThat(modem.issue("AT#FTPPUT")).isEqualTo(WAITING);
            assertThat(modem.write("first")).isEmpty();
            assertThat(server.received()).isEqualTo(5);
            assertThat(modem.write(ETX + "AT\r" + ETX)).isEmpty();
            assertThat(server.stored()).isEqualTo("first");
            assertThat(modem.pass(179.9)).isEmpty();
            assertThat(modem.pass(0.2)).isEqualTo(refused(37964));
        }
    }

    @Test
    void eachRefusalBeforeTheFileComesAlone() throws IOException {
        Map<String, Integer> codes = Map.of(
                "HELLO", 38016, "USER", 38080, "PASS", 38081, "CWD", 38022, "PORT", 38016, "PASV", 38016, "STOR",
                38017);
        for (Map.Entry<String, Integer> code : codes.entrySet()) {
            try (ScriptedFtpServer server = host.refusing(code.getKey(), "553 no\r\n")) {
                modem.accepts("AT#FTPPUTPATH=\"/list\"");
                modem.accepts("AT#FTPMODE=" + (code.getKey().equals("PORT") ? 0 : 1));
                assertThat(modem.issue("AT#FTPPUT")).as(code.getKey()).isEqualTo(refused(code.getValue()));
                assertThat(server.heard()).noneMatch(heard -> heard.startsWith("broken"));
                host.offline();
            }
        }
    }

    @Test
    void aServerThatCannotOpenTheDataConnectionSaysSo() throws IOException {
        try (ScriptedFtpServer server = host.refusing("DONE", "425 no\r\n")) {
            modem.accepts("AT#FTPMODE=0");
            server.going(Course.UNREACHABLE);
            assertThat(modem.issue("AT#FTPPUT")).isEqualTo(refused(38016));
        }
    }

    @Test
    void aFileThatIsNotTakenIsAnErrorWithoutEtx() throws IOException {
        Map<Course, Integer> codes = Map.of(Course.CUT, 38017, Course.INTERRUPTED, 38017, Course.WHOLE, 38017);
        for (Map.Entry<Course, Integer> code : codes.entrySet()) {
            try (ScriptedFtpServer server = host.refusing("DONE", "552 full\r\n")) {
                server.going(code.getKey());
                assertThat(modem.issue("AT#FTPPUT")).isEqualTo(WAITING);
                boolean whole = code.getKey() == Course.WHOLE;
                assertThat(modem.write(whole ? "x" + ETX : "x"))
                        .as(code.getKey().name())
                        .isEqualTo(refused(code.getValue()));
                assertThat(modem.issue("AT#VSTATE")).contains("CONNECTED");
                host.offline();
            }
        }
    }

    @Test
    void aDataConnectionThatIsLostEndsTheFile() throws IOException {
        for (String word : List.of("426 aborted\r\n", "silence")) {
            for (Map.Entry<Course, Integer> code :
                    Map.of(Course.CUT, 38017, Course.RESET, 37952).entrySet()) {
                try (ScriptedFtpServer server = host.refusing("DONE", word)) {
                    server.going(code.getKey());
                    assertThat(modem.issue("AT#FTPPUT")).isEqualTo(WAITING);
                    assertThat(modem.write("x")).as(word + code).isEqualTo(refused(code.getValue()));
                    host.offline();
                }
            }
        }
    }

    @Test
    void aServerThatGoesWhileTheHostWritesIsNoticed() throws IOException {
        for (String going : List.of("close", "421 bye\r\nclose")) {
            try (ScriptedFtpServer server = host.refusing("DONE", going)) {
                server.going(Course.INTERRUPTED);
                assertThat(modem.issue("AT#FTPPUT")).isEqualTo(WAITING);
                assertThat(modem.write("x")).as(going).isEqualTo(refused(38017));
                host.offline();
            }
        }
    }

    @Test
    void codesAreNumericWithoutWords() throws IOException {
        try (ScriptedFtpServer server = host.server()) {
            modem.issue("ATV0");
            assertThat(modem.issue("AT#FTPPUT")).isEqualTo("\r1028\r");
            assertThat(modem.write(ETX)).isEqualTo("\r0\r");
            assertThat(server.stored()).isEmpty();
        }
    }

    @Test
    void whatIsNotSetIsRefused() throws IOException {
        try (ScriptedFtpServer server = host.server()) {
            modem.accepts("AT#FTPPUTFILENAME=\"\"");
            modem.refuses("AT#FTPPUT", 36929);
            assertThat(server.heard()).isEmpty();
        }
    }

    @Test
    void aLinkThatIsLostEndsItWithoutEtx() throws IOException {
        try (ScriptedFtpServer server = host.server()) {
            assertThat(modem.issue("AT#FTPPUT")).isEqualTo(WAITING);
            assertThat(modem.act("drop-bearer")).isEqualTo(refused(35841));
            assertThat(modem.issue("AT#VSTATE")).contains("IDLE");
            assertThat(server.stored()).isEmpty();
        }
    }
}
