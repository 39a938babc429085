package io.attest.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogTest {

    @TempDir
    Path folder;

    @Test
    void eachEntryHasItsTimeItsActorAndItsText() throws IOException {
        assertThat(read("    12.004 s  host   AT#X?[CR]\n"
                        + "    12.042 s  modem    two blanks first[CR][LF]\n"
                        + "    12.042 s  modem  \n"
                        + "1234567.100 s  --     reset {}\n"
                        + "                     and more\n"
                        + "    12.200 s  gap    3 bytes were not kept\n"))
                .containsExactly(
                        entry(12_004, Actor.HOST, "AT#X?[CR]"),
                        entry(12_042, Actor.MODEM, "  two blanks first[CR][LF]"),
                        entry(12_042, Actor.MODEM, ""),
                        entry(1_234_567_100, Actor.NOTE, "reset {}\nand more"),
                        entry(12_200, Actor.GAP, "3 bytes were not kept"));
    }

    @Test
    void whatHasNoKnownFormIsANoteAtTheTimeOfTheEntryBefore() throws IOException {
        assertThat(read("nonsense\n"
                        + "     1.000 s  step   a step\n"
                        + "     2,000 s  host   AT\n"
                        + "     2.000 s  nobody AT\n"
                        + "    -2.000 s  host   AT\n"
                        + "     2.000 s  hos\n"
                        + "x    2.000 s  host   AT"))
                .extracting(LogEntry::at, LogEntry::actor)
                .allMatch(each -> each.toList().get(1) != Actor.HOST)
                .hasSize(7)
                .last()
                .isEqualTo(org.assertj.core.groups.Tuple.tuple(Duration.ofSeconds(1), Actor.NOTE));
    }

    @Test
    void aCarriageReturnBehindALineIsNoPartOfIt() throws IOException {
        assertThat(read("     1.000 s  host   AT[CR]\r\n     1.000 s  modem  OK\r\n"))
                .extracting(LogEntry::text)
                .containsExactly("AT[CR]", "OK");
    }

    @Test
    void aVeryLongEntryComesInPiecesOfWholeBytes() throws IOException {
        for (String unit : List.of("[0x80]", "[[", "[CR][[x", "a", "[LF]abc")) {
            String text = unit.repeat((3 << 20) / unit.length());
            List<LogEntry> entries = read("     1.000 s  modem  " + text + "\n     2.000 s  host   AT[CR]\n");

            assertThat(entries).hasSizeBetween(4, 5);
            assertThat(entries.subList(0, entries.size() - 1))
                    .allMatch(
                            piece -> piece.actor() == Actor.MODEM && piece.at().equals(Duration.ofSeconds(1)))
                    .allMatch(piece -> piece.text().length() <= Lines.LONGEST)
                    .allMatch(piece -> !piece.text().matches("(?s).*(^|[^\\[])(\\[\\[)*\\[[A-Z0x]*"))
                    .extracting(LogEntry::text)
                    .satisfies(pieces -> assertThat(String.join("", pieces)).isEqualTo(text));
            assertThat(entries.get(entries.size() - 1).text()).isEqualTo("AT[CR]");
        }
    }

    @Test
    void wordsOfVeryManyLinesComeInPiecesToo() throws IOException {
        String more = "                     further\n".repeat(300_000);
        List<LogEntry> entries = read("     1.000 s  fail   first\n" + more);

        assertThat(entries).hasSizeGreaterThan(1).allMatch(entry -> entry.actor() == Actor.FAIL);
        assertThat(entries.stream().map(LogEntry::text).collect(Collectors.joining()))
                .isEqualTo("first" + "\nfurther".repeat(300_000));
    }

    private List<LogEntry> read(String text) throws IOException {
        List<LogEntry> entries = new ArrayList<>();
        Log.read(Files.writeString(folder.resolve("log.txt"), text), entries::add);
        return entries;
    }

    private static LogEntry entry(long millis, Actor actor, String text) {
        return new LogEntry(Duration.ofMillis(millis), actor, text);
    }
}
