package io.attest.line;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The conformance log of one case: every byte of both directions with the time on the line's clock, and notes of what the
 * bench did in between. Secrets are never shown, in however many pieces one went over the line.
 *
 * <p>Memory is bounded whatever a modem says and in however small pieces: the beginning is kept, then what is short, then
 * the end; what is left out is counted where it is missing.
 */
public final class Transcript {

    private static final long MOST_BYTES = 4L << 20;

    /** Kept free for what is short, so that the commands between long transfers are told, too. */
    private static final long FOR_SHORT = 256L << 10;

    /** When all else is used up, so much of the end is kept. */
    private static final long FOR_THE_END = 128L << 10;

    private static final long MOST_NOTES = 8L << 20;

    private static final int SHORT = 128;

    /** What a line of the text costs beside its bytes: a modem may say a byte at a time. */
    private static final int LINE = 32;

    /** What was read so soon was read when it arrived. */
    private static final Duration AT_ONCE = Duration.ofMillis(5);

    private static final String HOST = "host";
    private static final String MODEM = "modem";
    private static final String NOTE = "--";

    /** Control and format characters, but for the line feed, and halves of characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n]]");

    /** What was not kept. */
    private record Gap(long bytes, long notes) {

        static final Gap NONE = new Gap(0, 0);

        Gap and(long moreBytes, long moreNotes) {
            return new Gap(bytes + moreBytes, notes + moreNotes);
        }

        String text() {
            String notKept = " were not kept";
            if (notes == 0) {
                return bytes + " bytes" + notKept;
            }
            return (bytes == 0 ? "" : bytes + " bytes and ") + notes + " notes" + notKept;
        }
    }

    /** @param before what is missing right before it */
    private record Event(Duration at, String actor, String text, Gap before) {

        boolean isBytes() {
            return actor.equals(HOST) || actor.equals(MODEM);
        }

        Event behind(Gap gap) {
            return new Event(at, actor, text, before.and(gap.bytes(), gap.notes()));
        }
    }

    private final List<Event> events = new ArrayList<>();

    /** The end, as long as it is not known whether it is the end. */
    private final Deque<Event> end = new ArrayDeque<>();

    private final Secrets secrets;
    private long kept;
    private long keptAtTheEnd;
    private long noted;
    private Gap missing = Gap.NONE;
    private Duration last = Duration.ZERO;

    public Transcript() {
        this(Secrets.NONE);
    }

