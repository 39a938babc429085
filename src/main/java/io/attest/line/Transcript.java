package io.attest.line;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conformance log of one case: every byte of both directions with the time on the line's clock, and notes of what the
 * bench did in between. Memory is bounded; what goes beyond is counted, not kept. Secrets are never shown, in however many
 * pieces one went over the line.
 */
public final class Transcript {

    private static final long MOST_BYTES = 4L << 20;

    /** Kept free for what is short, so that the end of a long transfer is told, too. */
    private static final long FOR_SHORT = 256L << 10;

    private static final int SHORT = 128;

    private static final String HOST = "host";
    private static final String MODEM = "modem";

    /** Control and format characters, but for the line feed. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\n]]");

    /** @param actor whose bytes they are; nobody's if it is empty, and the text stands as it is */
    private record Event(String stamp, String actor, String text) {}

    private final List<Event> events = new ArrayList<>();
    private final Secrets secrets;
    private long kept;
    private long gap;
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

    /** Something else happened: a recovery, an actuator, a word at a server. No sign of it acts on a terminal. */
    public void note(Duration at, String text) {
        say(at, "--", text);
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
        String visible = UNSEEN.matcher(secrets.masked(text))
                .replaceAll(sign -> Matcher.quoteReplacement(Brackets.of(sign.group())));
        events.add(new Event(stamp(at, actor), "", visible.replace("\n", "\n" + " ".repeat(21))));
    }

    private void add(Duration at, String actor, byte[] bytes) {
        last = at;
        long most = bytes.length > SHORT ? MOST_BYTES - FOR_SHORT : MOST_BYTES;
        if (kept + bytes.length > most) {
            gap += bytes.length;
            return;
        }
        if (gap > 0) {
            tellGap(at);
        }
        kept += bytes.length;
        events.add(new Event(stamp(at, actor), actor, new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    private void tellGap(Duration at) {
        events.add(new Event(stamp(at, "gap"), "", gap + " bytes were not kept"));
        gap = 0;
    }

    private static String stamp(Duration at, String actor) {
        return String.format(Locale.ROOT, "%10.3f s  %-6s ", at.toNanos() / 1e9, actor);
    }

    /** The log as text, one event a line, ended by a line feed. */
    public String text() {
        // A password that nobody named is found where the modem tells it.
        Shown modem = shown(MODEM);
        Shown host = shown(HOST);
        List<String> lines = new ArrayList<>();
        for (Event event : events) {
            if (event.actor().isEmpty()) {
                lines.add(event.stamp() + event.text());
            } else {
                lines(event, event.actor().equals(HOST) ? host : modem, lines);
            }
        }
        if (gap > 0) {
            lines.add(stamp(last, "gap") + gap + " bytes were not kept");
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** A new line after each LF keeps long reports readable without losing a byte. */
    private static void lines(Event event, Shown shown, List<String> lines) {
        String text = event.text();
        for (int from = 0; from < text.length(); ) {
            int lineFeed = text.indexOf('\n', from);
            int to = lineFeed < 0 ? text.length() : lineFeed + 1;
            lines.add(event.stamp() + shown.next(text.substring(from, to)));
            from = to;
        }
    }

    /** How the bytes of one direction are shown, piece by piece. */
    private Shown shown(String actor) {
        if (secrets == Secrets.NONE) {
            return new Shown(List.of());
        }
        StringBuilder all = new StringBuilder();
        events.stream()
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
