package io.attest.nights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folders in a folder that hold a record. */
final class Folders {

    private Folders() {}

    /** Those last written to, the newest first; none where the folder cannot be read. */
    static List<Path> newest(Path parent, int most) {
        try {
            return in(parent).stream()
                    .sorted(Comparator.comparingLong(Folders::written)
                            .reversed()
                            .thenComparing(Comparator.reverseOrder()))
                    .limit(most)
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** All of them, by name. */
    static List<Path> in(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("record.ndjson")))
                    .sorted()
                    .toList();
        }
    }

    private static long written(Path folder) {
        return folder.resolve("record.ndjson").toFile().lastModified();
    }
}
