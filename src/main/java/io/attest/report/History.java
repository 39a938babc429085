package io.attest.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * How long each case took on a bench the last times, to tell the time left of the next run: a small file for each bench,
 * {@code .history/<bench>.json} in the folder of the reports. Nothing depends on it but that.
 */
public final class History {

    static final String FOLDER = ".history";

    /** More cases than any suite has; the oldest go first. */
    private static final int MOST = 20_000;

    private static final long LARGEST = 4L << 20;

    /** What the newest duration weighs against those before. */
    private static final double NEWEST = 0.5;

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Double> seconds;

    private History(Map<String, Double> seconds) {
        this.seconds = seconds;
    }

    /** Of a bench that never ran. */
    public static History none() {
        return new History(Map.of());
    }

    /**
     * What is known of some benches together.
     *
     * @param reports the folder of the reports
     * @param warned told of a file that makes no sense and is therefore ignored
     */
    public static History read(Path reports, Collection<String> benches, Consumer<String> warned) {
        Map<String, Double> all = new LinkedHashMap<>();
        for (String bench : benches) {
            of(file(reports, bench), warned).forEach((id, took) -> all.merge(id, took, (a, b) -> (a + b) / 2));
        }
        return new History(all);
    }

    /**
     * Keeps the durations of a run for each of its benches. Where that cannot be, nothing but the next estimate is worse.
     *
     * @param warned told why it could not be
     */
    public static void keep(Path reports, RunRecord run, Consumer<String> warned) {
        Map<String, Map<String, Double>> benches = new TreeMap<>();
        for (CaseResult result : run.attempts()) {
            if (result.verdict() != Verdict.NOT_RUN) {
                benches.computeIfAbsent(bench(run, result), none -> new LinkedHashMap<>())
                        .put(result.id(), result.wallSeconds());
            }
        }
        benches.forEach((bench, took) -> {
            Path file = file(reports, bench);
            try {
                write(file, newest(of(file, ignored -> {}), took));
            } catch (IOException unwritable) {
                warned.accept("the durations of this run could not be kept in " + file + " (" + unwritable + ")");
            }
        });
    }

    /** The modems of a bench that has several are numbered. */
    private static String bench(RunRecord run, CaseResult result) {
        String label = result.attempt().bench();
        return label.isEmpty() ? run.header().bench() : label.replaceFirst("#[0-9]+$", "");
    }

    /** How long a case took on these benches. */
    OptionalDouble seconds(String id) {
        Double known = seconds.get(id);
        return known == null ? OptionalDouble.empty() : OptionalDouble.of(known);
    }

    /** How long the cases take that are known, on the average. */
    OptionalDouble average(List<String> ids) {
        return ids.stream()
                .map(this::seconds)
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    private static Map<String, Double> newest(Map<String, Double> before, Map<String, Double> now) {
        Map<String, Double> all = new LinkedHashMap<>(before);
        now.forEach((id, took) -> {
            Double old = all.remove(id);
            all.put(id, Words.millis(old == null ? took : NEWEST * took + (1 - NEWEST) * old));
        });
        int tooMany = Math.max(0, all.size() - MOST);
        List<String> oldest = all.keySet().stream().limit(tooMany).toList();
        oldest.forEach(all::remove);
        return all;
    }

    private static Map<String, Double> of(Path file, Consumer<String> warned) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("it is too large");
            }
            Map<String, Double> read = JSON.readValue(Files.readAllBytes(file), new TypeReference<>() {});
            if (read == null || read.values().stream().anyMatch(took -> took == null || !(took >= 0 && took < 1e6))) {
                throw new IOException("it holds no durations");
            }
            return read;
        } catch (NoSuchFileException never) {
            return Map.of();
        } catch (JsonProcessingException noJson) {
            warned.accept(file + " is ignored: it is no JSON of durations; delete it");
            return Map.of();
        } catch (IOException unreadable) {
            warned.accept(file + " is ignored: " + unreadable.getMessage() + "; delete it");
            return Map.of();
        }
    }

    private static void write(Path file, Map<String, Double> took) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".new");
        try {
            Files.write(fresh, JSON.writeValueAsBytes(took));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Path file(Path reports, String bench) {
        CRC32 sum = new CRC32();
        sum.update(bench.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String legible = bench.replaceAll("[^A-Za-z0-9-]+", "_");
        String name = legible.equals(bench) && bench.length() <= 60
                ? legible
                : legible.substring(0, Math.min(60, legible.length())) + String.format("-%08x", sum.getValue());
        return reports.resolve(FOLDER).resolve(name + ".json");
    }
}
