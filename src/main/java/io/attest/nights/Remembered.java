package io.attest.nights;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Nights that were read before. A record of many thousand cases takes a fraction of a second to read, thirty of them some
 * seconds: what a record said is kept beside, as long as its size and time of writing stay what they were. Nothing depends
 * on it but time: what is not there, or makes no sense, is read again.
 */
public final class Remembered {

    /** Raised with each change of {@link Night}. */
    private static final int SHAPE = 2;

    private static final int MOST = 300;
    private static final String RECORD = "record.ndjson";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Where they are kept; nowhere if empty. */
    private final List<Path> folder;

    private Remembered(List<Path> folder) {
        this.folder = folder;
    }

    /** Kept in that folder, which need not exist yet. */
    public static Remembered in(Path folder) {
        return new Remembered(List.of(folder));
    }

    /** Nothing is remembered. */
    public static Remembered nothing() {
        return new Remembered(List.of());
    }

    private record Kept(int shape, long size, long written, Night night) {}

    /**
     * The run in a folder.
     *
     * @throws IOException if there is none that can be read
     */
    public Night night(Path run) throws IOException {
        Path record = run.resolve(RECORD);
        if (!Files.isRegularFile(record)) {
            throw new IOException("it holds no " + RECORD);
        }
        long size = Files.size(record);
        long written = written(record);
        for (Path place : folder) {
            Path file = file(place, run);
            Kept kept = read(file);
            if (kept.shape == SHAPE && kept.size == size && kept.written == written) {
                return kept.night;
            }
        }
        Night night = Night.of(RunRecord.read(run));
        keep(run, new Kept(SHAPE, size, written, night));
        return night;
    }

    private static long written(Path record) throws IOException {
        return Files.getLastModifiedTime(record).toMillis();
    }

    private static final Kept NONE = new Kept(
            0,
            0,
            0,
            new Night(
                    "",
                    "",
                    new Modem("", "", "", ""),
                    "",
                    "",
                    "",
                    "",
                    "",
                    List.of(),
                    false,
                    0,
                    List.of(),
                    List.of(),
                    List.of()));

    private static Kept read(Path file) {
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            Kept kept = JSON.readValue(in, Kept.class);
            return kept == null || kept.night == null ? NONE : kept;
        } catch (IOException damaged) {
            return NONE;
        }
    }

    private void keep(Path run, Kept kept) {
        for (Path place : folder) {
            try {
                Files.createDirectories(place);
                Path fresh = Files.createTempFile(place, ".night", ".new");
                try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(fresh), 1 << 16) {
                    {
                        def.setLevel(Deflater.BEST_SPEED);
                    }
                }) {
                    JSON.writeValue(out, kept);
                }
                Files.move(
                        fresh, file(place, run), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                leave(place);
            } catch (IOException | RuntimeException full) {
                // It is read again the next time.
                return;
            }
        }
    }

    /** The oldest go. Others may be writing: what changes while it is looked at is looked at once. */
    private static void leave(Path place) throws IOException {
        List<Path> kept;
        try (Stream<Path> files = Files.list(place)) {
            kept = files.toList();
        }
        if (kept.size() <= MOST) {
            return;
        }
        Map<Path, Long> written = new HashMap<>();
        kept.forEach(file -> written.put(file, file.toFile().lastModified()));
        List<Path> newest = written.entrySet().stream()
                .sorted(Map.Entry.<Path, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        for (Path file : newest.subList(MOST, newest.size())) {
            Files.deleteIfExists(file);
        }
    }

    private static Path file(Path place, Path run) {
        Path whole = run.toAbsolutePath().normalize();
        CRC32 sum = new CRC32();
        sum.update(whole.toString().getBytes(StandardCharsets.UTF_8));
        String legible = String.valueOf(whole.getFileName()).replaceAll("[^A-Za-z0-9-]+", "_");
        return place.resolve(legible.substring(0, Math.min(60, legible.length())) + "-"
                + Long.toHexString(sum.getValue()) + ".json.gz");
    }
}
