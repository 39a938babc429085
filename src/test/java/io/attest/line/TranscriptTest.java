package io.attest.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TranscriptTest {

    private final Transcript transcript = new Transcript();

    @Test
    void eachEventStandsOnALineOfItsOwnWithItsTime() {
        transcript.host(Duration.ofMillis(12_004), ascii("AT#X?\r"));
        transcript.modem(Duration.ofMillis(12_042), ascii("#X: 1\r\n\r\nOK\r\n"));
        transcript.note(Duration.ofMillis(12_100), "reset {}\nand more");
        assertThat(transcript.text())
                .isEqualTo("    12.004 s  host   AT#X?[CR]\n"
                        + "    12.042 s  modem  #X: 1[CR][LF]\n"
                        + "    12.042 s  modem  [CR][LF]\n"
                        + "    12.042 s  modem  OK[CR][LF]\n"
                        + "    12.100 s  --     reset {}\n"
                        + "                     and more\n");
    }

    @Test
    void aFloodIsCountedNotKept() {
        byte[] megabyte = new byte[1 << 20];
        for (int second = 0; second < 6; second++) {
            transcript.modem(Duration.ofSeconds(second), megabyte);
        }
        assertThat(transcript.text())
                .endsWith("     5.000 s  gap    " + (3 << 20) + " bytes were not kept\n")
                .hasSizeLessThan(6 * (4 << 20));
    }

    @Test
    void theEndOfALongTransferIsToldWhateverItsMiddleIs() {
        transcript.host(Duration.ZERO, new byte[10 << 20]);
        transcript.modem(Duration.ofSeconds(1), ascii("\r\nOK\r\n"));
        assertThat(transcript.text())
                .isEqualTo("     1.000 s  gap    " + (10 << 20) + " bytes were not kept\n"
                        + "     1.000 s  modem  [CR][LF]\n"
                        + "     1.000 s  modem  OK[CR][LF]\n");
    }

    @Test
    void withoutEventsThereIsNoText() {
        assertThat(transcript.text()).isEmpty();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void whatIsSeenAndEachStepAreToldApartFromNotes() {
        Transcript log = new Transcript();
        log.step(Duration.ZERO, "the host issues `AT`");
        log.seen(Duration.ofMillis(5), "mail = 1");
        assertThat(log.text()).isEqualTo("""
                     0.000 s  step   the host issues `AT`
                     0.005 s  seen   mail = 1
                """);
    }

    @Test
    void anArrivalIsToldWhereItIsNotTheMomentOfReading() {
        Transcript log = new Transcript();
        log.arrived(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ZERO);
        assertThat(log.isEmpty()).isTrue();
        log.arrived(Duration.ofSeconds(2), Duration.ofMillis(1500), Duration.ZERO);
        log.arrived(Duration.ofSeconds(3), Duration.ofSeconds(3), Duration.ofMillis(250));
        assertThat(log.isEmpty()).isFalse();
        assertThat(log.text()).isEqualTo("""
                     2.000 s  seen   arrived = {"at":1.500000,"blur":0.000000}
                     3.000 s  seen   arrived = {"at":3.000000,"blur":0.250000}
                """);
    }

    @Test
    void aSecretIsNeverShownInHoweverManyPiecesItWentOverTheLine() {
        Transcript log = new Transcript(Secrets.of(Map.of("open[sesame", "${PASSWORD}")));
        log.host(Duration.ZERO, ascii("AT#ISPPW=\"open[sesame\"\r"));
        log.modem(Duration.ofSeconds(1), ascii("AT#ISPPW=\"op"));
        log.host(Duration.ofSeconds(1), ascii("op"));
        log.modem(Duration.ofSeconds(1), ascii("en[se"));
        log.modem(Duration.ofSeconds(1), ascii("same\"\r\nopen[sesame"));
        log.note(Duration.ofSeconds(2), "open[sesame, open[[sesame, b3BlbltzZXNhbWU=");
        assertThat(log.text())
                .isEqualTo("     0.000 s  host   AT#ISPPW=\"${PASSWORD}\"[CR]\n"
                        + "     1.000 s  modem  AT#ISPPW=\"${PASSWORD}\n"
                        + "     1.000 s  host   op\n"
                        + "     1.000 s  modem  \n"
                        + "     1.000 s  modem  \"[CR][LF]\n"
                        + "     1.000 s  modem  ${PASSWORD}\n"
                        + "     2.000 s  --     ${PASSWORD}, ${PASSWORD}, ${PASSWORD}\n");
    }

    @Test
    void aShortSecretIsOneAsAWholeWordOnly() {
        Transcript log = new Transcript(Secrets.of(Map.of("4711", "${PIN}")));
        log.host(Duration.ZERO, ascii("AT+CPIN=4711\rAT#X=14711,47110\r"));
        assertThat(log.text()).isEqualTo("     0.000 s  host   AT+CPIN=${PIN}[CR]AT#X=14711,47110[CR]\n");
    }

    @Test
    void aNoteActsOnNoTerminal() {
        Transcript log = new Transcript();
        log.note(Duration.ZERO, "failed: \u001b[2Jgone\u0007 \u202eover\nnext é [x]");
        assertThat(log.text())
                .isEqualTo("     0.000 s  --     failed: [ESC][2Jgone[BEL] [0x202E]over\n" + " ".repeat(21)
                        + "next é [x]\n");
    }

    @Test
    void ofAModemThatSaysAByteAtATimeWithoutEndTheBeginningAndTheEndAreKept() {
        byte[] one = ascii("x");
        transcript.host(Duration.ZERO, ascii("AT\r"));
        for (int at = 0; at < 3_000_000; at++) {
            transcript.modem(Duration.ofMillis(at), one);
        }
        transcript.failed(Duration.ofSeconds(3_000), "too much");
        transcript.modem(Duration.ofSeconds(3_000), ascii("\r\nOK\r\n"));

        String text = transcript.text();
        long told = text.lines().filter(line -> line.endsWith("  modem  x")).count();
        long missing = Long.parseLong(text.replaceFirst("(?s).* gap    (\\d+) bytes were not kept\n.*", "$1"));

        assertThat(text)
                .startsWith("     0.000 s  host   AT[CR]\n")
                .endsWith("  3000.000 s  fail   too much\n"
                        + "  3000.000 s  modem  [CR][LF]\n"
                        + "  3000.000 s  modem  OK[CR][LF]\n")
                .hasSizeLessThan(4 << 20);
        assertThat(told + missing).isEqualTo(3_000_000);
    }

    @Test
    void notesWithoutEndAreCounted() {
        for (int at = 0; at < 20_000; at++) {
            transcript.note(Duration.ZERO, "n".repeat(1_000));
        }
        transcript.host(Duration.ofSeconds(1), ascii("AT\r"));

        String text = transcript.text();
        int told =
                (int) text.lines().filter(line -> line.contains("  --     nnn")).count();
        assertThat(text.length()).isLessThan(9 << 20);
        assertThat(text.substring(text.lastIndexOf("  gap  ")))
                .isEqualTo("  gap    " + (20_000 - told) + " notes were not kept\n     1.000 s  host   AT[CR]\n");
    }

    @Test
    void aFileHoldsTheWholeTextAndNothingLiesBesideIt(@TempDir Path folder) throws IOException {
        transcript.note(Duration.ZERO, "half a character: \uD800, a whole one: \u00e9");
        Path file = folder.resolve("X.txt");
        Files.writeString(file, "older");

        transcript.write(file);

        assertThat(file).hasContent("     0.000 s  --     half a character: [0xD800], a whole one: \u00e9\n");
        assertThat(folder.toFile().list()).containsExactly("X.txt");
    }
}
