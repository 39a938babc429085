package io.attest.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A transcript, entry by entry, so that one of many megabytes needs no more memory than its longest entry. Lines of no
 * known form (a transcript of an older version, or one that was tampered with) are notes at the time of the entry before.
 */
public final class Log {

    /** Time, {@code s}, actor, text; as {@link io.attest.line.Transcript} writes it. */
    private static final Pattern ENTRY =
            Pattern.compile(" *(\\d{1,12})\\.(\\d{3}) s  (\\S{1,6}) +(.*)", Pattern.DOTALL);

    /** Where the text of an entry begins. */
    private static final int TEXT = 21;

    /** How wide the column of the actor is. */
    private static final int ACTOR = 7;

    private static final String CONTINUED = " ".repeat(TEXT);

    private final Consumer<LogEntry> taker;
    private Duration now = Duration.ZERO;
    private @Nullable LogEntry open;

    /** Its further lines; there may be megabytes of them. */
    private final StringBuilder more = new StringBuilder();

    private Log(Consumer<LogEntry> taker) {
        this.taker = taker;
    }

    /**
     * Gives every entry to the taker, in order.
     *
     * @throws IOException if the file cannot be read
     */
    public static void read(Path transcript, Consumer<LogEntry> taker) throws IOException {
        Log log = new Log(taker);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(transcript), StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                log.line(line);
            }
        }
        log.give();
    }

    private void line(String line) {
        if (open != null && !open.actor().isBytes() && line.startsWith(CONTINUED)) {
            more.append('\n').append(line, TEXT, line.length());
            return;
        }
        give();
        open = entry(line).orElseGet(() -> new LogEntry(now, Actor.NOTE, line.strip()));
        now = open.at();
    }

    private static Optional<LogEntry> entry(String line) {
        if (line.length() < TEXT) {
            return Optional.empty();
        }
        Matcher parts = ENTRY.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        // A text may begin with spaces of its own, so it is cut off where it begins.
        int from = parts.start(3) + ACTOR;
        Duration at = Duration.ofSeconds(Long.parseLong(parts.group(1))).plusMillis(Long.parseLong(parts.group(2)));
        return Actor.of(parts.group(3))
                .map(actor -> new LogEntry(at, actor, line.substring(Math.min(from, line.length()))));
    }

    private void give() {
        if (open != null) {
            taker.accept(more.isEmpty() ? open : new LogEntry(open.at(), open.actor(), open.text() + more));
            open = null;
            more.setLength(0);
        }
    }
}
