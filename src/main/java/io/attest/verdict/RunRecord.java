package io.attest.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run as read back from its record.
 *
 * @param folder the run's folder
 * @param header what was known at the start
 * @param cases the settled result of each finished case: the verdict that counts
 * @param attempts every attempt at a case, in the order in which they finished
 * @param checks the qualifications of its benches, in their order
 * @param events what happened to its benches, in that order
 * @param took wall-clock time from the start to the end; of a killed run, the sum of its cases
 * @param complete whether the run came to its end; false when it was killed
 */
public record RunRecord(
        Path folder,
        RunHeader header,
        List<CaseResult> cases,
        List<CaseResult> attempts,
        List<Check> checks,
        List<BenchEvent> events,
        Duration took,
        boolean complete) {

    /** How many cases came to a verdict. */
    public long count(Verdict verdict) {
        return cases.stream().filter(result -> result.verdict() == verdict).count();
    }

    /**
     * Reads a record, also of a run that was killed: a last line cut short is no harm.
     *
     * @throws IOException if the folder holds no readable record
     */
    public static RunRecord read(Path folder) throws IOException {
        RunHeader header = null;
        Instant end = null;
        List<CaseResult> attempts = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        List<BenchEvent> events = new ArrayList<>();
        try (BufferedReader lines = lines(folder)) {
            for (String line; (line = lines.readLine()) != null; ) {
                JsonNode attachment = attachment(line);
                if (attachment == null) {
                    continue;
                }
                String body = attachment.path("body").asText();
                switch (attachment.path("mediaType").asText()) {
                    case RecordFile.RUN -> header = RecordFile.JSON.readValue(body, RunHeader.class);
                    case RecordFile.CASE -> attempts.add(RecordFile.JSON.readValue(body, CaseResult.class));
                    case RecordFile.CHECK -> checks.add(RecordFile.JSON.readValue(body, Check.class));
                    case RecordFile.BENCH -> events.add(RecordFile.JSON.readValue(body, BenchEvent.class));
                    case RecordFile.END -> end = RecordFile.JSON.readValue(body, Instant.class);
                    default -> {
                        // Other attachments are none of ours.
                    }
                }
            }
        }
        if (header == null) {
            throw new IOException(folder + " holds no record of a run");
        }
        return new RunRecord(
                folder,
                header,
                settled(attempts),
                List.copyOf(attempts),
                List.copyOf(checks),
                List.copyOf(events),
                took(header, end, attempts),
                end != null);
    }

    /** Of each case its last attempt. */
    private static List<CaseResult> settled(List<CaseResult> attempts) {
        Map<String, CaseResult> last = new LinkedHashMap<>();
        attempts.forEach(attempt -> last.put(attempt.id(), attempt));
        return List.copyOf(last.values());
    }

    /** Unlike {@link Files#newBufferedReader}, puts up with a character that was cut short. */
    static BufferedReader lines(Path folder) throws IOException {
        return new BufferedReader(
                new InputStreamReader(Files.newInputStream(folder.resolve(RecordFile.NAME)), StandardCharsets.UTF_8));
    }

    private static Duration took(RunHeader header, @Nullable Instant end, List<CaseResult> cases) {
        return end == null
                ? Duration.ofMillis(Math.round(
                        cases.stream().mapToDouble(CaseResult::wallSeconds).sum() * 1000))
                : Duration.between(header.started(), end);
    }

    private static @Nullable JsonNode attachment(String line) {
        if (!line.startsWith("{\"attachment\"")) {
            return null;
        }
        try {
            return RecordFile.JSON.readTree(line).path("attachment");
        } catch (JsonProcessingException cutShort) {
            return null;
        }
    }
}
