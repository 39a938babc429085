package io.attest.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The steps of every attempt of a run, out of Cucumber's messages in its record. They are read as a stream: kept are the
 * steps of all scenarios, once, and those of the attempts under way. A record may lack any message; then an attempt has
 * no steps, or not all of them.
 */
public final class StepLog {

    /**
     * The steps of one attempt.
     *
     * @param index which of {@link RunRecord#attempts()} it is
     * @param start the wall clock at its start; absent where that is not told
     * @param steps in their order
     */
    public record Course(int index, @Nullable Instant start, List<StepTaken> steps) {}

    private record Begun(@Nullable Instant start, Map<String, Instant> starts, List<StepTaken> steps) {}

    /** A clock that is later than this, in seconds of the epoch, tells nothing. */
    private static final long LATEST = 100_000_000_000L;

    private final Scenarios scenarios = new Scenarios();
    private final Map<String, Begun> underWay = new HashMap<>();
    private final Consumer<Course> taker;
    private int attempts;

    private StepLog(Consumer<Course> taker) {
        this.taker = taker;
    }

    /**
     * Gives every attempt to the taker, in the order of the record.
     *
     * @throws IOException if there is no record that can be read
     */
    public static void read(Path folder, Consumer<Course> taker) throws IOException {
        StepLog log = new StepLog(taker);
        try (BufferedReader lines = RunRecord.lines(folder)) {
            for (String line; (line = lines.readLine()) != null; ) {
                log.line(line);
            }
        }
    }

    private void line(String line) {
        // What takes most of a record and tells nothing of steps is not even looked at.
        if (line.startsWith("{\"source\"") || line.startsWith("{\"stepDefinition\"")) {
            return;
        }
        JsonNode message;
        try {
            message = RecordFile.JSON.readTree(line);
        } catch (JsonProcessingException cutShort) {
            return;
        }
        message.fields().forEachRemaining(field -> take(field.getKey(), field.getValue()));
    }

    private void take(String kind, JsonNode body) {
        switch (kind) {
            case "gherkinDocument" -> scenarios.document(body);
            case "pickle" -> scenarios.pickle(body);
            case "testCase" -> scenarios.testCase(body);
            case "testCaseStarted" ->
                underWay.put(body.path("id").asText(), new Begun(instant(body), new HashMap<>(), new ArrayList<>()));
            case "testStepStarted" -> begin(body);
            case "testStepFinished" -> end(body);
            case "attachment" -> finish(body);
            case "testCaseFinished" ->
                underWay.remove(body.path("testCaseStartedId").asText());
            default -> {
                // The others say nothing of steps.
            }
        }
    }

    private void begin(JsonNode body) {
        Begun begun = underWay.get(body.path("testCaseStartedId").asText());
        Instant at = instant(body);
        if (begun != null && at != null) {
            begun.starts.put(body.path("testStepId").asText(), at);
        }
    }

    private void end(JsonNode body) {
        Begun begun = underWay.get(body.path("testCaseStartedId").asText());
        if (begun != null) {
            String id = body.path("testStepId").asText();
            Instant start = begun.starts.remove(id);
            scenarios.taken(id, start, body.path("testStepResult")).ifPresent(begun.steps::add);
        }
    }

    private void finish(JsonNode attachment) {
        if (attachment.path("mediaType").asText().equals(RecordFile.CASE)) {
            Begun begun = underWay.remove(attachment.path("testCaseStartedId").asText());
            taker.accept(
                    begun == null
                            ? new Course(attempts, null, List.of())
                            : new Course(attempts, begun.start, List.copyOf(begun.steps)));
            attempts++;
        }
    }

    private static @Nullable Instant instant(JsonNode body) {
        JsonNode timestamp = body.path("timestamp");
        long seconds = timestamp.path("seconds").asLong(-1);
        return seconds < 0 || seconds > LATEST
                ? null
                : Instant.ofEpochSecond(seconds, timestamp.path("nanos").asInt());
    }
}
