package io.attest.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.line.FarEnd.Kind;
import io.attest.modem.ReferenceModem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every line promises, over the modem in process and behind each kind of port. */
final class LineTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void carriesTheReferenceModemsAnswerToTheByte(Kind kind) throws IOException {
        try (FarEnd modem = FarEnd.of(kind, new ReferenceModem(), folder)) {
            modem.line.write(ascii("ATE0\r"));
            assertThat(take(modem.line, 11)).asString().isEqualTo("ATE0\r\r\nOK\r\n");
        }
    }

    @ParameterizedTest
    @EnumSource
    void carriesAll256BytesUnchangedBothWays(Kind kind) throws IOException {
        byte[] all = new byte[256];
        for (int code = 0; code < all.length; code++) {
            all[code] = (byte) code;
        }
        try (FarEnd echo = FarEnd.of(kind, new Echo(), folder)) {
            echo.line.write(all);
            assertThat(take(echo.line, all.length)).isEqualTo(all);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheOrderOf100KilobytesInPiecesOfAnySize(Kind kind) throws IOException {
        byte[] sent = new byte[100_000];
        Random random = new Random(7);
        random.nextBytes(sent);
        try (FarEnd echo = FarEnd.of(kind, new Echo(), folder)) {
            ByteArrayOutputStream came = new ByteArrayOutputStream();
            for (int from = 0; from < sent.length; ) {
                int to = Math.min(sent.length, from + 1 + random.nextInt(3000));
                echo.line.write(java.util.Arrays.copyOfRange(sent, from, to));
                came.writeBytes(echo.line.read(Duration.ZERO));
                from = to;
            }
            came.writeBytes(take(echo.line, sent.length - came.size()));
            assertThat(came.toByteArray()).isEqualTo(sent);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLongTextIsWrittenAtOnceToAModemThatEchoesIt(Kind kind) throws IOException {
        byte[] sent = new byte[3 << 20];
        new Random(8).nextBytes(sent);
        try (FarEnd echo = FarEnd.of(kind, new Echo(), folder)) {
            echo.line.write(sent);
            assertThat(take(echo.line, sent.length)).isEqualTo(sent);
        }
    }

    @ParameterizedTest
    @EnumSource
    void silenceGivesNothingOnceTheTimeHasGoneBy(Kind kind) throws IOException {
        try (FarEnd echo = FarEnd.of(kind, new Echo(), folder)) {
            Duration before = echo.line.elapsed();
            assertThat(echo.line.read(Duration.ofMillis(30))).isEmpty();
            assertThat(echo.line.elapsed().minus(before)).isGreaterThanOrEqualTo(Duration.ofMillis(30));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCameArrivedAfterItWasAskedForAndBeforeNow(Kind kind) throws IOException {
        try (FarEnd echo = FarEnd.of(kind, new Echo(), folder)) {
            Duration before = echo.line.elapsed();
            echo.line.write(ascii("AT"));
            take(echo.line, 2);
            assertThat(echo.line.arrived()).isBetween(before, echo.line.elapsed());
            assertThat(echo.line.blur()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesItself(Kind kind) throws IOException {
        try (FarEnd echo = FarEnd.of(kind, new Echo(), folder)) {
            assertThat(echo.line.name())
                    .isNotBlank()
                    .startsWith(
                            switch (kind) {
                                case PIPE -> "in process";
                                case TCP -> "tcp 127.0.0.1:";
                                case SERIAL -> "serial " + folder.resolve("modem") + " at 115200";
                                case PTY -> "pty " + folder.resolve("modem");
                                case RFC2217 -> "rfc2217 127.0.0.1:";
                            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PIPE", mode = EnumSource.Mode.EXCLUDE)
    void aModemThatVanishesIsALineLostByName(Kind kind) throws IOException {
        try (FarEnd echo = FarEnd.of(kind, new Echo(), folder)) {
            echo.vanish();
            assertThatThrownBy(() -> take(echo.line, 1))
                    .isInstanceOf(LineLost.class)
                    .hasMessageStartingWith(echo.line.name() + " is lost: ")
                    .hasMessageContaining(gone(kind));
            assertThatThrownBy(() -> echo.line.write(ascii("AT")))
                    .isInstanceOf(LineLost.class)
                    .hasMessageContaining(gone(kind));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PIPE", mode = EnumSource.Mode.EXCLUDE)
    void aModemThatVanishesLeavesNobodyBusy(Kind kind) throws IOException, InterruptedException {
        try (FarEnd echo = FarEnd.of(kind, new Echo(), folder)) {
            List<Thread> busy = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().equals("line-reader " + echo.line.name()))
                    .toList();
            assertThat(busy).hasSize(1);
            echo.vanish();
            busy.get(0).join(PATIENCE.toMillis());
            assertThat(busy.get(0).isAlive()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PIPE", mode = EnumSource.Mode.EXCLUDE)
    void aModemThatVanishesWhileItIsWrittenToIsALineLost(Kind kind) throws IOException, InterruptedException {
        Deaf modem = new Deaf();
        try (FarEnd deaf = FarEnd.of(kind, modem, folder)) {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> deaf.line.write(new byte[16 << 20]));
            modem.awaitOctets();
            deaf.vanish();
            assertThatThrownBy(writing::join)
                    .hasCauseInstanceOf(LineLost.class)
                    .hasMessageContaining(deaf.line.name() + " is lost: ")
                    .hasMessageContaining(gone(kind));
            modem.listen();
        }
    }

    @Test
    void aPortThatVanishesBehindItsServerIsALineLost() throws IOException {
        try (FarEnd echo = FarEnd.of(Kind.RFC2217, new Echo(), folder)) {
            echo.vanishBehind();
            assertThatThrownBy(() -> take(echo.line, 1))
                    .isInstanceOf(LineLost.class)
                    .hasMessage(echo.line.name() + " is lost: the other end has closed the connection");
        }
    }

    private static String gone(Kind kind) {
        return switch (kind) {
            case SERIAL, PTY -> "the port has gone from the system";
            default -> "the other end has ";
        };
    }

    /** A pseudo-terminal has no modem lines; a server of serial ports does not say whether its port has. */
    @ParameterizedTest
    @EnumSource
    void dtrIsDroppedWhereThereMayBeSuchAWire(Kind kind) throws IOException {
        try (FarEnd echo = FarEnd.of(kind, new Echo(), folder)) {
            assertThat(echo.line.dropDtr(Duration.ofMillis(20))).isEqualTo(kind == Kind.RFC2217);
            echo.line.write(ascii("AT"));
            assertThat(take(echo.line, 2)).asString().isEqualTo("AT");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClosedLineNeitherTakesNorGives(Kind kind) throws IOException {
        try (FarEnd echo = FarEnd.of(kind, new Echo(), folder)) {
            echo.line.close();
            echo.line.close();
            assertThatThrownBy(() -> echo.line.write(ascii("AT")))
                    .isInstanceOf(LineLost.class)
                    .hasMessage(echo.line.name() + " is closed");
            assertThatThrownBy(() -> echo.line.read(PATIENCE))
                    .isInstanceOf(LineLost.class)
                    .hasMessage(echo.line.name() + " is closed");
        }
    }

    @Test
    void virtualTimeJumpsToWhateverTheModemDoesNext() {
        PipeLine line = new PipeLine(new Echo(), "in process");
        assertThat(line.read(Duration.ofDays(1))).asString().isEqualTo("tick");
        assertThat(line.elapsed()).isEqualTo(Echo.TICK);
        assertThat(line.read(Duration.ofDays(1))).isEmpty();
        assertThat(line.elapsed()).isEqualTo(Echo.TICK.plusDays(1));
    }

    @Test
    void lookingWithoutWaitingLeavesVirtualTimeAlone() {
        PipeLine line = new PipeLine(new Echo(), "in process");
        line.write(ascii("AT"));
        assertThat(line.read(Duration.ZERO)).asString().isEqualTo("AT");
        assertThat(line.read(Duration.ZERO)).isEmpty();
        assertThat(line.elapsed()).isZero();
    }

    @Test
    void aPortWhereNothingListensIsNamedWithTheWayOut() throws IOException {
        int free;
        try (java.net.ServerSocket taken = new java.net.ServerSocket(0)) {
            free = taken.getLocalPort();
        }
        assertThatThrownBy(() -> TcpLine.open("127.0.0.1", free, PATIENCE))
                .isInstanceOf(LineLost.class)
                .hasMessageContaining("tcp 127.0.0.1:" + free)
                .hasMessageContaining("is the modem listening there?");
    }

    @Test
    void aSerialPortThatDoesNotExistIsNamedBesideThoseSeen() {
        String none = folder.resolve("none").toString();
        assertThatThrownBy(() -> SerialLine.open(none, SerialSettings.USUAL))
                .isInstanceOf(LineLost.class)
                .hasMessageContaining("no serial port " + none + "; seen: ");
    }

    /** Reads so many bytes, no fewer. */
    private static byte[] take(Line line, int count) {
        ByteArrayOutputStream came = new ByteArrayOutputStream();
        while (came.size() < count) {
            byte[] bytes = line.read(PATIENCE);
            assertThat(bytes).as("after %d of %d bytes", came.size(), count).isNotEmpty();
            came.writeBytes(bytes);
        }
        return came.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
