package io.attest.verdict;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A run as read back from its record.
 *
 * @param folder the run's folder
 * @param header what was known at the start
 * @param cases the settled result of each finished case: the verdict that counts
 * @param attempts every attempt at a case, in the order in which they finished; inconclusive where a verdict was retracted
 * @param checks the qualifications of its benches, in their order
 * @param events what happened to its benches, in that order
 * @param took wall-clock time under way, without the time until a run was resumed; where it was killed, that of the
 *     cases of its busiest bench
 * @param complete whether the run came to its end; false when it was killed
 * @param past what earlier runs said, where that was known
 */
public record RunRecord(
        Path folder,
        RunHeader header,
        List<CaseResult> cases,
        List<CaseResult> attempts,
        List<Check> checks,
        List<BenchEvent> events,
        Duration took,
        boolean complete,
        Past past) {

    /** One of which no earlier run is known. */
    public RunRecord(
            Path folder,
            RunHeader header,
            List<CaseResult> cases,
            List<CaseResult> attempts,
            List<Check> checks,
            List<BenchEvent> events,
            Duration took,
            boolean complete) {
        this(folder, header, cases, attempts, checks, events, took, complete, Past.NONE);
    }

    /** The cases in the order in which they were planned, which is the suite's; others behind them, by id. */
    public List<CaseResult> inOrder() {
        Map<String, Integer> place = new HashMap<>();
        header.planned().forEach(id -> place.putIfAbsent(id, place.size()));
        return cases.stream()
                .sorted(Comparator.comparingInt(
                                (CaseResult result) -> place.getOrDefault(result.id(), Integer.MAX_VALUE))
                        .thenComparing(CaseResult::id))
                .toList();
    }

    /** How many cases came to a verdict. */
    public long count(Verdict verdict) {
        return cases.stream().filter(result -> result.verdict() == verdict).count();
    }

    /** How many cases have no verdict that stands, because a check of their bench was not green. */
    public int retracted() {
        Settling settling = new Settling(checks);
        return (int) cases.stream()
                .filter(result -> settling.doubt(result).isPresent())
                .count();
    }

    /** The attempts whose verdict does not stand. */
    public List<CaseResult> retractedAttempts() {
        Settling settling = new Settling(checks);
        return attempts.stream()
                .filter(result -> settling.doubt(result).isPresent())
                .toList();
    }

    /**
     * Reads a record, also of a run that was killed: a last line cut short is no harm.
     *
     * @throws IOException if the folder holds no readable record
     */
    public static RunRecord read(Path folder) throws IOException {
        return reading(folder).record(folder);
    }

    /**
     * What was known of a run before its first case; the rest of its record is not looked at.
     *
     * @throws IOException if the folder holds no record that begins with it
     */
    public static RunHeader header(Path folder) throws IOException {
        try (BufferedReader lines = lines(folder)) {
            String first = lines.readLine();
            Reading reading = new Reading();
            if (first != null && first.startsWith("{\"attachment\"")) {
                reading.line(first);
            }
            return reading.record(folder).header();
        }
    }

    private static Reading reading(Path folder) throws IOException {
        try (InputStream in = open(folder)) {
            return reading(in);
        }
    }

    static Reading reading(InputStream in) throws IOException {
        Reading reading = new Reading();
        RecordLines.read(in, reading);
        return reading;
    }

    /** Unlike {@link Files#newBufferedReader}, puts up with a character that was cut short. */
    static BufferedReader lines(Path folder) throws IOException {
        return new BufferedReader(new InputStreamReader(open(folder), StandardCharsets.UTF_8));
    }

    private static InputStream open(Path folder) throws IOException {
        Path file = folder.resolve(RecordFile.NAME);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A pipe would be waited for without end.
            throw new IOException("it is no file");
        }
        return Files.newInputStream(file);
    }
}
