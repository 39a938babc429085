package io.attest.campaign;

import io.attest.bench.ConfigurationFault;
import io.attest.verdict.CaseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The transcripts of a run that is merged. A record comes from another machine: what it names is taken only if it is a
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
        List<Path> transcripts = new ArrayList<>();
        for (CaseResult result : portion.run().attempts()) {
            if (!result.transcript().isEmpty()) {
                Path transcript = named(portion, result);
                if (isThere(portion, result, transcript)) {
                    transcripts.add(transcript);
                }
            }
        }
        return transcripts;
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

    private static Path named(Portion portion, CaseResult result) {
        try {
            Path path = Path.of(result.transcript());
            if (path.getNameCount() == 2 && path.startsWith(FOLDER) && path.equals(path.normalize())) {
                return path;
            }
        } catch (InvalidPathException none) {
            // Refused like any other that is not in the folder.
        }
        throw refused(portion, result, "does not lie in its folder of transcripts");
    }

    /** One that has been cleared away is missed by nobody but the reader. */
    private static boolean isThere(Portion portion, CaseResult result, Path transcript) {
        Path folder = portion.run().folder();
        if (!Files.exists(folder.resolve(transcript), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!Files.isDirectory(folder.resolve(FOLDER), LinkOption.NOFOLLOW_LINKS)
                || !Files.isRegularFile(folder.resolve(transcript), LinkOption.NOFOLLOW_LINKS)) {
            throw refused(portion, result, "is no plain file in its folder of transcripts");
        }
        return true;
    }

    private static ConfigurationFault refused(Portion portion, CaseResult result, String why) {
        return new ConfigurationFault(
                "the transcript of " + result.id() + " in " + portion.name() + " " + why + "; the run is not merged");
    }
}
