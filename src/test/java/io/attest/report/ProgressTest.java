package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private Instant now = Instant.EPOCH;

    @Test
    void plainLinesTellWhatDidNotPassAndEveryTenthWhereWeAre() {
        try (Progress progress = new PlainProgress(out, () -> now, false)) {
            progress.planned(ahead(20));
            progress.finished(Runs.pass("R-2-014"));
            progress.finished(Runs.fail("R-2-014.above", "a refused value was stored\n  came       OK"));
            now = now.plusMillis(1500);
            progress.finished(Runs.notRun("R-2-015", "no incoming call"));
            progress.finished(Runs.inconclusive("R-2-016", "no server"));
        }

        assertThat(written()).isEqualTo("""
                20 cases to run
                FAIL  R-2-014.above  title of R-2-014.above
                      a refused value was stored
                        came       OK
                  2 of 20, 1 failed, 1 bench
                INCONCLUSIVE  R-2-016  title of R-2-016
                      no server
                  4 of 20, 1 failed, 1 inconclusive, 1 not run, 1 bench
                """);
    }

    @Test
    void aSlowRunSpeaksEveryFiveSeconds() {
        Progress progress = new PlainProgress(out, () -> now, false);
        progress.planned(ahead(1000));
        for (int i = 0; i < 4; i++) {
            now = now.plusSeconds(3);
            progress.finished(Runs.pass("R-2-01" + i));
        }

        assertThat(written()).isEqualTo("""
                1000 cases to run
                  2 of 1,000, 1 bench
                  4 of 1,000, 1 bench
                """);
    }

    @Test
    void aLongNightSpeaksEveryMinute() {
        Progress progress = new PlainProgress(out, () -> now, false);
        progress.planned(ahead(100_000));
        for (int i = 0; i < 8 * 60 * 12; i++) {
            now = now.plusSeconds(5);
            progress.finished(Runs.pass("R-2-" + i));
        }

        assertThat(written().lines().count()).isBetween(400L, 700L);
        assertThat(written()).endsWith("about 131 h left\n");
    }

    @Test
    void aBenchThatLeavesIsSeen() {
        Progress progress = new PlainProgress(out, () -> now, false);
        progress.planned(new Ahead(List.of("R-2-014", "R-2-015"), History.none(), 3, 3));
        progress.finished(Runs.pass("R-2-014"));
        progress.benches(2);
        progress.finished(Runs.pass("R-2-015"));

        assertThat(written()).contains("1 of 2, 3 benches\n").endsWith("2 of 2, 2 benches\n");
    }

    @Test
    void aNarrowTerminalKeepsTheWords() {
        try (Progress progress = new BarProgress(out, 40, () -> now, false)) {
            progress.planned(ahead(12_345));
            progress.finished(Runs.fail("R-2-014", "no"));
        }

        assertThat(written()).contains(" 1 of 12,345, 1 failed, 1 bench").doesNotContain("[=");
    }

    @Test
    void nothingAModemSaysMovesTheCursor() {
        Progress progress = new PlainProgress(out, () -> now, false);
        progress.planned(ahead(1000));
        progress.finished(Runs.titled(Runs.fail("R-5-010", Runs.HOSTILE), "title\u001b]0;owned\u0007\n"));

        assertThat(written().codePoints().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
        assertThat(written()).contains("title[ESC]]0;owned[0x07][LF]\n").contains("[ESC][2J");
    }

    @Test
    void whoeverHasSomethingToShowWaitsForTheEndOfAConversation() throws InterruptedException {
        try (Progress progress = new BarProgress(out, 80, () -> now, false)) {
            progress.planned(ahead(2));
            Thread other = new Thread(() -> progress.finished(Runs.fail("R-2-014", "not now")));
            String during = progress.during(() -> {
                other.start();
                while (other.getState() != Thread.State.BLOCKED) {
                    Thread.onSpinWait();
                }
                return written();
            });
            assertThat(during).endsWith("\r\u001b[K").doesNotContain("not now");
            other.join();
            assertThat(written()).contains("not now");
        }
    }

    @Test
    void aLongMessageIsCut() {
        Progress progress = new PlainProgress(out, () -> now, false);
        progress.planned(ahead(1000));
        progress.finished(Runs.fail("R-5-010", "line\n".repeat(100) + "x".repeat(100_000)));

        assertThat(written().length()).isLessThan(20_000);
        assertThat(written()).contains("... 61 more lines in the report");
    }

    @Test
    void colourStandsOnlyAroundTheVerdict() {
        Progress progress = new PlainProgress(out, () -> now, true);
        progress.planned(ahead(1000));
        progress.finished(Runs.fail("R-5-010", "no"));

        assertThat(written()).contains("\u001b[1;31mFAIL\u001b[0m  R-5-010  title");
    }

    @Test
    void theBarLeavesOnlyWhatDidNotPassBehind() {
        try (Progress progress = new BarProgress(out, 100, () -> now, false)) {
            progress.planned(ahead(3));
            progress.finished(Runs.pass("R-2-014"));
            progress.finished(Runs.fail("R-5-010", Runs.HOSTILE));
            progress.finished(Runs.pass("R-2-015"));
        }

        assertThat(written())
                .contains("\r\u001b[KFAIL  R-5-010  title of R-5-010\n")
                .endsWith("\r\u001b[K");
        assertThat(written()).contains("[==============================] 3 of 3, 1 failed, 1 bench");
        assertThat(shown(written())).startsWith("FAIL  R-5-010").endsWith("{{page}}\n");
    }

    @Test
    void aBarThatNeverStartedClosesQuietly() {
        new BarProgress(out, 80, () -> now, true).close();

        assertThat(written()).isEmpty();
    }

    private static Ahead ahead(int cases) {
        return Ahead.of(IntStream.range(0, cases).mapToObj(i -> "R-" + i).toList());
    }

    /** What a terminal is left with: a carriage return and a wipe take the line back. */
    private static String shown(String written) {
        return written.replaceAll("[^\n]*\r\u001b\\[K", "");
    }

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
