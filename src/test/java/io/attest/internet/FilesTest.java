package io.attest.internet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The FTP server of the Internet side as a modem meets it. */
final class FilesTest extends WithInternet {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileIsFetchedAndStored(boolean passive) throws IOException {
        internet.file("/pub/a.txt", Wire.bytes("one\ntwo\r\n"));
        try (FtpWire modem = new FtpWire(internet).in()) {
            assertThat(modem.ask("CWD /pub")).startsWith("250");
            assertThat(modem.get("a.txt", passive)).isEqualTo(Wire.bytes("one\ntwo\r\n"));
            assertThat(modem.put("../in/b.txt", Wire.bytes("three"), passive)).startsWith("226");
            assertThat(modem.ask("QUIT")).startsWith("221");
            assertThat(modem.control().rest()).isEmpty();
        }
        assertThat(internet.file("/in/b.txt")).hasValue(Wire.bytes("three"));
        assertThat(internet.seen("ftp.at")).containsExactly("198.51.100.21:21");
        assertThat(internet.seen("ftp.user")).containsExactly("ftper");
        assertThat(internet.seen("ftp.password")).containsExactly("ftpsecret");
        assertThat(internet.seen("ftp.type")).containsExactly("I", "I");
        String mode = passive ? "passive" : "active";
        assertThat(internet.seen("ftp.mode")).containsExactly(mode, mode);
        assertThat(internet.seen("ftp.retrieved")).containsExactly("/pub/a.txt");
        assertThat(internet.seen("ftp.stored")).containsExactly("/in/b.txt");
        assertThat(internet.sick()).isEmpty();
    }

    @Test
    void aSessionThatTheModemLeavesIsOver() throws IOException, InterruptedException {
        for (int count = 0; count < 5; count++) {
            try (FtpWire modem = new FtpWire(internet).in()) {
                assertThat(modem.ask("NOOP")).startsWith("200");
            }
        }
        internet.reset();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("internet-ftp-session")) {
                thread.join(20_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    @Test
    void theFormatThatGoesWithoutSayingIsNotTold() throws IOException {
        try (FtpWire modem = new FtpWire(internet).in()) {
            assertThat(modem.ask("TYPE A N")).startsWith("200");
            assertThat(modem.put("/in/x", Wire.bytes("x"), true)).startsWith("226");
        }
        assertThat(internet.seen("ftp.type")).containsExactly("A");
    }

    @Test
    void aServerThatWentOnDoesNotHoldTheSameConnectionAgain() throws IOException {
        try (FtpWire modem = new FtpWire(internet).in()) {
            internet.fault("FTP", "CWD", "says nothing");
            modem.control().write("CWD /a\r\n");
            while (!internet.holds("FTP")) {
                Thread.onSpinWait();
            }
            internet.goOn("FTP");
            assertThat(modem.control().answer()).startsWith("250");
            assertThat(modem.ask("CWD b")).startsWith("250");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 256, 70_000, 10 << 20})
    void noOctetIsAltered(int size) throws IOException {
        byte[] octets = new byte[size];
        new Random(size).nextBytes(octets);
        try (FtpWire modem = new FtpWire(internet).in()) {
            for (String type : new String[] {"A", "I"}) {
                for (boolean passive : new boolean[] {true, false}) {
                    modem.ask("TYPE " + type);
                    assertThat(modem.put("/in/x", octets, passive)).startsWith("226");
                    assertThat(internet.file("/in/x")).hasValue(octets);
                    assertThat(modem.get("/in/x", passive)).isEqualTo(octets);
                }
            }
        }
    }
}
