package io.attest.modem;

import static io.attest.modem.Dialogue.OK;
import static io.attest.modem.Dialogue.refused;
import static io.attest.modem.FtpHost.DLE;
import static io.attest.modem.FtpHost.ETX;
import static org.assertj.core.api.Assertions.assertThat;

import io.attest.modem.ScriptedFtpServer.Course;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** AT#FTPGET against servers that say exactly what a test has them say. */
final class FtpGetTest {

    private static final String BEGIN = "\r\nOk_Info_DataBegin\r\n";

    private final FtpHost host = new FtpHost();
    private final Dialogue modem = host.modem;

    @Test
    void aFileIsFetchedStepByStep() throws IOException {
        try (ScriptedFtpServer server = host.server().holding("one\r\ntwo\n")) {
            modem.accepts("AT#FTPGETPATH=\"/list\"");
            assertThat(modem.issue("AT#FTPGET")).isEqualTo(BEGIN + "one\r\ntwo\n" + ETX + OK);
            assertThat(server.heard())
                    .containsExactly(
                            "USER user", "PASS secret", "TYPE I", "CWD /list", "PASV", "RETR down.bin", "QUIT");
        }
    }

    @Test
    void anActiveSessionAwaitsTheServer() throws IOException {
        try (ScriptedFtpServer server = host.server().holding("text")) {
            modem.accepts("AT#FTPMODE=0");
            modem.accepts("AT#FTPTYPE=A");
            assertThat(modem.issue("AT#FTPGET")).isEqualTo(BEGIN + "text" + ETX + OK);
            assertThat(server.heard()).contains("TYPE A").noneMatch(line -> line.equals("PASV"));
            assertThat(server.heard())
                    .filteredOn(line -> line.startsWith("PORT 127,0,0,1,"))
                    .hasSize(1);
        }
    }

    @Test
    void aPointOrNothingIsThePresentDirectory() throws IOException {
        try (ScriptedFtpServer server = host.server()) {
            for (String path : new String[] {"", "."}) {
                modem.accepts("AT#FTPGETPATH=\"" + path + '"');
                assertThat(modem.issue("AT#FTPGET")).isEqualTo(BEGIN + ETX + OK);
            }
            assertThat(server.heard()).noneMatch(line -> line.startsWith("CWD"));
        }
    }

    @Test
    void anyOctetsPassAndEtxAndDleComeAfterADle() throws IOException {
        String octets = new Random(7)
                .ints(300_000, 0, 256)
                .mapToObj(octet -> String.valueOf((char) octet))
                .collect(Collectors.joining());
        String coded = octets.replace(DLE, DLE + DLE).replace(ETX, DLE + ETX);
        for (int mode = 0; mode < 2; mode++) {
            try (ScriptedFtpServer server = host.server().holding(octets)) {
                modem.accepts("AT#FTPMODE=" + mode);
                assertThat(modem.issue("AT#FTPGET").equals(BEGIN + coded + ETX + OK))
                        .isTrue();
                assertThat(server.heard()).contains("QUIT");
                host.offline();
            }
        }
    }

    @Test
    void eachRefusalBeforeTheFileComesAlone() throws IOException {
        Map<String, Map<String, Integer>> codes = Map.of(
                "HELLO", Map.of("421 full\r\n", 38016, "421 full\r\nclose", 38016, "close", 37966),
                "USER", Map.of("530 no\r\n", 38080),
                "PASS", Map.of("530 no\r\n", 38081, "close", 37966, "421 bye\r\nclose", 37966),
                "TYPE", Map.of("504 no\r\n", 38016),
                "CWD", Map.of("550 no\r\n", 38022),
                "PASV", Map.of("502 no\r\n", 38016, "227 what\r\n", 38016),
                "RETR", Map.of("550 no\r\n", 38024, "425 no\r\n", 38016));
        for (String line : codes.keySet()) {
            for (Map.Entry<String, Integer> code : codes.get(line).entrySet()) {
                try (ScriptedFtpServer server = host.refusing(line, code.getKey())) {
                    modem.accepts("AT#FTPGETPATH=\"/list\"");
                    assertThat(modem.issue("AT#FTPGET"))
                            .as(line + ' ' + code.getKey())
                            .isEqualTo(refused(code.getValue()));
                    assertThat(server.heard()).noneMatch(heard -> heard.startsWith("broken"));
                    host.offline();
                }
            }
        }
    }

