package io.attest.export;

import io.attest.log.Log;
import io.attest.log.LogEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a case up to the one that failed, read from its transcript. What came before the first step is no part. */
final class Story {

    private static final List<String> KEYWORDS = List.of("Given ", "When ", "Then ", "And ", "But ", "* ");
    private static final String NOT_SET = "not set, ";

    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder host = new StringBuilder();
    private final List<String> notSet = new ArrayList<>();
    private @Nullable String step;
    private String keyword = "Given";
    private boolean hasGap;
    private @Nullable String failure;

    private Story() {}

    /**
     * @param passages the steps, the failed one last
     * @param failure how it failed; absent where no step did
     */
    record Told(List<Passage> passages, @Nullable String failure) {}

    /** @throws ExportFault if it is not there, or tells no steps */
    static Told read(Path transcript, String id) {
        if (!Files.isRegularFile(transcript, LinkOption.NOFOLLOW_LINKS)) {
            throw new ExportFault("the transcript of " + id + " is not in the run any more (" + transcript.getFileName()
                    + "); run the case again, or name another run by --run");
        }
        Story story = new Story();
        try {
            Log.read(transcript, story::take);
        } catch (IOException unreadable) {
            throw new ExportFault("the transcript of " + id + " cannot be read: " + unreadable.getMessage());
        }
        if (story.failure == null) {
            story.close(false);
        }
        if (story.passages.isEmpty()) {
            throw new ExportFault("the transcript of " + id + " tells no steps; a run of an older version, or one that"
                    + " broke off before the first: run the case again");
        }
        return new Told(List.copyOf(story.passages), story.failure);
    }

    private void take(LogEntry entry) {
        if (failure != null) {
            return;
        }
        switch (entry.actor()) {
            case STEP -> {
                close(false);
                step = entry.text();
            }
            case HOST -> host.append(entry.text());
            case GAP -> hasGap = true;
            case NOTE -> {
                int command = entry.text().indexOf(": ");
                if (entry.text().startsWith(NOT_SET) && command > 0) {
                    notSet.add(entry.text().substring(command + 2));
                }
            }
            case FAIL -> {
                close(true);
                failure = entry.text();
            }
            default -> {
                // What the modem said stands in the account of the failure.
            }
        }
    }

    private void close(boolean failed) {
        if (step != null) {
            List<String> lines = step.lines().toList();
            String first = lines.isEmpty() ? "" : lines.get(0);
            String spoken =
                    KEYWORDS.stream().filter(first::startsWith).findFirst().orElse("");
            keyword = List.of("Given ", "When ", "Then ").contains(spoken) ? spoken.strip() : keyword;
            passages.add(new Passage(
                    keyword,
                    first.substring(spoken.length()),
                    lines.subList(Math.min(1, lines.size()), lines.size()),
                    host.toString(),
                    hasGap,
                    List.copyOf(notSet),
                    failed));
        }
        step = null;
        host.setLength(0);
        notSet.clear();
        hasGap = false;
    }
}
