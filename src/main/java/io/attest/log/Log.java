package io.attest.log;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A transcript, entry by entry, so that one of many megabytes needs no more memory than a few of them. Lines of no known
 * form (a transcript of an older version, or one that was tampered with) are notes at the time of the entry before. An
 * entry of more than a million characters is given as several, each of whole bytes.
 */
public final class Log {

    /** Where the text of an entry begins. */
    private static final int TEXT = 21;

    /** From the decimal point to the actor. */
    private static final int MILLIS = ".000 s  ".length();

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
        try (Reader text = new InputStreamReader(Files.newInputStream(transcript), StandardCharsets.UTF_8)) {
            Lines lines = new Lines(text);
            for (String line; (line = lines.next()) != null; ) {
                log.line(line, lines.isContinued());
            }
        }
        log.give();
    }

    private void line(String line, boolean continued) {
        LogEntry last = open;
        if (last != null && (continued || more.length() > Lines.LONGEST)) {
            give();
            if (continued) {
                open = new LogEntry(last.at(), last.actor(), line);
                return;
            }
            open = new LogEntry(last.at(), last.actor(), "");
        }
        if (open != null && !open.actor().isBytes() && line.startsWith(CONTINUED)) {
            more.append('\n').append(line, TEXT, line.length());
            return;
        }
        give();
        open = entry(line).orElseGet(() -> new LogEntry(now, Actor.NOTE, line.strip()));
        now = open.at();
    }

    /** Time, {@code s}, actor, text; as {@link io.attest.line.Transcript} writes it. */
    private static Optional<LogEntry> entry(String line) {
        int point = line.indexOf('.');
        int actor = point + MILLIS;
        if (line.length() < TEXT || point < 1 || point > TEXT || !line.startsWith(" s  ", point + 4)) {
            return Optional.empty();
        }
        int first = point;
        while (first > 0 && line.charAt(first - 1) != ' ') {
            first--;
        }
        long seconds = number(line, first, point);
        long millis = number(line, point + 1, point + 4);
        if (seconds < 0 || millis < 0 || !line.substring(0, first).isBlank() || line.length() < actor + ACTOR) {
            return Optional.empty();
        }
        Duration at = Duration.ofSeconds(seconds).plusMillis(millis);
        // A text may begin with spaces of its own, so it is cut off where it begins.
        return Actor.of(line.substring(actor, actor + ACTOR).strip())
                .map(who -> new LogEntry(at, who, line.substring(actor + ACTOR)));
    }

    /** The digits there, if there are between 1 and 12 and nothing else; otherwise -1. */
    private static long number(String line, int from, int to) {
        if (from >= to || to - from > 12) {
            return -1;
        }
        long number = 0;
        for (int at = from; at < to; at++) {
            char digit = line.charAt(at);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    private void give() {
        if (open != null) {
            taker.accept(more.isEmpty() ? open : new LogEntry(open.at(), open.actor(), open.text() + more));
            open = null;
            more.setLength(0);
        }
    }
}
