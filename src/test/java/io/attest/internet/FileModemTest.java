package io.attest.internet;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.line.FarEnds;
import io.attest.modem.Dialogue;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The FTP server as a modem in the same process meets it: what it answers at once is complete only if the far ends of
 * both connections are never said to be at rest while something is due.
 */
final class FileModemTest {

    private static final String ETX = "\u0003";
    private static final String DLE = "\u0010";
    private static final String BEGIN = "\r\nOk_Info_DataBegin\r\n";
    private static final String WAITING = "\r\nOk_Info_WaitingForData\r\n";
    private static final String ENDED = ETX + Dialogue.OK;

    private final FarEnds farEnds = new FarEnds();
    private final Internet internet = Internet.start(farEnds);
    private final Dialogue modem = new Dialogue().beside(farEnds).prepared();

    @BeforeEach
    void online() {
        Object[] routes = internet.routes().entrySet().stream()
                .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                .toArray();
        modem.act("routes", routes);
        for (String line : List.of(
                "AT#GPRSMODE=1",
                "AT#APNSERV=\"internet\"",
                "AT#FTPSERV=\"198.51.100.21\"",
                "AT#FTPUN=\"ftper\"",
                "AT#FTPPW=\"ftpsecret\"",
                "AT#FTPGETFILENAME=\"a.txt\"",
                "AT#FTPGETPATH=\"/pub\"",
                "AT#FTPPUTFILENAME=\"b.txt\"",
                "AT#FTPPUTPATH=\"/in\"",
                "AT#FTPMODE=1")) {
            assertThat(modem.issue(line)).as(line).isEqualTo(Dialogue.OK);
        }
        modem.issue("AT#CONNECTIONSTART");
        assertThat(modem.pass(5)).endsWith("Ok_Info_GprsActivation\r\n");
    }

    @AfterEach
    void close() {
        internet.close();
    }

    private static String error(int code) {
        return "\r\n#CME ERROR: " + code + "\r\n";
    }

    private static String coded(String octets) {
        return octets.replace(DLE, DLE + DLE).replace(ETX, DLE + ETX);
    }

    private static String octets(Random random, int count) {
        return random.ints(count, 0, 256)
                .mapToObj(octet -> String.valueOf((char) octet))
                .collect(Collectors.joining());
    }

