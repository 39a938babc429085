package io.attest.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which steps each case had, as the messages of a record lead to them. */
final class StepsTest {

    private static final String PICKLE = """
            {"pickle":{"id":"p","steps":[\
            {"text":"the host issues","type":"Action",\
            "argument":{"dataTable":{"rows":[{"cells":[{"value":"AT"},{"value":"ATI"}]}]}}},\
            {"text":"the modem answers","type":"Outcome","argument":{"docString":{"content":"OK"}}}]}}""";
    private static final String CASE = "{\"testCase\":{\"id\":\"c\",\"pickleId\":\"p\"}}";
    private static final String STARTED = "{\"testCaseStarted\":{\"id\":\"a\",\"testCaseId\":\"c\"}}";

    @TempDir
    private Path folder;

    @Test
    void aStepIsItsSentenceItsTableAndItsText() throws IOException {
        assertThat(read(PICKLE, CASE, STARTED, result("a", "R-1-001")))
                .isEqualTo(Map.of(
                        "R-1-001",
                        List.of(
                                new Step(false, "the host issues | AT | ATI"),
                                new Step(true, "the modem answers: OK"))));
    }

    @Test
    void aCaseWhoseMessagesAreNotAllThereIsLeftOut() throws IOException {
        assertThat(read(CASE, STARTED, result("a", "R-1-001"))).isEmpty();
        assertThat(read(PICKLE, STARTED, result("a", "R-1-001"))).isEmpty();
        assertThat(read(PICKLE, CASE, result("a", "R-1-001"))).isEmpty();
    }

    @Test
    void otherMessagesAndALineCutShortSayNothing() throws IOException {
        assertThat(read(
                        "{\"source\":{}}",
                        PICKLE,
                        "{\"pickle\":{\"id\":",
                        CASE,
                        STARTED,
                        result("a", "R-1-001").replace(RecordFile.CASE, RecordFile.CHECK),
                        result("a", "R-1-002")))
                .containsOnlyKeys("R-1-002");
    }

    private Map<String, List<Step>> read(String... lines) throws IOException {
        Files.write(folder.resolve(RecordFile.NAME), List.of(lines));
        return Steps.of(folder);
    }

    private static String result(String started, String id) {
        return "{\"attachment\":{\"body\":\"{\\\"id\\\":\\\"" + id + "\\\"}\",\"mediaType\":\"" + RecordFile.CASE
                + "\",\"testCaseStartedId\":\"" + started + "\"}}";
    }
}