    @Test
    void aServerThatIsContentWithTheNameGetsNoPassword() throws IOException {
        try (ScriptedFtpServer server = host.refusing("USER", "230 come in\r\n")) {
            assertThat(modem.issue("AT#FTPGET")).isEqualTo(BEGIN + ETX + OK);
            assertThat(server.heard()).noneMatch(line -> line.startsWith("PASS"));
        }
    }

    @Test
    void theDataConnectionLeadsWhereTheRoutesSayElseToTheServersOwnPlace() throws IOException {
        try (ScriptedFtpServer server = host.server().holding("x")) {
            modem.act(
                    "routes",
                    "tcp",
                    Map.of("198.51.100.21:21", server.address(), "198.51.100.21:4000", server.dataAddress()));
            host.named("198,51,100,21,15,160");
            assertThat(modem.issue("AT#FTPGET")).isEqualTo(BEGIN + "x" + ETX + OK);
            String port = server.pasv().substring("127,0,0,1,".length());
            host.named("198,51,100,21," + port);
            assertThat(modem.issue("AT#FTPGET")).isEqualTo(BEGIN + "x" + ETX + OK);
        }
    }

    @Test
    void aDataConnectionThatCannotBeOpenedIsAnOpeningRefused() throws IOException {
        try (ScriptedFtpServer server = host.server()) {
            try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                host.named("127,0,0,1," + (closed.getLocalPort() >> 8) + ',' + (closed.getLocalPort() & 0xFF));
            }
            assertThat(modem.issue("AT#FTPGET")).isEqualTo(refused(38016));
            assertThat(server.heard()).noneMatch(line -> line.startsWith("RETR"));
        }
    }

    @Test
    void aServerThatCannotOpenItSaysSoAfterTheBeginning() throws IOException {
        try (ScriptedFtpServer server = host.server(
                line -> line.startsWith("RETR") ? "150 going\r\n" : line.startsWith("DONE") ? "425 no\r\n" : "")) {
            modem.accepts("AT#FTPMODE=0");
            server.going(Course.UNREACHABLE);
            assertThat(modem.issue("AT#FTPGET")).isEqualTo(BEGIN + ETX + refused(38016));
        }
    }

    @Test
    void aServerHasThreeMinutesForWhateverIsDue() throws IOException {
        try (ScriptedFtpServer server = host.server().holding("half")) {
            server.going(Course.STALLED);
            assertThat(modem.issue("AT#FTPGET")).isEqualTo(BEGIN + "ha");
            assertThat(modem.pass(179.9)).isEmpty();
            assertThat(modem.pass(0.2)).isEqualTo(ETX + refused(37964));
            host.offline();
        }
        try (ScriptedFtpServer server = host.server().going(Course.NEVER)) {
            modem.accepts("AT#FTPMODE=0");
            assertThat(modem.issue("AT#FTPGET")).isEqualTo(BEGIN);
            assertThat(modem.pass(179.9)).isEmpty();
            assertThat(modem.pass(0.2)).isEqualTo(ETX + refused(37964));
            assertThat(server.heard()).contains("RETR down.bin");
            host.offline();
        }
        for (String line : new String[] {"HELLO", "USER", "PASS", "TYPE", "PASV", "RETR", "DONE", "QUIT"}) {
            try (ScriptedFtpServer server = host.refusing(line, "silence")) {
                boolean flows = line.equals("DONE") || line.equals("QUIT");
                assertThat(modem.issue("AT#FTPGET")).as(line).isEqualTo(flows ? BEGIN + ETX : "");
                assertThat(modem.pass(179.9)).as(line).isEmpty();
                assertThat(modem.pass(0.2)).as(line).isEqualTo(refused(37964));
                assertThat(server.heard()).noneMatch(heard -> heard.startsWith("broken"));
                host.offline();
            }
        }
    }

    @Test
    void eachPieceBeginsThatTimeAnew() throws IOException {
        try (ScriptedFtpServer server = host.refusing("DONE", "silence").holding("half")) {
            server.going(Course.IN_HALVES);
            assertThat(modem.issue("AT#FTPGET")).isEqualTo(BEGIN + "ha");
            assertThat(modem.pass(170)).isEmpty();
            server.goOn();
            assertThat(modem.pass(0)).isEqualTo("lf" + ETX);
            assertThat(modem.pass(179.9)).isEmpty();
            assertThat(modem.pass(0.2)).isEqualTo(refused(37964));
        }
    }

    @Test
    void aFileThatBreaksOffIsEndedBeforeTheError() throws IOException {
        Map<String, Integer> codes =
                Map.of("426 aborted\r\n", 38024, "451 no\r\n", 38024, "close", 37966, "421 bye\r\nclose", 37966);
        for (Map.Entry<String, Integer> code : codes.entrySet()) {
            try (ScriptedFtpServer server = host.refusing("DONE", code.getKey()).holding("half")) {
                server.going(Course.CUT);
                assertThat(modem.issue("AT#FTPGET"))
                        .as(code.getKey())
                        .isEqualTo(BEGIN + "ha" + ETX + refused(code.getValue()));
                host.offline();
            }
        }
        try (ScriptedFtpServer server = host.server().going(Course.RESET)) {
            assertThat(modem.issue("AT#FTPGET")).isEqualTo(BEGIN + ETX + refused(37952));
            assertThat(server.heard()).contains("RETR down.bin");
        }
    }

    @Test
    void aServerThatDoesNotTakeLeaveIsAFailureToClose() throws IOException {
        for (String answer : new String[] {"500 what\r\n", "close"}) {
            try (ScriptedFtpServer server = host.refusing("QUIT", answer)) {
                assertThat(modem.issue("AT#FTPGET")).isEqualTo(BEGIN + ETX + refused(38018));
                assertThat(server.heard()).contains("QUIT");
                host.offline();
            }
        }
    }

    @Test
    void theHostHasNothingToSayMeanwhile() throws IOException {
        try (ScriptedFtpServer server = host.server().holding("half")) {
            server.going(Course.IN_HALVES);
            assertThat(modem.issue("AT#FTPGET")).isEqualTo(BEGIN + "ha");
            assertThat(modem.write(ETX + "+++AT\rATH\r")).isEmpty();
            server.goOn();
            assertThat(modem.pass(0)).isEqualTo("lf" + ETX + OK);
        }
    }

    @Test
    void codesAreNumericWithoutWords() throws IOException {
        try (ScriptedFtpServer server = host.server().holding("x")) {
            modem.issue("ATV0");
            assertThat(modem.issue("AT#FTPGET")).isEqualTo("\r1025\rx" + ETX + "\r0\r");
            assertThat(server.heard()).contains("QUIT");
        }
    }

    @Test
    void whatIsNotSetOrNotFoundIsRefused() throws IOException {
        try (ScriptedFtpServer server = host.server()) {
            modem.accepts("AT#FTPGETFILENAME=\"\"");
            modem.refuses("AT#FTPGET", 36929);
            modem.accepts("AT#FTPGETFILENAME=\"x\"");
            modem.accepts("AT#FTPSERV=\"\"");
            modem.refuses("AT#FTPGET", 36929);
            modem.accepts("AT#FTPSERV=\"ftp.example.org\"");
            modem.refuses("AT#FTPGET", 38027);
            modem.accepts("AT#FTPSERV=\"198.51.100.99\"");
            modem.refuses("AT#FTPGET", 38016);
            modem.accepts("AT#FTPSERV=\"198.51.100.21\"");
            modem.accepts("AT#FTPPORT=2121");
            modem.refuses("AT#FTPGET", 38016);
            assertThat(server.heard()).isEmpty();
        }
    }

    @Test
    void oneServiceAtATimeAndNoParameterMeanwhile() throws IOException {
        try (ScriptedFtpServer server = host.refusing("USER", "silence")) {
            assertThat(modem.issue("AT#FTPGET")).isEmpty();
            modem.refuses("AT#FTPPUT", 37122);
            modem.refuses("AT#FTPPORT=21", 37123);
            assertThat(server.heard()).containsExactly("USER user");
        }
    }

    @Test
    void aLinkThatIsLostIsToldAfterTheEndOfTheFile() throws IOException {
        try (ScriptedFtpServer server = host.server().holding("half")) {
            server.going(Course.STALLED);
            assertThat(modem.issue("AT#FTPGET")).isEqualTo(BEGIN + "ha");
            assertThat(modem.act("drop-bearer")).isEqualTo(ETX + refused(35841));
        }
    }
}
