package io.attest.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.Lab;
import io.attest.dte.Acceptances.Level;
import io.attest.ics.Ics;
import io.attest.stranger.StrangerModem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second opinion: the search holds a modem that knows nothing of the reference modem against it. */
final class StrangerExploredTest {

    private static final Path RESOURCES = Path.of("src/test/resources/io/attest/stranger");
    private static final long SEED = 20261123;

    @TempDir
    private Path folder;

    private static Author redialling(long seed) {
        return new FixedAuthor(
                "the host issues `AT#PINGNUM=7`",
                "the host issues `AT#REDIALCOUNT=14`",
                "the host issues `AT#REDIALCOUNT=15`",
                "the host issues `AT#PINGNUM?`");
    }

    /** What AT#VVERSION tells is the unit's own, and nothing says whether a call that rings no more is told. */
    @Test
    void whatIsTheUnitsOwnIsNoDivergence() throws IOException {
        try (StrangerModem stranger = StrangerModem.start()) {
            Summary summary = search(
                    stranger,
                    1,
                    seed -> new FixedAuthor(
                            "the host issues `AT#VVERSION`",
                            "a voice call from `0612345678` rings 2 times",
                            "the caller hangs up",
                            "the host issues `AT#PINGNUM?`"));
            assertThat(summary.divergences()).isEmpty();
            assertThat(summary.undecided()).isEmpty();
            assertThat(summary.gone()).isEmpty();
            assertThat(summary.same()).isEqualTo(1);
        }
    }

    @Test
    void aValueTooHighThatIsStoredIsFoundAndPutDownToItsParameter() throws IOException {
        try (StrangerModem stranger = StrangerModem.startCareless()) {
            Summary summary = search(stranger, 1, StrangerExploredTest::redialling);
            assertThat(summary.divergences()).hasSize(1);
            Exhibit exhibit = summary.divergences().get(0).exhibit();
            assertThat(exhibit.steps()).anyMatch(step -> step.contains("AT#REDIALCOUNT=15"));
            assertThat(exhibit.steps()).noneMatch(step -> step.contains("PINGNUM"));
            assertThat(exhibit.rows().subList(0, 3))
                    .anyMatch(row -> row.section().contains("#REDIALCOUNT"));
        }
    }

    private Summary search(StrangerModem stranger, int dialogues, LongFunction<Author> authors) throws IOException {
        Files.copy(RESOURCES.resolve("ics.yaml"), folder.resolve("ics.yaml"));
        Path bench = Files.writeString(
                folder.resolve("bench.yaml"),
                Files.readString(RESOURCES.resolve("bench.yaml"))
                        .replace("17100", String.valueOf(stranger.linePort()))
                        .replace("17101", String.valueOf(stranger.controlPort())));
        Ics ics = Ics.read(folder.resolve("ics.yaml"), Pair.SUITE);
        try (Lab reference = Pair.lab();
                Lab underTest = new Lab(1, () -> Benches.open(BenchFile.read(bench)))) {
            Search.Pairs pairs = new Search.Pairs(Pair.SUITE, reference, underTest, Level.STRICT, ics, null);
            Search.Terms terms = new Search.Terms(SEED, Duration.ofMinutes(10), dialogues, 5);
            return new Search(pairs, terms, folder, new SearchTest.Unwatched(), authors).run();
        }
    }
}
