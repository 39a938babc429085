package io.attest.campaign;

import io.attest.bench.ConfigurationFault;
import io.attest.verdict.CaseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The transcripts of a run that is merged or judged again. A record comes from another machine: what it names is taken only if it is a
 * plain file right in the run's own folder of transcripts, never through a link.
 */
final class Transcripts {

    private static final String FOLDER = "transcripts";

    private Transcripts() {}

    /**
     * Those of a run, relative to its folder.
     *
     * @throws ConfigurationFault if one is named that lies elsewhere or is no plain file
     */
    static List<Path> of(Portion portion) {
        return portion.run().attempts().stream()
                .flatMap(result -> of(portion.run().folder(), portion.name(), result).stream())
                .toList();
    }

    /**
     * That of a result, relative to the run's folder; empty if there is none.
     *
     * @param run how messages name the run
     * @throws ConfigurationFault as above
     */
    static Optional<Path> of(Path folder, String run, CaseResult result) {
        return result.transcript().isEmpty()
                ? Optional.empty()
                : Optional.of(named(run, result)).filter(transcript -> isThere(folder, run, result, transcript));
    }

    static void copy(Path from, Path to, List<Path> transcripts) throws IOException {
        Files.createDirectories(to.resolve(FOLDER));
        for (Path transcript : transcripts) {
            Files.copy(
                    from.resolve(transcript),
                    to.resolve(transcript),
                    LinkOption.NOFOLLOW_LINKS,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path named(String run, CaseResult result) {
        try {
            Path path = Path.of(result.transcript());
            if (path.getNameCount() == 2 && path.startsWith(FOLDER) && path.equals(path.normalize())) {
                return path;
            }
        } catch (InvalidPathException none) {
            // Refused like any other that is not in the folder.
        }
        throw refused(run, result, "does not lie in its folder of transcripts");
    }

    /** One that has been cleared away is missed by nobody but the reader. */
    private static boolean isThere(Path folder, String run, CaseResult result, Path transcript) {
        if (!Files.exists(folder.resolve(transcript), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!Files.isDirectory(folder.resolve(FOLDER), LinkOption.NOFOLLOW_LINKS)
                || !Files.isRegularFile(folder.resolve(transcript), LinkOption.NOFOLLOW_LINKS)) {
            throw refused(run, result, "is no plain file in its folder of transcripts");
        }
        return true;
    }

    private static ConfigurationFault refused(String run, CaseResult result, String why) {
        return new ConfigurationFault(
                "the transcript of " + result.id() + " in " + run + " " + why + "; nothing of that run is taken");
    }
}
