package io.attest.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the steps of the scenarios say, as Cucumber's messages tell it before they are taken. */
final class Scenarios {

    private record Said(String keyword, String text, List<List<String>> table, String document) {}

    /** By the node of the feature file. */
    private final Map<String, String> keywords = new HashMap<>();

    /** By the step of the pickle. */
    private final Map<String, Said> said = new HashMap<>();

    /** By the step of the test case; until it is taken. */
    private final Map<String, String> pickleSteps = new HashMap<>();

    void document(JsonNode document) {
        document.findParents("keywordType")
                .forEach(step -> keywords.put(
                        step.path("id").asText(),
                        step.path("keyword").asText().strip().intern()));
    }

    void pickle(JsonNode pickle) {
        for (JsonNode step : pickle.path("steps")) {
            JsonNode argument = step.path("argument");
            List<List<String>> table = new ArrayList<>();
            for (JsonNode row : argument.path("dataTable").path("rows")) {
                List<String> cells = new ArrayList<>();
                row.path("cells")
                        .forEach(cell -> cells.add(cell.path("value").asText().intern()));
                table.add(cells);
            }
            said.put(
                    step.path("id").asText(),
                    new Said(
                            keywords.getOrDefault(
                                    step.path("astNodeIds").path(0).asText(), ""),
                            step.path("text").asText().intern(),
                            table,
                            argument.path("docString").path("content").asText()));
        }
    }

    void testCase(JsonNode testCase) {
        for (JsonNode step : testCase.path("testSteps")) {
            pickleSteps.put(step.path("id").asText(), step.path("pickleStepId").asText());
        }
    }

    /** A step that was taken; nothing where it is a hook that did its work, or nobody knows what it is. */
    Optional<StepTaken> taken(String id, @Nullable Instant start, JsonNode result) {
        String status = result.path("status").asText();
        String pickleStep = pickleSteps.remove(id);
        Said step = pickleStep == null ? null : said.get(pickleStep);
        boolean silentHook = step == null
                && (status.equals(StepTaken.PASSED) || message(result).isEmpty());
        if (silentHook || pickleStep == null) {
            return Optional.empty();
        }
        JsonNode duration = result.path("duration");
        double seconds =
                duration.path("seconds").asLong() + duration.path("nanos").asInt() / 1e9;
        return Optional.of(
                step == null
                        ? new StepTaken("", "around the case", List.of(), "", status, start, seconds, message(result))
                        : new StepTaken(
                                step.keyword,
                                step.text,
                                step.table,
                                step.document,
                                status,
                                start,
                                seconds,
                                message(result)));
    }

    private static String message(JsonNode result) {
        JsonNode told = result.path("exception").path("message");
        return told.isTextual() ? told.asText() : result.path("message").asText();
    }
}
