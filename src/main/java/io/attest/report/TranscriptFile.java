package io.attest.report;

import io.attest.log.Log;
import io.attest.log.LogEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a transcript in a record, which may come from another machine: only a plain name right in the run's own
 * folder of transcripts has a page, and only a plain file is read, never through a link.
 *
 * @param name without its ending
 */
public record TranscriptFile(String name) {

    private static final String FOLDER = "transcripts";
    private static final Pattern NAME = Pattern.compile("transcripts/([A-Za-z0-9][A-Za-z0-9._+-]{0,180})\\.txt");

    /** Up to here a text is kept in memory between the two times it is read. */
    private static final long SMALL = 1 << 18;

    /** That of which the record says that it stands there; empty where that is no name that we gave. */
    static Optional<TranscriptFile> of(String transcript) {
        Matcher name = NAME.matcher(transcript);
        return name.matches() ? Optional.of(new TranscriptFile(name.group(1))) : Optional.empty();
    }

    /** The file of which a record says that it stands there, if it is one of the run's own; empty where it is not there. */
    public static Optional<Path> existing(Path run, String transcript) {
        return of(transcript).filter(file -> file.isThere(run)).map(file -> file.in(run));
    }

    /** Of its page, relative to the run's folder. */
    String page() {
        return FOLDER + "/" + name + ".html";
    }

    /** Of itself, as a link from its page. */
    String text() {
        return Href.relative(name + ".txt");
    }

    /** The page that shows a transcript, if it has one, else the transcript itself. As a link from the run's folder. */
    static String link(String transcript) {
        return of(transcript).map(file -> Href.relative(file.page())).orElseGet(() -> Href.relative(transcript));
    }

    /** The same, where the page shows what failed. */
    static String failed(String transcript) {
        String link = link(transcript);
        return link.isEmpty() ? "" : link + "#failed";
    }

    private Path in(Path run) {
        return run.resolve(FOLDER).resolve(name + ".txt");
    }

    boolean isThere(Path run) {
        return isFolder(run) && Files.isRegularFile(in(run), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether pages may be written beside the transcripts. */
    static boolean isFolder(Path run) {
        return Files.isDirectory(run.resolve(FOLDER), LinkOption.NOFOLLOW_LINKS);
    }

    TimeLine.Source source(Path run) throws IOException {
        Path file = in(run);
        if (Files.size(file) > SMALL) {
            return taker -> Log.read(file, taker);
        }
        List<LogEntry> entries = new ArrayList<>();
        Log.read(file, entries::add);
        return entries::forEach;
    }
}
