package io.attest.dte;

import io.attest.line.Brackets;
import io.attest.line.Line;
import io.attest.line.Transcript;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes over a line, written down as they pass, with what has come and was not yet consumed. Judges nothing.
 *
 * <p>Unread bytes are characters 0 to 255. A modem that floods is cut off: what it wrote beyond the limit stays on the
 * line and the match fails.
 */
final class Exchange {

    private static final int MOST_UNREAD = 1 << 18;

    private final Line line;
    private final Transcript transcript;
    private final Chatter chatter;
    private final StringBuilder unread = new StringBuilder();
    private Duration lastWrite = Duration.ZERO;
    private String lastWritten = "";

    Exchange(Line line, Transcript transcript, Chatter chatter) {
        this.line = line;
        this.transcript = transcript;
        this.chatter = chatter;
    }

    void write(byte[] bytes) {
        lastWrite = line.elapsed();
        lastWritten = Brackets.of(bytes);
        transcript.host(lastWrite, bytes);
        line.write(bytes);
    }

    /** How the outcome of waiting for a pattern is told. */
    enum Outcome {
        /** The beginning of what is unread matches and was consumed. */
        MATCH,
        /** Nothing that could still come would make it match. */
        MISMATCH,
        /** It could still match, but nothing more came in time. */
        TIMEOUT
    }

    /**
     * @param outcome how it ended
     * @param text what was consumed, or everything unread when it does not match
     * @param after time from the last write to the last byte of it
     */
    record Wait(Outcome outcome, String text, Duration after) {}

    /**
     * Waits until the beginning of what is unread matches.
     *
     * @param longest the longest silence to sit through
     */
    Wait await(Pattern pattern, Duration longest) {
        Duration until = line.elapsed().plus(longest).plus(chatter.report());
        while (true) {
            Matcher matcher = pattern.matcher(unread);
            boolean matches = matcher.lookingAt();
            boolean moreMayCount = matcher.hitEnd();
            if (matches && !moreMayCount) {
                return new Wait(Outcome.MATCH, consume(matcher.end()), sinceWrite());
            }
            if (!matches && !moreMayCount || unread.length() > MOST_UNREAD) {
                return new Wait(Outcome.MISMATCH, unread.toString(), sinceWrite());
            }
            boolean endless = line.elapsed().compareTo(until) > 0;
            if (endless) {
                chatter.goesOn();
            }
            if (endless || !receive(longest)) {
                return matches
                        ? new Wait(Outcome.MATCH, consume(matcher.end()), sinceWrite())
                        : new Wait(Outcome.TIMEOUT, unread.toString(), sinceWrite());
            }
        }
    }

    private String consume(int length) {
        String text = unread.substring(0, length);
        unread.delete(0, length);
        return text;
    }

    /** Takes what comes within a time; false when it was silence. */
    boolean receive(Duration longest) {
        return take(line.read(longest));
    }

    private boolean take(byte[] bytes) {
        line.remarks().forEach(remark -> transcript.note(line.elapsed(), remark));
        if (bytes.length > 0) {
            transcript.modem(line.elapsed(), bytes);
            unread.append(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        return bytes.length > 0;
    }

    /** Reads until the line has been silent for a time, or will not fall silent, and returns and forgets all that is unread. */
    String drain(Duration quiet) {
        Duration until = line.elapsed().plus(chatter.longest(quiet));
        while (unread.length() <= MOST_UNREAD && receive(quiet)) {
            if (!quiet.isZero() && line.elapsed().compareTo(until) > 0) {
                chatter.goesOn();
                break;
            }
        }
        return consume(unread.length());
    }

    /** Lets a time go by, collecting what comes. */
    void pass(Duration time) {
        Duration until = line.elapsed().plus(time);
        for (Duration left = time; left.compareTo(Duration.ZERO) > 0; left = until.minus(line.elapsed())) {
            take(line.pass(left));
        }
    }

    boolean hasUnread() {
        return unread.length() > 0;
    }

    Duration elapsed() {
        return line.elapsed();
    }

    private Duration sinceWrite() {
        return line.elapsed().minus(lastWrite);
    }

    String lastWritten() {
        return lastWritten;
    }

    String lastWriteAt() {
        return seconds(lastWrite);
    }

    Transcript transcript() {
        return transcript;
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f s", time.toNanos() / 1e9);
    }
}
