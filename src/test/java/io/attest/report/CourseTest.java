package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseTest {

    private static final List<String> IDS =
            IntStream.range(0, 3547).mapToObj(i -> "C-" + i).toList();

    @TempDir
    private Path reports;

    private Instant now = Instant.EPOCH;

    @Test
    void aHistoryTellsTheTimeLeftBeforeTheFirstCase() throws IOException {
        Course course = new Course(new Ahead(IDS, took(6), 3, 3), now);
        assertThat(course.text(now)).isEqualTo("0 of 3,547, 3 benches, about 1 h 58 min left");
    }

    @Test
    void casesThatTakeLongAreKnownToTakeLong() throws IOException {
        History history = written("{\"C-0\": 0.1, \"C-1\": 1000}");
        Course course = new Course(new Ahead(List.of("C-0", "C-1"), history, 1, 1), now);
        now = now.plusMillis(100);
        course.finished(Runs.pass("C-0"));
        assertThat(course.left(now).orElseThrow()).isCloseTo(Duration.ofSeconds(1000), Duration.ofSeconds(10));
    }

    @Test
    void aSlowStartFrightensNobody() throws IOException {
        Course course = new Course(new Ahead(IDS.subList(0, 14), took(0.05), 1, 1), now);
        now = now.plusSeconds(2);
        course.finished(Runs.pass("C-0"));
        assertThat(course.text(now)).isEqualTo("1 of 14, 1 bench, a few seconds left");
    }

    @Test
    void thePaceOfThisRunCountsMoreAndMore() throws IOException {
        Course course = new Course(new Ahead(IDS, took(2), 1, 1), now);
        for (String id : IDS.subList(0, 1000)) {
            now = now.plusSeconds(4);
            course.finished(Runs.pass(id));
        }
        assertThat(course.left(now).orElseThrow()).isCloseTo(Duration.ofSeconds(2547 * 4), Duration.ofSeconds(400));
    }

    @Test
    void withoutAHistoryThePaceSoFarTells() {
        Course course = new Course(new Ahead(IDS, History.none(), 1, 1), now);
        assertThat(course.left(now)).isEmpty();
        for (String id : IDS.subList(0, 1204)) {
            now = now.plusMillis(1843);
            course.finished(Runs.pass(id));
        }
        course.benches(3);
        assertThat(course.text(now)).isEqualTo("1,204 of 3,547, 3 benches, about 1 h 12 min left");
    }

    @Test
    void anAttemptMoreIsNoCaseMoreAndAFailStands() {
        Course course = new Course(Ahead.of(List.of("R-2-014", "R-2-015")), now);
        course.finished(Runs.inconclusive("R-2-014", "line lost"));
        assertThat(course.text(now)).contains("1 of 2, 1 inconclusive");
        course.finished(Runs.fail("R-2-014", "no"));
        course.finished(Runs.pass("R-2-014"));
        assertThat(course.text(now)).isEqualTo("1 of 2, 1 failed, 1 bench");
    }

    @Test
    void nobodyTellsTheTimeLeftWithoutABench() {
        Course course = new Course(Ahead.of(IDS), now);
        course.benches(0);
        assertThat(course.text(now.plusSeconds(9))).isEqualTo("0 of 3,547, 0 benches");
    }

    @Test
    void aGuessIsRounded() {
        assertThat(List.of(3, 47, 100, 3599, 3600, 4320, 90_000).stream()
                        .map(seconds -> Course.rounded(Duration.ofSeconds(seconds))))
                .containsExactly(
                        "a few seconds",
                        "about 40 s",
                        "about 2 min",
                        "about 1 h",
                        "about 1 h",
                        "about 1 h 12 min",
                        "about 25 h");
    }

    @Test
    void durationsAreKeptForTheNextRunAndTheNewestWeighsHalf() {
        History.keep(reports, Runs.of(Runs.pass("R-2-014"), Runs.notRun("R-2-015", "no call")), this::unexpected);
        History once = History.read(reports, List.of("reference"), this::unexpected);
        assertThat(once.seconds("R-2-014")).hasValue(0.125);
        assertThat(once.seconds("R-2-015")).isEmpty();
        assertThat(once.seconds("R-2-016")).isEmpty();
        assertThat(reports.resolve(".history")).isDirectoryContaining("glob:**/reference.json");
    }

    @Test
    void aFileThatMakesNoSenseIsIgnoredWithAWarning() throws IOException {
        for (String nonsense :
                List.of("", "[]", "{", "null", "{\"a\": \"b\"}", "{\"a\": -1}", "{\"a\": null}", "{\"a\": NaN}")) {
            List<String> warned = new ArrayList<>();
            Files.createDirectories(reports.resolve(".history"));
            Files.writeString(reports.resolve(".history/reference.json"), nonsense);
            assertThat(History.read(reports, List.of("reference"), warned::add).average(List.of("a")))
                    .isEmpty();
            assertThat(warned).as(nonsense).singleElement().asString().contains("reference.json is ignored");
        }
        History.keep(reports, Runs.of(Runs.pass("R-2-014")), this::unexpected);
        assertThat(History.read(reports, List.of("reference"), this::unexpected).seconds("R-2-014"))
                .hasValue(0.125);
    }

    @Test
    void aHistoryThatCannotBeKeptIsSaidAndNothingElse() throws IOException {
        Files.writeString(reports.resolve(".history"), "in the way");
        List<String> warned = new ArrayList<>();
        History.keep(reports, Runs.of(Runs.pass("R-2-014")), warned::add);
        assertThat(warned).singleElement().asString().contains("could not be kept");
    }

    @Test
    void aBenchWithAnOddNameStaysInItsFolder() throws IOException {
        Path elsewhere = reports.resolve("a/b");
        History.read(elsewhere, List.of("../../x", "/etc/passwd", "a\u0000b", "x".repeat(5000)), this::unexpected);
        assertThat(elsewhere).doesNotExist();
    }

    private History took(double seconds) throws IOException {
        return written(IDS.stream()
                .map(id -> "\"" + id + "\":" + seconds)
                .collect(java.util.stream.Collectors.joining(",", "{", "}")));
    }

    private History written(String json) throws IOException {
        Files.createDirectories(reports.resolve(".history"));
        Files.writeString(reports.resolve(".history/desk.json"), json);
        return History.read(reports, List.of("desk"), this::unexpected);
    }

    private void unexpected(String warning) {
        throw new AssertionError(warning);
    }
}
