package io.attest.verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cucumber.messages.ndjson.Serializer;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The records of several runs written as one: a header of its own, then what each run holds between header and end, in
 * its order. A line that was cut short by a kill is left out. The record appears whole or not at all.
 */
public final class MergedRecord {

    /**
     * One of the runs.
     *
     * @param folder its folder
     * @param bench what each of its benches is called from now on, so that those of two runs are not taken for one
     */
    public record Source(Path folder, UnaryOperator<String> bench) {}

    private MergedRecord() {}

    /**
     * Writes the record.
     *
     * @param past what earlier runs said
     * @param end when the last run ended; absent where one did not
     * @throws IOException if a run cannot be read or the record cannot be written
     */
    public static void write(Path folder, RunHeader header, List<Source> sources, Past past, @Nullable Instant end)
            throws IOException {
        Path fresh = folder.resolve("." + RecordFile.NAME + ".new");
        Serializer serializer = new Serializer();
        try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
            serializer.writeValue(out, RecordFile.entry(RecordFile.RUN, header, null));
            out.write('\n');
            for (Source source : sources) {
                copy(source, out);
            }
            if (!past.runs().isEmpty()) {
                serializer.writeValue(out, RecordFile.entry(RecordFile.PAST, past, null));
                out.write('\n');
            }
            if (end != null) {
                serializer.writeValue(out, RecordFile.entry(RecordFile.END, end, null));
                out.write('\n');
            }
        } catch (IOException unwritable) {
            Files.deleteIfExists(fresh);
            throw unwritable;
        }
        Files.move(fresh, folder.resolve(RecordFile.NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void copy(Source source, BufferedWriter out) throws IOException {
        try (BufferedReader lines = RunRecord.lines(source.folder)) {
            for (String line; (line = lines.readLine()) != null; ) {
                String copied = copied(line, source.bench);
                if (!copied.isEmpty()) {
                    out.write(copied);
                    out.write('\n');
                }
            }
        }
    }

    private static String copied(String line, UnaryOperator<String> bench) {
        JsonNode message;
        try {
            message = RecordFile.JSON.readTree(line);
        } catch (JsonProcessingException cutShort) {
            return "";
        }
        if (!(message.path("attachment") instanceof ObjectNode attachment)) {
            return line;
        }
        String type = attachment.path("mediaType").asText();
        return switch (type) {
            case RecordFile.RUN, RecordFile.PAST, RecordFile.END -> "";
            case RecordFile.CASE, RecordFile.CHECK, RecordFile.BENCH -> {
                attachment.put("body", renamed(attachment.path("body").asText(), bench));
                yield message.toString();
            }
            default -> line;
        };
    }

    private static String renamed(String body, UnaryOperator<String> bench) {
        try {
            JsonNode entry = RecordFile.JSON.readTree(body);
            JsonNode holder = entry.has("attempt") ? entry.path("attempt") : entry;
            String name = holder.path("bench").asText();
            if (holder instanceof ObjectNode named && !name.isEmpty()) {
                named.put("bench", bench.apply(name));
            }
            return entry.toString();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an entry of the record was read before and is no JSON now", impossible);
        }
    }
}
