package io.attest.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.attest.line.Brackets;
import io.attest.line.Transcript;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WrittenLogTest {

    @TempDir
    private Path folder = Path.of("");

    private final Transcript transcript = new Transcript();

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        transcript.step(Duration.ofMillis(1), "When the host has set:\n| AT#A=1 |\n|  AT#B=2 |");
        transcript.host(Duration.ofMillis(2), "AT#A=1\r".getBytes(ISO_8859_1));
        transcript.modem(Duration.ofMillis(12_345), "\r\nOK\r\n".getBytes(ISO_8859_1));
        transcript.note(Duration.ofSeconds(13), "reset {}");
        transcript.seen(Duration.ofSeconds(13), "smtp.from = me@example.org");
        transcript.failed(Duration.ofSeconds(14), "no answer\n  issued     AT#A=1[CR]");
        assertThat(read())
                .containsExactly(
                        entry(1, Actor.STEP, "When the host has set:\n| AT#A=1 |\n|  AT#B=2 |"),
                        entry(2, Actor.HOST, "AT#A=1[CR]"),
                        entry(12_345, Actor.MODEM, "[CR][LF]"),
                        entry(12_345, Actor.MODEM, "OK[CR][LF]"),
                        entry(13_000, Actor.NOTE, "reset {}"),
                        entry(13_000, Actor.SEEN, "smtp.from = me@example.org"),
                        entry(14_000, Actor.FAIL, "no answer\n  issued     AT#A=1[CR]"));
    }

    @Test
    void bytesThatLookLikeTheColumnsOfATranscriptStayBytes() throws IOException {
        transcript.modem(Duration.ZERO, "     1.000 s  host   AT\n                     more\n".getBytes(ISO_8859_1));
        assertThat(read())
                .containsExactly(
                        entry(0, Actor.MODEM, "     1.000 s  host   AT[LF]"),
                        entry(0, Actor.MODEM, "                     more[LF]"));
    }

    @Test
    void everyByteOfBothDirectionsComesBack() throws IOException {
        Random random = new Random(20_26);
        ByteArrayOutputStream host = new ByteArrayOutputStream();
        ByteArrayOutputStream modem = new ByteArrayOutputStream();
        for (int piece = 0; piece < 500; piece++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            Duration at = Duration.ofMillis(piece);
            if (random.nextBoolean()) {
                transcript.host(at, bytes);
                host.writeBytes(bytes);
            } else {
                transcript.modem(at, bytes);
                modem.writeBytes(bytes);
            }
        }
        List<LogEntry> entries = read();
        assertThat(bytes(entries, Actor.HOST)).isEqualTo(host.toByteArray());
        assertThat(bytes(entries, Actor.MODEM)).isEqualTo(modem.toByteArray());
    }

    @Test
    void whatWasNotKeptIsAGap() throws IOException {
        transcript.modem(Duration.ofSeconds(2), new byte[5 << 20]);
        assertThat(read()).containsExactly(entry(2000, Actor.GAP, (5 << 20) + " bytes were not kept"));
    }

    private static LogEntry entry(int millis, Actor actor, String text) {
        return new LogEntry(Duration.ofMillis(millis), actor, text);
    }

    private static byte[] bytes(List<LogEntry> entries, Actor actor) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        entries.stream()
                .filter(entry -> entry.actor() == actor)
                .forEach(entry -> all.writeBytes(Brackets.bytes(entry.text())));
        return all.toByteArray();
    }

    private List<LogEntry> read() throws IOException {
        Path file = folder.resolve("transcript.txt");
        Files.writeString(file, transcript.text());
        List<LogEntry> entries = new ArrayList<>();
        Log.read(file, entries::add);
        return entries;
    }
}