    @Test
    void filesGoBothWaysInBothModes() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String octets = octets(random, List.of(0, 1, 10, 300, 100_000).get(random.nextInt(5)));
            assertThat(modem.issue("AT#FTPMODE=" + random.nextInt(2))).isEqualTo(Dialogue.OK);
            if (random.nextBoolean()) {
                internet.file("/pub/a.txt", Wire.bytes(octets));
                assertThat(modem.issue("AT#FTPGET").equals(BEGIN + coded(octets) + ENDED))
                        .as("seed %d round %d", seed, round)
                        .isTrue();
            } else {
                assertThat(modem.issue("AT#FTPPUT")).as("seed %d", seed).isEqualTo(WAITING);
                assertThat(modem.write(coded(octets) + ETX)).as("seed %d", seed).isEqualTo(Dialogue.OK);
                assertThat(internet.file("/in/b.txt")
                                .map(Wire::text)
                                .orElse("none")
                                .equals(octets))
                        .as("seed %d round %d", seed, round)
                        .isTrue();
            }
        }
        assertThat(internet.seen("ftp.left")).hasSize(200).containsOnly("QUIT");
        assertThat(internet.sick()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "USER, answers 530 no, 38080",
        "PASS, answers 530 no, 38081",
        "CWD, answers 550 no, 38022",
        "TYPE, answers 504 no, 38016",
        "RETR, answers 550 no, 38024",
        "greeting, answers 421 full, 38016",
        "connect, closes, 37966",
        "USER, closes, 37966",
        "CWD, resets, 37952",
        "RETR, closes, 37966"
    })
    void aRefusalBeforeTheFileComesAlone(String stage, String action, int code) {
        internet.file("/pub/a.txt", Wire.bytes("some text"));
        internet.fault("FTP", stage, action);
        for (int mode = 0; mode < 2; mode++) {
            modem.issue("AT#FTPMODE=" + mode);
            assertThat(modem.issue("AT#FTPGET")).isEqualTo(error(code));
        }
        assertThat(internet.sick()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "data connection, answers 425 cannot, '', 38016",
        "data connection, resets, '', 37952",
        "data connection, closes, '', 38024",
        "octet 4 of the file, closes, some, 38024",
        "octet 4 of the file, answers 451 disk, some, 38024",
        "octet 4 of the file, resets, some, 37952",
        "end of the file, answers 550 no, some text, 38024",
        "end of the file, closes, some text, 37966",
        "end of the file, resets, some text, 37952"
    })
    void aFileThatIsCutOffIsAnErrorBehindEtx(String stage, String action, String given, int code) {
        internet.file("/pub/a.txt", Wire.bytes("some text"));
        internet.fault("FTP", stage, action);
        for (int mode = 0; mode < 2; mode++) {
            modem.issue("AT#FTPMODE=" + mode);
            String answer = modem.issue("AT#FTPGET");
            String begun = BEGIN + given + ETX + error(code);
            // What a reset meets on its way may be lost.
            assertThat(answer).isIn(begun, action.equals("resets") ? BEGIN + ETX + error(code) : begun);
        }
        assertThat(internet.sick()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "data connection, answers 425 cannot, 38016, 38017",
        "data connection, resets, 37952, 37952",
        "data connection, closes, 38017, 38017",
        "octet 4 of the file, closes, 38017, 38017",
        "octet 4 of the file, answers 552 full, 38017, 38017",
        "octet 4 of the file, resets, 37952, 37952",
        "end of the file, answers 552 full, 38017, 38017",
        "end of the file, closes, 38017, 38017",
        "end of the file, resets, 37952, 37952"
    })
    void aFileThatIsNotTakenIsAnError(String stage, String action, int code, int other) {
        internet.fault("FTP", stage, action);
        for (int mode = 0; mode < 2; mode++) {
            modem.issue("AT#FTPMODE=" + mode);
            String answer = modem.issue("AT#FTPPUT");
            if (answer.equals(WAITING)) {
                answer = modem.write("some text" + (stage.startsWith("octet") ? "" : ETX));
            }
            assertThat(answer.replace(WAITING, "")).isIn(error(code), error(other));
        }
        assertThat(internet.sick()).isEmpty();
    }

    @Test
    void silenceAnywhereEndsAfterThreeMinutesOrWhenTheServerGoesOn() {
        internet.file("/pub/a.txt", Wire.bytes("some text"));
        Map<String, String> before = Map.of(
                "PASS",
                "",
                "PASV",
                "",
                "RETR",
                "",
                "data connection",
                BEGIN,
                "octet 4 of the file",
                BEGIN + "some",
                "end of the file",
                BEGIN + "some text");
        for (Map.Entry<String, String> stage : before.entrySet()) {
            for (int mode = stage.getKey().equals("PASV") ? 1 : 0; mode < 2; mode++) {
                internet.reset();
                internet.file("/pub/a.txt", Wire.bytes("some text"));
                internet.fault("FTP", stage.getKey(), "says nothing");
                modem.issue("AT#FTPMODE=" + mode);
                String begun = modem.issue("AT#FTPGET");
                assertThat(begun).as(stage.getKey() + mode).startsWith(stage.getValue());
                assertThat(internet.holds("FTP")).isTrue();
                assertThat(modem.pass(179)).isEmpty();
                assertThat(modem.pass(2))
                        .isEqualTo((begun.contains(ETX) ? "" : begun.isEmpty() ? "" : ETX) + error(37964));
                assertThat(internet.holds("FTP")).as("given up is held, too").isTrue();
                internet.goOn("FTP");
                assertThat(internet.holds("FTP")).isFalse();
                assertThat(internet.sick()).isEmpty();

                internet.reset();
                internet.file("/pub/a.txt", Wire.bytes("some text"));
                internet.fault("FTP", stage.getKey(), "says nothing");
                String first = modem.issue("AT#FTPGET");
                internet.goOn("FTP");
                assertThat(first + modem.pass(1)).as(stage.getKey() + mode).isEqualTo(BEGIN + "some text" + ENDED);
            }
        }
    }
}
