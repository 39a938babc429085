package io.attest.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps that a record tells, whole or in part. */
class StepLogTest {

    private static final String DOCUMENT = """
            {"gherkinDocument":{"feature":{"children":[{"scenario":{"steps":[\
            {"keyword":"Given ","keywordType":"Context","text":"it is so:","id":"n1"},\
            {"keyword":"Then ","keywordType":"Outcome","text":"it answers","id":"n2"}]}}]}}}""";
    private static final String PICKLE = """
            {"pickle":{"id":"p","steps":[\
            {"id":"p1","text":"it is so:","astNodeIds":["n1"],\
            "argument":{"dataTable":{"rows":[{"cells":[{"value":"AT"},{"value":"OK"}]}]}}},\
            {"id":"p2","text":"it answers","astNodeIds":["n2"]}]}}""";
    private static final String CASE = """
            {"testCase":{"id":"c","pickleId":"p","testSteps":[{"id":"h","hookId":"x"},\
            {"id":"s1","pickleStepId":"p1"},{"id":"s2","pickleStepId":"p2"}]}}""";
    private static final String STARTED =
            "{\"testCaseStarted\":{\"id\":\"a\",\"testCaseId\":\"c\",\"timestamp\":{\"seconds\":100,\"nanos\":0}}}";

    @TempDir
    private Path folder;

    @Test
    void aStepHasItsSentenceItsTableAndItsTimes() throws IOException {
        StepLog.Course course = read(
                        DOCUMENT,
                        PICKLE,
                        CASE,
                        STARTED,
                        begun("h"),
                        ended("h", "PASSED", ""),
                        begun("s1"),
                        ended("s1", "PASSED", ""),
                        begun("s2"),
                        ended("s2", "FAILED", ",\"message\":\"no\""),
                        result("a"))
                .get(0);

        assertThat(course.start()).isEqualTo(Instant.ofEpochSecond(100));
        assertThat(course.steps())
                .containsExactly(
                        new StepTaken(
                                "Given",
                                "it is so:",
                                List.of(List.of("AT", "OK")),
                                "",
                                "PASSED",
                                Instant.ofEpochSecond(101),
                                1.5,
                                ""),
                        new StepTaken(
                                "Then", "it answers", List.of(), "", "FAILED", Instant.ofEpochSecond(101), 1.5, "no"));
    }

    @Test
    void whatFailsAroundTheCaseIsAStep() throws IOException {
        assertThat(read(CASE, STARTED, ended("h", "FAILED", ",\"message\":\"gone\""), result("a"))
                        .get(0)
                        .steps())
                .extracting(StepTaken::text, StepTaken::message)
                .containsExactly(org.assertj.core.api.Assertions.tuple("around the case", "gone"));
    }

    @Test
    void whatARecordDoesNotTellIsLeftOut() throws IOException {
        List<StepLog.Course> courses = read(
                STARTED, ended("s1", "PASSED", ""), result("a"), result("nobody"), "{\"testCaseStarted\":{\"id\":", "");

        assertThat(courses)
                .containsExactly(
                        new StepLog.Course(0, Instant.ofEpochSecond(100), List.of()),
                        new StepLog.Course(1, null, List.of()));
    }

    @Test
    void aTimeOutOfAllBoundsIsNone() throws IOException {
        assertThat(read(STARTED.replace("100", "9223372036854775807"), result("a"))
                        .get(0)
                        .start())
                .isNull();
    }

    private List<StepLog.Course> read(String... lines) throws IOException {
        Files.write(folder.resolve(RecordFile.NAME), List.of(lines));
        List<StepLog.Course> courses = new ArrayList<>();
        StepLog.read(folder, courses::add);
        return courses;
    }

    private static String begun(String step) {
        return "{\"testStepStarted\":{\"testCaseStartedId\":\"a\",\"testStepId\":\"" + step
                + "\",\"timestamp\":{\"seconds\":101,\"nanos\":0}}}";
    }

    private static String ended(String step, String status, String more) {
        return "{\"testStepFinished\":{\"testCaseStartedId\":\"a\",\"testStepId\":\"" + step
                + "\",\"testStepResult\":{\"duration\":{\"seconds\":1,\"nanos\":500000000},\"status\":\"" + status
                + "\""
                + more + "}}}";
    }

    private static String result(String started) {
        return "{\"attachment\":{\"body\":\"{}\",\"mediaType\":\"" + RecordFile.CASE + "\",\"testCaseStartedId\":\""
                + started + "\"}}";
    }
}
