package io.attest.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which steps each case of a run had. Cucumber tells them, in messages that lead from one to the other. */
public final class Steps {

    private final Map<String, List<Step>> ofPickle = new HashMap<>();
    private final Map<String, String> pickleOfCase = new HashMap<>();
    private final Map<String, String> caseOfStart = new HashMap<>();
    private final Map<String, List<Step>> ofResult = new HashMap<>();

    private Steps() {}

    /**
     * The steps by the id of the case; without the cases of which they are not known.
     *
     * @throws IOException if there is no record that can be read
     */
    public static Map<String, List<Step>> of(Path folder) throws IOException {
        Steps steps = new Steps();
        try (BufferedReader lines = RunRecord.lines(folder)) {
            for (String line; (line = lines.readLine()) != null; ) {
                steps.line(line);
            }
        }
        return steps.ofResult;
    }

    private void line(String line) throws IOException {
        if (!line.startsWith("{\"pickle\"")
                && !line.startsWith("{\"testCase\"")
                && !line.startsWith("{\"testCaseStarted\"")
                && !line.startsWith("{\"attachment\"")) {
            return;
        }
        try {
            message(RecordFile.JSON.readTree(line));
        } catch (JsonProcessingException cutShort) {
            // What there is of it says nothing.
            return;
        }
    }

    private void message(JsonNode message) throws IOException {
        JsonNode pickle = message.path("pickle");
        JsonNode testCase = message.path("testCase");
        JsonNode started = message.path("testCaseStarted");
        JsonNode attachment = message.path("attachment");
        if (pickle.isObject()) {
            List<Step> steps = new ArrayList<>();
            pickle.path("steps").forEach(step -> steps.add(step(step)));
            ofPickle.put(pickle.path("id").asText(), steps);
        } else if (testCase.isObject()) {
            pickleOfCase.put(
                    testCase.path("id").asText(), testCase.path("pickleId").asText());
        } else if (started.isObject()) {
            caseOfStart.put(
                    started.path("id").asText(), started.path("testCaseId").asText());
        } else if (attachment.path("mediaType").asText().equals(RecordFile.CASE)) {
            result(attachment);
        }
    }

    private void result(JsonNode attachment) throws IOException {
        String testCase =
                caseOfStart.getOrDefault(attachment.path("testCaseStartedId").asText(), "");
        List<Step> steps = ofPickle.get(pickleOfCase.getOrDefault(testCase, ""));
        if (steps != null) {
            JsonNode result = RecordFile.JSON.readTree(attachment.path("body").asText());
            ofResult.put(result.path("id").asText(), steps);
        }
    }

    private static Step step(JsonNode step) {
        StringBuilder text = new StringBuilder(step.path("text").asText());
        for (JsonNode row : step.path("argument").path("dataTable").path("rows")) {
            for (JsonNode cell : row.path("cells")) {
                text.append(" | ").append(cell.path("value").asText());
            }
        }
        String content = step.path("argument").path("docString").path("content").asText("");
        if (!content.isEmpty()) {
            text.append(": ").append(content);
        }
        return new Step(step.path("type").asText().equals("Outcome"), text.toString());
    }
}
