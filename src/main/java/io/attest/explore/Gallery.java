package io.attest.explore;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.attest.line.Transcript;
import io.attest.report.Clearing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder of a search. Each thing in it is there whole or not at all. */
final class Gallery {

    private static final String UNDER_WAY = ".under-way";

    private final Path folder;
    private final ObjectMapper json = new ObjectMapper();
    private int hung;

    Gallery(Path folder) {
        this.folder = folder;
    }

    /** A folder in which a finding is made, until it is {@link #hang hung}. */
    Path begin() throws IOException {
        Path place = folder.resolve(UNDER_WAY);
        Clearing.of(place);
        return Files.createDirectories(place);
    }

    /** Writes what a finding consists of. */
    void write(Path place, String slug, String feature, Transcript reference) throws IOException {
        Files.writeString(place.resolve(slug + ".feature"), feature);
        reference.write(place.resolve("reference.txt"));
    }

    /** The finding is complete; returns its folder. */
    Path hang(Path place, String slug) throws IOException {
        Path there = folder.resolve(String.format("%03d-%s", ++hung, slug));
        return Files.move(place, there, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What the search has come to so far. */
    void summary(Summary summary) throws IOException {
        Path file = folder.resolve("explore.json");
        Path whole = folder.resolve(".explore.json");
        json.writerWithDefaultPrettyPrinter().writeValue(whole.toFile(), summary);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes away what was never hung. */
    void close() throws IOException {
        Clearing.of(folder.resolve(UNDER_WAY));
    }
}
