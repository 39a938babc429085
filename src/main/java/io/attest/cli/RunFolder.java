package io.attest.cli;

import io.attest.bench.ConfigurationFault;
import io.attest.campaign.Resumption;
import io.attest.export.Export;
import io.attest.nights.Earlier;
import io.attest.nights.Remembered;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Past;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folders in which runs land. */
final class RunFolder {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private RunFolder() {}

    /** Where runs land unless told otherwise. */
    static Path reports() {
        return Home.path().resolve("reports");
    }

    /** A folder for a new run; it can be written into. */
    static Path fresh(@Nullable Path out) {
        Path folder =
                out != null ? out.toAbsolutePath().normalize() : reports().resolve(STAMP.format(LocalDateTime.now()));
        if (holdsARun(folder)) {
            throw new ConfigurationFault(shown(folder) + " holds a run already; name another --out, or go on with it"
                    + " by --resume " + shown(folder));
        }
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".can-write", ""));
            return folder;
        } catch (IOException refused) {
            throw new ConfigurationFault("cannot write into " + shown(folder) + " (" + reason(refused)
                    + "); mend that or name another --out");
        }
    }

    /** An empty record is that of a run killed, or without room, before it began: nothing is lost with it. */
    private static boolean holdsARun(Path folder) {
        Path record = folder.resolve("record.ndjson");
        try {
            if (Files.isRegularFile(record) && Files.size(record) == 0) {
                Files.delete(record);
            }
        } catch (IOException stays) {
            return true;
        }
        return Files.exists(record);
    }

    private static String reason(IOException refused) {
        if (refused instanceof FileAlreadyExistsException || refused instanceof NotDirectoryException) {
            return "a file is in the way";
        }
        return refused instanceof AccessDeniedException ? "no right to" : String.valueOf(refused.getMessage());
    }

    /** A run that could not begin leaves no empty folder behind. */
    static void leave(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isEmpty()) {
                Files.delete(folder);
            }
        } catch (IOException stays) {
            // An empty folder does no harm.
            return;
        }
    }

    /** What is remembered of runs, also of those elsewhere. */
    static Remembered remembered() {
        return Remembered.in(reports().resolve(".history").resolve("nights"));
    }

    /** What the runs beside one in that folder said before it. */
    static Function<RunHeader, Past> past(Path folder) {
        return header -> Earlier.of(folder, header, remembered());
    }

    /** The run in a folder. */
    static RunRecord read(Path folder) {
        try {
            return RunRecord.read(folder);
        } catch (IOException none) {
            throw new ConfigurationFault(
                    "no run in " + shown(folder) + "; its record.ndjson cannot be read (" + none.getMessage() + ")");
        }
    }

    /** The newest run in reports that was left unfinished. */
    static RunRecord newestUnfinished() {
        Path reports = reports();
        try (Stream<Path> folders = Files.isDirectory(reports) ? Files.list(reports) : Stream.empty()) {
            return folders.filter(folder -> Files.exists(folder.resolve("record.ndjson")))
                    .sorted(Comparator.comparing(RunFolder::written).reversed())
                    .flatMap(folder -> tried(folder).stream())
                    .filter(Resumption::isOpen)
                    .findFirst()
                    .orElseThrow(() -> new ConfigurationFault(
                            "no run in " + shown(reports) + " was left unfinished; --resume RUN names one elsewhere"));
        } catch (IOException unreadable) {
            throw new ConfigurationFault(shown(reports) + " cannot be read: " + unreadable.getMessage());
        }
    }

    /** The newest run in reports in which a case, or that attempt at it, did not pass; else the newest that has it. */
    static RunRecord newestWithout(String name) {
        Path reports = reports();
        try (Stream<Path> folders = Files.isDirectory(reports) ? Files.list(reports) : Stream.empty()) {
            RunRecord passed = null;
            List<Path> newestFirst = folders.filter(folder -> Files.exists(folder.resolve("record.ndjson")))
                    .sorted(Comparator.comparing(RunFolder::written).reversed())
                    .toList();
            for (Path folder : newestFirst) {
                Optional<RunRecord> run = tried(folder);
                Optional<CaseResult> result = run.flatMap(there -> Export.named(there, name));
                if (result.filter(Export::isNotPassed).isPresent()) {
                    return run.get();
                }
                passed = passed == null && result.isPresent() ? run.get() : passed;
            }
            if (passed == null) {
                throw new ConfigurationFault("no run in " + shown(reports) + " has the case " + name
                        + "; './attest list cases' names those there are, --run RUN a run elsewhere");
            }
            return passed;
        } catch (IOException unreadable) {
            throw new ConfigurationFault(shown(reports) + " cannot be read: " + unreadable.getMessage());
        }
    }

    private static long written(Path folder) {
        return folder.resolve("record.ndjson").toFile().lastModified();
    }

    private static Optional<RunRecord> tried(Path folder) {
        try {
            return Optional.of(RunRecord.read(folder));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** As short as it can be named from here. */
    static Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
