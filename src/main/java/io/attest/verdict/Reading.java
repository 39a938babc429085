package io.attest.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the lines of a record tell, one after the other. A run may have been killed and resumed several times. */
final class Reading {

    private final List<CaseResult> attempts = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<BenchEvent> events = new ArrayList<>();
    private @Nullable RunHeader header;

    /** When the part of the run began that has not come to its end yet. */
    private @Nullable Instant began;

    /** How many attempts there were when it began. */
    private int before;

    private Duration took = Duration.ZERO;
    private boolean ended;
    private Past past = Past.NONE;

    private int lines;

    /** Whether the line before was no whole entry of anybody: only the last one of a record may have been cut short. */
    private boolean cut;

    /**
     * A line of Cucumber's.
     *
     * @param whole whether it begins and ends as JSON does
     * @throws IOException if the line before was cut short
     */
    void other(boolean whole) throws IOException {
        next();
        cut = !whole;
    }

    private void next() throws IOException {
        if (cut) {
            throw new IOException("line " + lines + " is damaged: it is no JSON, and others follow it");
        }
        lines++;
    }

    /**
     * An attachment.
     *
     * @throws IOException if it is an entry of ours that is damaged; says which line it is, and how
     */
    void line(String line) throws IOException {
        next();
        try {
            entry(line);
        } catch (JsonProcessingException damaged) {
            throw new IOException("line " + lines + " is damaged: " + damaged.getOriginalMessage(), damaged);
        } catch (IOException damaged) {
            throw new IOException("line " + lines + " is damaged: " + damaged.getMessage(), damaged);
        }
    }

    private void entry(String line) throws IOException {
        JsonNode attachment = attachment(line);
        if (attachment == null) {
            return;
        }
        String body = attachment.path("body").asText();
        switch (attachment.path("mediaType").asText()) {
            case RecordFile.RUN -> begin(Whole.of(RecordFile.JSON.readValue(body, RunHeader.class)));
            case RecordFile.CASE -> {
                attempts.add(Whole.of(RecordFile.JSON.readValue(body, CaseResult.class)));
                ended = false;
            }
            case RecordFile.CHECK -> {
                checks.add(Whole.of(RecordFile.JSON.readValue(body, Check.class)));
                ended = false;
            }
            case RecordFile.BENCH -> happened(Whole.of(RecordFile.JSON.readValue(body, BenchEvent.class)));
            case RecordFile.PAST -> past = Whole.of(RecordFile.JSON.readValue(body, Past.class));
            case RecordFile.END -> end(Whole.of(RecordFile.JSON.readValue(body, Instant.class)));
            default -> {
                // Other attachments are none of ours.
            }
        }
    }

    private void begin(RunHeader header) {
        this.header = header;
        began = header.started();
    }

    private void happened(BenchEvent event) {
        events.add(event);
        ended = false;
        boolean merged = header != null
                && header.conditions() != null
                && header.conditions().merged() != null;
        if (event.what().equals(BenchEvent.RESUMED) && !merged) {
            breakOff();
            began = event.at();
        }
    }

    private void end(Instant at) {
        if (began != null) {
            took = took.plus(Duration.between(began, at));
        }
        began = null;
        before = attempts.size();
        ended = true;
    }

    /** Of a part that was killed nobody knows the end: it took at least as long as the cases of its busiest bench. */
    private void breakOff() {
        if (began == null) {
            return;
        }
        double seconds = attempts.subList(before, attempts.size()).stream()
                .collect(Collectors.groupingBy(
                        result -> result.attempt().bench(), Collectors.summingDouble(CaseResult::wallSeconds)))
                .values()
                .stream()
                .max(Double::compare)
                .orElse(0.0);
        took = took.plusMillis(Math.round(seconds * 1000));
        began = null;
        before = attempts.size();
    }

    /** As they were written. */
    List<CaseResult> attempts() {
        return List.copyOf(attempts);
    }

    /** @throws IOException if there was no header */
    RunRecord record(Path folder) throws IOException {
        if (header == null) {
            throw new IOException(folder + " holds no record of a run");
        }
        breakOff();
        Settling settling = new Settling(checks);
        return new RunRecord(
                folder,
                header,
                settling.settled(attempts),
                attempts.stream().map(settling::retracted).toList(),
                List.copyOf(checks),
                List.copyOf(events),
                took,
                ended,
                past);
    }

    private @Nullable JsonNode attachment(String line) {
        try {
            return RecordFile.JSON.readTree(line).path("attachment");
        } catch (JsonProcessingException cutShort) {
            cut = true;
            return null;
        }
    }
}
