package io.attest.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.bench.Lab;
import io.attest.campaign.Trial;
import io.attest.dte.Acceptances.Level;
import io.attest.ics.Ics;
import io.attest.suite.Suite;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchTest {

    private static final String FAULT = "refused-but-stored";
    private static final long SEED = 20261123;

    @TempDir
    private Path folder;

    /** What is amiss needs two sentences; the others have nothing to do with it. */
    private static Author longWinded(long seed) {
        return new FixedAuthor(
                "the host issues `AT#FTPMODE=1`",
                "the host issues `AT#SENDERNAME=\"Test module\"`",
                "the host issues `AT#FTPPORT=2121`",
                "the host issues `AT#FTPMODE=2`",
                "5 seconds pass",
                "the host issues `AT#VSTATE`",
                "the host issues `AT#FTPMODE?`",
                "the host issues `AT#FTPPORT?`");
    }

    @Test
    void aFaultIsFoundAndShrunkToWhatItTakes() throws IOException {
        Summary summary = search(FAULT, 2, SearchTest::longWinded);
        assertThat(summary.divergences()).hasSize(1);
        Exhibit exhibit = summary.divergences().get(0).exhibit();
        assertThat(exhibit.steps())
                .containsExactly(
                        "Given the modem has its factory defaults",
                        "Then the modem writes nothing for 1 second",
                        "When the host issues `AT#FTPMODE=2`",
                        "Then the modem writes within 10 s `[CR][LF]#CME ERROR: 34882[CR][LF]`",
                        "And the modem writes nothing for 1 second",
                        "When the host issues `AT#FTPMODE?`",
                        "Then the modem writes within 10 s `#FTPMODE: 0[CR][LF][CR][LF]OK[CR][LF]`",
                        "And the modem writes nothing for 1 second");
        assertThat(exhibit.rows().get(0).section()).contains("#FTPMODE");
        assertThat(summary.divergences().get(0).times())
                .as("the second dialogue is the same")
                .isEqualTo(2);
    }

    @Test
    void whatIsWrittenDownFailsInTheSameWayAndPassesOnTheReferenceModem() throws IOException {
        Exhibit exhibit =
                search(FAULT, 1, SearchTest::longWinded).divergences().get(0).exhibit();
        Suite found = Suite.load(exhibit.feature().getParent());
        assertThat(found.cases()).extracting(test -> test.id()).containsExactly(exhibit.id());
        CaseResult faulty = result(found, FAULT);
        assertThat(faulty.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(faulty.message()).contains("the answer is not what the manual says", "#FTPMODE: 2");
        assertThat(result(found).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void bothTranscriptsAndTheSummaryAreLeft() throws IOException {
        search(FAULT, 1, SearchTest::longWinded);
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString()))
                    .contains(
                            "explore.json",
                            "001-at-ftpmode/at-ftpmode.feature",
                            "001-at-ftpmode/reference.txt",
                            "001-at-ftpmode/run/record.ndjson",
                            "001-at-ftpmode/run/report.html")
                    .noneMatch(name -> name.contains("under-way"))
                    .anyMatch(name -> name.startsWith("001-at-ftpmode/run/transcripts/"));
        }
    }

    @Test
    void modemsWithoutAFaultDoTheSame() throws IOException {
        Summary summary = search(new String[0], 15, seed -> new AnySentence(new SplittableRandom(seed), 12));
        assertThat(summary.diverged()).isZero();
        assertThat(summary.same()).isEqualTo(15);
    }

    @Test
    void theSameSeedFindsTheSame() throws IOException {
        LongFunction<Author> authors = seed -> new SeededAuthor(Pair.SUITE, seed, need -> true, Ics.EVERYTHING);
        List<Exhibit> first = exhibits(search("quotes-kept", 4, authors));
        folder = Files.createDirectory(folder.resolve("again"));
        assertThat(first).isNotEmpty();
        assertThat(exhibits(search("quotes-kept", 4, authors))).isEqualTo(first);
    }

    private static List<Exhibit> exhibits(Summary summary) {
        List<Exhibit> exhibits = new ArrayList<>();
        for (Summary.Entry entry : summary.divergences()) {
            Exhibit one = entry.exhibit();
            exhibits.add(new Exhibit(
                    one.id(), one.title(), one.rows(), one.turns(), one.from(), "", Path.of(""), one.steps()));
        }
        return exhibits;
    }

    private static CaseResult result(Suite suite, String... faults) {
        try (Lab lab = Pair.lab(faults)) {
            return Trial.all(suite, suite.cases(), Level.STRICT, lab).get(0);
        }
    }

    private Summary search(String fault, int dialogues, LongFunction<Author> authors) throws IOException {
        return search(new String[] {fault}, dialogues, authors);
    }

    private Summary search(String[] faults, int dialogues, LongFunction<Author> authors) throws IOException {
        try (Lab reference = Pair.lab();
                Lab underTest = Pair.lab(faults)) {
            Search.Pairs pairs = new Search.Pairs(
                    Pair.SUITE, reference, underTest, Level.STRICT, Ics.EVERYTHING, () -> Pair.lab(faults));
            Search.Terms terms = new Search.Terms(SEED, Duration.ofMinutes(10), dialogues, 5);
            return new Search(pairs, terms, folder, new Unwatched(), authors).run();
        }
    }

    record Unwatched() implements Search.Watcher {

        @Override
        public void progress(Summary so) {}

        @Override
        public void found(Summary.Entry entry) {}
    }
}
