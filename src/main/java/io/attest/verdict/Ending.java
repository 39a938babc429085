package io.attest.verdict;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a record ends.
 *
 * @param at when the run came to its last end; null where it never did
 * @param after how many entries stand behind that: of a run that was gone on with and killed, or of somebody else
 */
public record Ending(@Nullable Instant at, int after) {

    /** A quotation mark within a text of the record has a backslash before it, so no text looks like this. */
    private static final String END = "\"mediaType\":\"" + RecordFile.END + "\"";

    /** @throws IOException if the folder holds no readable record */
    public static Ending of(Path folder) throws IOException {
        Instant at = null;
        int after = 0;
        try (BufferedReader lines = RunRecord.lines(folder)) {
            for (String line; (line = lines.readLine()) != null; ) {
                if (line.contains(END)) {
                    at = instant(line);
                    after = 0;
                } else if (at != null) {
                    after++;
                }
            }
        }
        return new Ending(at, after);
    }

    private static Instant instant(String line) throws IOException {
        return RecordFile.JSON.readValue(
                RecordFile.JSON.readTree(line).path("attachment").path("body").asText(), Instant.class);
    }
}
