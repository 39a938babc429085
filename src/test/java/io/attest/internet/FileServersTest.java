package io.attest.internet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.attest.foreign.DebianFileServers;
import io.attest.foreign.NotInstalled;
import io.attest.line.FarEnds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What any FTP server behind the gates has to do. */
final class FileServersTest {

    /** Who wrote it. */
    private enum Kind {
        MOCK,
        DEBIAN
    }

    @TempDir
    private Path home;

    private Internet internet;

    private void start(Kind kind) throws IOException {
        // The sessions of a server do not run as root, even if this does.
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            FileServers servers =
                    kind == Kind.MOCK ? new MockFileServers(Places.LOOPBACK) : DebianFileServers.start(home);
            internet = Internet.start(new FarEnds(), servers);
            internet.reset();
        } catch (NotInstalled missing) {
            abort(missing.getMessage());
        }
    }

    @AfterEach
    void stop() {
        if (internet != null) {
            internet.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noOctetIsAlteredInEitherTypeOrMode(Kind kind) throws IOException {
        start(kind);
        byte[] octets = new byte[70_000];
        for (int at = 0; at < octets.length; at++) {
            octets[at] = (byte) (at * 31 >> 3);
        }
        try (FtpWire modem = new FtpWire(internet).in()) {
            for (String type : new String[] {"A", "I"}) {
                for (boolean passive : new boolean[] {true, false}) {
                    assertThat(modem.ask("TYPE " + type)).startsWith("200");
                    assertThat(modem.put("/in/x", octets, passive)).startsWith("226");
                    assertThat(internet.file("/in/x")).hasValue(octets);
                    internet.file("/a/b/y", octets);
                    assertThat(modem.get("/a/b/y", passive)).isEqualTo(octets);
                }
            }
        }
        assertThat(internet.sick()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyFileReplacesOneThatIsThereAndEmptyingLeavesTheDirectories(Kind kind) throws IOException {
        start(kind);
        internet.file("/in/x", Wire.bytes("what was there"));
        try (FtpWire modem = new FtpWire(internet).in()) {
            assertThat(modem.put("/in/x", new byte[0], true)).startsWith("226");
            assertThat(internet.file("/in/x")).hasValue(new byte[0]);
            assertThat(modem.put("/in/x", Wire.bytes("new"), false)).startsWith("226");
            assertThat(internet.file("/in/x")).hasValue(Wire.bytes("new"));
        }
        internet.reset();
        assertThat(internet.file("/in/x")).isEmpty();
        try (FtpWire modem = new FtpWire(internet).in()) {
            for (String directory : new String[] {"/", "/pub", "/in", "/a/b", "/a"}) {
                assertThat(modem.ask("CWD " + directory)).as(directory).startsWith("250");
            }
            assertThat(modem.ask("CWD /none")).startsWith("550");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotThereIsAnswered550AndAnyOtherLogin530(Kind kind) throws IOException {
        start(kind);
        try (FtpWire modem = new FtpWire(internet).in()) {
            assertThat(modem.begin("RETR /pub/none", true).answer).startsWith("550");
            assertThat(modem.begin("RETR none", false).answer).startsWith("550");
            assertThat(modem.begin("STOR /none/x", true).answer).matches("(?s)55[03].*");
            assertThat(modem.put("/in/x", Wire.bytes("still goes"), true)).startsWith("226");
        }
        for (String[] login : new String[][] {{"ftper", "wrong"}, {"ftper2", "ftpsecret"}, {"nobody", "ftpsecret"}}) {
            try (FtpWire modem = new FtpWire(internet)) {
                modem.control().answer();
                assertThat(modem.ask("USER " + login[0])).startsWith("331");
                assertThat(modem.ask("PASS " + login[1])).startsWith("530");
            }
        }
        assertThat(internet.seen("ftp.retrieved")).containsExactly("/pub/none", "/none");
        assertThat(internet.seen("ftp.stored")).containsExactly("/in/x");
    }

    @ParameterizedTest
    @EnumSource
    void aSessionOutlivesAFileThatWasBrokenOff(Kind kind) throws IOException {
        start(kind);
        internet.fault("FTP", "octet 3 of the file", "closes");
        internet.file("/pub/x", new byte[3_000_000]);
        try (FtpWire modem = new FtpWire(internet).in()) {
            for (boolean passive : new boolean[] {true, false}) {
                FtpWire.Data given = modem.begin("RETR /pub/x", passive);
                assertThat(given.socket().getInputStream().readAllBytes()).hasSize(3);
                given.close();
                assertThat(modem.control().answer()).startsWith("426");
                FtpWire.Data taken = modem.begin("STOR /in/x", passive);
                taken.socket().getOutputStream().write(new byte[3]);
                assertThat(taken.socket().getInputStream().readAllBytes()).isEmpty();
                taken.close();
                assertThat(modem.control().answer()).startsWith("426");
                assertThat(modem.ask("CWD /pub")).startsWith("250");
            }
            assertThat(modem.ask("QUIT")).startsWith("221");
        }
        assertThat(internet.seen("ftp.stored")).isEmpty();
        assertThat(internet.sick()).isEmpty();
    }
}
