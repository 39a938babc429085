package io.attest.grade;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.attest.bench.ConfigurationFault;
import io.attest.report.grade.Entry;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A grade as it grows: a file with a line for what was to be done, and then one for each modem as it was examined. It may
 * be killed at any moment; a last line cut short is no harm.
 */
public final class Ledger implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NAME = "grade.ndjson";

    /**
     * What was to be done.
     *
     * @param suiteDigest of the suite that is graded
     * @param ids of the faults and variants, in their order
     * @param seed by which cases were drawn
     * @param thorough whether every case was run on each
     */
    public record Plan(String suiteDigest, List<String> ids, long seed, boolean thorough) {}

    private final Plan plan;
    private final Map<String, Entry> entries;
    private final RandomAccessFile file;

    private Ledger(Plan plan, Map<String, Entry> entries, RandomAccessFile file) {
        this.plan = plan;
        this.entries = entries;
        this.file = file;
    }

    /**
     * Begins a grade in a folder.
     *
     * @throws ConfigurationFault if one was begun there before
     */
    public static Ledger begin(Path folder, Plan plan) throws IOException {
        Path path = folder.resolve(NAME);
        if (Files.exists(path)) {
            throw new ConfigurationFault(
                    folder + " holds a grade already; go on with it by --resume " + folder + ", or name another --out");
        }
        Files.createDirectories(folder);
        Ledger ledger = new Ledger(plan, new HashMap<>(), new RandomAccessFile(path.toFile(), "rw"));
        ledger.line(plan);
        return ledger;
    }

    /**
     * Goes on with the grade in a folder.
     *
     * @throws ConfigurationFault if there is none
     */
    public static Ledger resume(Path folder) throws IOException {
        Path path = folder.resolve(NAME);
        if (!Files.exists(path)) {
            throw new ConfigurationFault("no grade in " + folder + ": there is no " + NAME);
        }
        byte[] all = Files.readAllBytes(path);
        int whole = all.length;
        while (whole > 0 && all[whole - 1] != '\n') {
            whole--;
        }
        List<String> lines = new ArrayList<>(
                new String(all, 0, whole, StandardCharsets.UTF_8).lines().toList());
        if (lines.isEmpty()) {
            throw new ConfigurationFault("the grade in " + folder + " was killed before it began; name another --out");
        }
        Map<String, Entry> entries = new HashMap<>();
        Plan plan;
        try {
            plan = JSON.readValue(lines.remove(0), Plan.class);
            for (String line : lines) {
                Entry entry = JSON.readValue(line, Entry.class);
                entries.put(entry.id(), entry);
            }
        } catch (JsonProcessingException broken) {
            throw new ConfigurationFault(path + " is no grade: " + broken.getOriginalMessage());
        }
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        file.setLength(whole);
        file.seek(whole);
        return new Ledger(plan, entries, file);
    }

    public Plan plan() {
        return plan;
    }

    /** What was examined before, by id. */
    public Map<String, Entry> entries() {
        return Map.copyOf(entries);
    }

    /** Another modem was examined. */
    public void add(Entry entry) {
        try {
            line(entry);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the grade cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    private void line(Object value) throws IOException {
        file.write((JSON.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
