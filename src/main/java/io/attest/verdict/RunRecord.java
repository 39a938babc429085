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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as read back from its record.
 *
 * @param folder the run's folder
 * @param header what was known at the start
 * @param cases the finished cases, in the order in which they finished
 * @param took wall-clock time from the start to the end; of a killed run, the sum of its cases
 * @param complete whether the run came to its end; false when it was killed
 */
public record RunRecord(Path folder, RunHeader header, List<CaseResult> cases, Duration took, boolean complete) {

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
        List<CaseResult> cases = new ArrayList<>();
        try (BufferedReader lines = lines(folder)) {
            for (String line; (line = lines.readLine()) != null; ) {
                JsonNode attachment = attachment(line);
                if (attachment == null) {
                    continue;
                }
                String body = attachment.path("body").asText();
                switch (attachment.path("mediaType").asText()) {
                    case RecordFile.RUN -> header = RecordFile.JSON.readValue(body, RunHeader.class);
                    case RecordFile.CASE -> cases.add(RecordFile.JSON.readValue(body, CaseResult.class));
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
        return new RunRecord(folder, header, List.copyOf(cases), took(header, end, cases), end != null);
    }

    /** Unlike {@link Files#newBufferedReader}, puts up with a character that was cut short. */
    private static BufferedReader lines(Path folder) throws IOException {
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