    /** @param secrets what must not be shown */
    public Transcript(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The host wrote bytes. */
    public void host(Duration at, byte[] bytes) {
        add(at, HOST, bytes);
    }

    /** The modem wrote bytes. */
    public void modem(Duration at, byte[] bytes) {
        add(at, MODEM, bytes);
    }

    /**
     * When the last bytes of the modem had arrived, where that is not when they were read.
     *
     * @param blur by how much it may be too late
     */
    public void arrived(Duration read, Duration arrived, Duration blur) {
        if (read.minus(arrived).compareTo(AT_ONCE) > 0 || !blur.isZero()) {
            double at = arrived.toNanos() / 1e9;
            seen(read, String.format(Locale.ROOT, "arrived = {\"at\":%.6f,\"blur\":%.6f}", at, blur.toNanos() / 1e9));
        }
    }

    /** Something else happened: a recovery, an actuator, a word at a server. No sign of it acts on a terminal. */
    public void note(Duration at, String text) {
        noted += text.length() + LINE;
        if (noted > MOST_NOTES) {
            last = at;
            missing = missing.and(0, 1);
        } else {
            say(at, NOTE, text);
        }
    }

    /** A step of the case begins. */
    public void step(Duration at, String text) {
        say(at, "step", text);
    }

    /** What the tester was told when it looked at the network or Internet side. */
    public void seen(Duration at, String text) {
        say(at, "seen", text);
    }

    /** An expectation was not met: what was expected, and what came. */
    public void failed(Duration at, String text) {
        say(at, "fail", text);
    }

    private void say(Duration at, String actor, String text) {
        String visible = visible(secrets.masked(text));
        keep(new Event(at, actor, visible.replace("\n", "\n" + " ".repeat(21)), Gap.NONE));
    }

    /** Words as they stand in a transcript. */
    public static String visible(String text) {
        return UNSEEN.matcher(text).replaceAll(sign -> Matcher.quoteReplacement(Brackets.of(sign.group())));
    }

    private void add(Duration at, String actor, byte[] bytes) {
        last = at;
        long cost = cost(bytes);
        long most = bytes.length > SHORT ? MOST_BYTES - FOR_SHORT : MOST_BYTES;
        boolean atTheEnd = !end.isEmpty() || kept + cost > most;
        if (atTheEnd && bytes.length > SHORT) {
            missing = missing.and(bytes.length, 0);
            return;
        }
        Event event = new Event(at, actor, new String(bytes, StandardCharsets.ISO_8859_1), Gap.NONE);
        if (!atTheEnd) {
            kept += cost;
            keep(event);
            return;
        }
        keptAtTheEnd += cost;
        end.add(event.behind(missing));
        missing = Gap.NONE;
        while (keptAtTheEnd > FOR_THE_END) {
            leaveOutTheOldest();
        }
    }

    private void keep(Event event) {
        (end.isEmpty() ? events : end).add(event.behind(missing));
        missing = Gap.NONE;
    }

    /** Of what may be the end. Words are never left out. */
    private void leaveOutTheOldest() {
        Event oldest = end.remove();
        if (!oldest.isBytes()) {
            events.add(oldest);
            return;
        }
        byte[] bytes = oldest.text().getBytes(StandardCharsets.ISO_8859_1);
        keptAtTheEnd -= cost(bytes);
        Gap gap = oldest.before().and(bytes.length, 0);
        end.addFirst(end.remove().behind(gap));
    }

    private static long cost(byte[] bytes) {
        long lines = 1;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        return bytes.length + lines * LINE;
    }

    private static String stamp(Duration at, String actor) {
        return String.format(Locale.ROOT, "%10.3f s  %-6s ", at.toNanos() / 1e9, actor);
    }

    /** The log as text, one event a line, ended by a line feed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        try {
            to(text);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }

    /** Whether nothing was written down. */
    public boolean isEmpty() {
        return events.isEmpty() && end.isEmpty() && missing.equals(Gap.NONE);
    }

    /** Writes the text into a file, which appears whole or not at all. */
    public void write(Path file) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        try (Writer writer =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(fresh), StandardCharsets.UTF_8))) {
            to(writer);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void to(Appendable text) throws IOException {
        // A password that nobody named is found where the modem tells it.
        Shown modem = shown(MODEM);
        Shown host = shown(HOST);
        for (Collection<Event> part : List.of(events, end)) {
            for (Event event : part) {
                if (!event.before().equals(Gap.NONE)) {
                    tell(event.at(), event.before(), text);
                }
                if (event.isBytes()) {
                    lines(event, event.actor().equals(HOST) ? host : modem, text);
                } else {
                    text.append(stamp(event.at(), event.actor()))
                            .append(event.text())
                            .append('\n');
                }
            }
        }
        if (!missing.equals(Gap.NONE)) {
            tell(last, missing, text);
        }
    }

    private static void tell(Duration at, Gap gap, Appendable text) throws IOException {
        text.append(stamp(at, "gap")).append(gap.text()).append('\n');
    }

    /** A new line after each LF keeps long reports readable without losing a byte. */
    private static void lines(Event event, Shown shown, Appendable out) throws IOException {
        String stamp = stamp(event.at(), event.actor());
        String text = event.text();
        for (int from = 0; from < text.length(); ) {
            int lineFeed = text.indexOf('\n', from);
            int to = lineFeed < 0 ? text.length() : lineFeed + 1;
            out.append(stamp).append(shown.next(text.substring(from, to))).append('\n');
            from = to;
        }
    }

    /** How the bytes of one direction are shown, piece by piece. */
    private Shown shown(String actor) {
        if (secrets == Secrets.NONE) {
            return new Shown(List.of());
        }
        StringBuilder all = new StringBuilder();
        Stream.concat(events.stream(), end.stream())
                .filter(event -> event.actor().equals(actor))
                .map(Event::text)
                .forEach(all::append);
        return new Shown(secrets.in(all));
    }

    private static final class Shown {

        private final List<Secrets.Place> places;
        private int place;
        private int at;

        Shown(List<Secrets.Place> places) {
            this.places = places;
        }

        /** A secret stands where it begins; of a piece in its middle nothing is left. */
        String next(String piece) {
            int end = at + piece.length();
            StringBuilder text = new StringBuilder();
            int from = at;
            while (place < places.size() && places.get(place).from() < end) {
                Secrets.Place secret = places.get(place);
                if (secret.from() >= at) {
                    text.append(Brackets.of(piece.substring(from - at, secret.from() - at)))
                            .append(secret.shown());
                }
                from = Math.min(secret.to(), end);
                if (secret.to() > end) {
                    break;
                }
                place++;
            }
            text.append(Brackets.of(piece.substring(Math.max(from - at, 0))));
            at = end;
            return text.toString();
        }
    }
}
