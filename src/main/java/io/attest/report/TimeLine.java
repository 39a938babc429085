package io.attest.report;

import io.attest.log.LogEntry;
import io.attest.verdict.Fact;
import io.attest.verdict.Message;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A transcript as the one time line of a page: steps as headings, entries with their times, bracket notation beside
 * hexadecimal digits, failed expectations where they stand, and folds where it is too long.
 */
final class TimeLine {

    /** Octets of an entry that are shown whole, if most of them are printable; of a longer one its beginning and its end. */
    private static final int WHOLE = 320;

    private static final int WHOLE_TEXT = 2 * WHOLE;
    private static final int BEGIN = 64;
    private static final int END = 32;

    /** An entry that long is a piece of a line, and the next one goes on with it. */
    private static final int PIECE = (1 << 20) - 64;

    /** Characters of words; the same of those. */
    private static final int WHOLE_WORDS = 1_200;

    private static final int BEGIN_WORDS = 900;
    private static final int END_WORDS = 150;

    /** A text that can be read more than once. */
    interface Source {

        /** Gives every entry to the taker, in order. */
        void each(Consumer<LogEntry> taker) throws IOException;
    }

    /** What went over the line in one direction. */
    private static final class Direction {
        private long octets;
        private boolean unknown;
    }

    private final String text;
    private final Excerpt excerpt = new Excerpt();
    private final Markup out = new Markup();
    private final Map<Lane, Direction> directions = new EnumMap<>(Lane.class);
    private final List<Message> failures = new ArrayList<>();
    private long number;
    private long line = 1;
    private @Nullable Duration began;
    private Duration before = Duration.ZERO;
    private @Nullable Fold fold;
    private boolean inSection;
    private boolean inList;

    private TimeLine(String text) {
        this.text = text;
        directions.put(Lane.HOST, new Direction());
        directions.put(Lane.MODEM, new Direction());
    }

    /**
     * @param markup the entries, as sections of lists
     * @param entries how many there are, shown or not
     * @param directions what went over the line in all, a sentence for each direction
     * @param failures the expectations that were not met, as far as they are shown
     */
    record Shown(String markup, long entries, List<String> directions, List<Message> failures) {}

    /** @param text where the text stands, as a link; for what is folded */
    static Shown of(Source source, String text) throws IOException {
        TimeLine timeLine = new TimeLine(text);
        source.each(entry -> {
            Lane lane = Lane.of(entry);
            timeLine.excerpt.add(lane, cost(entry.text(), lane));
        });
        timeLine.excerpt.decide();
        source.each(timeLine::entry);
        timeLine.endFold();
        timeLine.endSection();
        return new Shown(
                timeLine.out.toString(), timeLine.number, timeLine.directions(), List.copyOf(timeLine.failures));
    }

    /** Hostile text takes six characters for one. */
    private static int cost(String text, Lane lane) {
        boolean bytes = lane == Lane.HOST || lane == Lane.MODEM;
        int most = Math.min(text.length(), bytes ? WHOLE_TEXT : WHOLE_WORDS);
        int cost = Excerpt.ENTRY + most + (bytes ? 3 * Math.min(text.length(), WHOLE) : 0);
        for (int at = 0; at < most; at++) {
            char c = text.charAt(at);
            cost += c < ' ' || c > '~' || c == '&' || c == '<' || c == '>' ? 6 : 0;
        }
        return cost;
    }

    private List<String> directions() {
        List<String> sentences = new ArrayList<>();
        directions.forEach((lane, direction) -> {
            if (direction.octets > 0) {
                sentences.add(Fold.grouped(direction.octets) + " octets from the " + lane.word()
                        + (direction.unknown ? ", without what stands for a secret or is no notation of octets" : ""));
            }
        });
        return sentences;
    }

    private void entry(LogEntry entry) {
        Lane lane = Lane.of(entry);
        Duration start = began == null ? entry.at() : began;
        began = start;
        Direction direction = directions.get(lane);
        Octets octets = direction == null ? null : Octets.of(entry.text());
        long offset = direction == null ? 0 : direction.octets;
        if (direction != null && octets != null) {
            direction.octets += octets.count();
            direction.unknown |= octets.hasHidden() || octets.hasForeign();
        }
        long last = line + entry.text().chars().filter(c -> c == '\n').count();
        if (excerpt.shows(number)) {
            endFold();
            shown(lane, entry, octets, offset, start);
        } else {
            if (fold == null) {
                fold = new Fold(line, entry.at());
            }
            fold.add(lane, entry, octets, last);
        }
        line = entry.text().length() > PIECE ? last : last + 1;
        number++;
        before = entry.at();
    }

    private void shown(Lane lane, LogEntry entry, @Nullable Octets octets, long offset, Duration start) {
        if (lane == Lane.STEP) {
            step(entry, start);
            return;
        }
        if (!inSection) {
            section();
            out.raw("<h3>Before the first step</h3>");
        }
        if (lane == Lane.FAILED) {
            failed(entry, start);
            return;
        }
        list();
        out.raw("<li class=\"").raw(String.valueOf(lane.letter()));
        Lane.byTheModem(entry).ifPresent(byTheModem -> out.raw(byTheModem ? " goes" : " comes"));
        out.raw(Lane.isQuiet(entry) ? " q\">" : "\">");
        time(entry.at(), start);
        out.raw("<b>").raw(lane.word()).raw("</b><code>");
        if (octets == null) {
            words(entry.text());
        } else {
            bytes(entry.text(), octets, offset);
        }
        out.raw("</li>\n");
    }

    private void step(LogEntry entry, Duration start) {
        endSection();
        section();
        String text = entry.text();
        int first = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        out.raw("<h3>");
        cut(text.substring(0, first));
        out.raw("</h3>");
        time(entry.at(), start);
        if (first < text.length()) {
            out.raw("<pre>");
            cut(text.substring(first + 1));
            out.raw("</pre>");
        }
    }

    private void failed(LogEntry entry, Duration start) {
        endList();
        Message told = Message.of(entry.text());
        failures.add(told);
        int count = failures.size();
        out.raw("<div class=\"failed\" tabindex=\"-1\" id=\"failed").raw(count == 1 ? "" : "-" + count);
        out.raw("\"><h4>&#10007; Here the expectation was not met: ");
        cut(told.headline());
        out.raw("</h4>");
        time(entry.at(), start);
        facts(told);
        out.raw("</div>\n");
    }

    /** What was expected beside what came, and the facts as they were told. */
    private void facts(Message told) {
        Beside.write(told, out);
        out.raw("<dl class=\"facts\">");
        for (Fact fact : told.facts()) {
            out.raw("<div><dt>").text(Folded.cut(fact.key())).raw("</dt><dd>");
            cut(fact.value());
            out.raw("</dd></div>");
        }
        out.raw("</dl>");
    }

    /** On the clock of the line, since the case began, since the entry before. */
    private void time(Duration at, Duration start) {
        out.raw("<time>").seconds(at.toMillis(), 10);
        out.seconds(at.minus(start).toMillis(), 9);
        long since = at.minus(number == 0 ? at : before).toMillis();
        if (since != 0) {
            out.raw(since > 0 ? " +" : " ").seconds(since, 0);
        }
        out.raw("</time>");
    }

    private void bytes(String text, Octets octets, long offset) {
        int count = octets.count();
        if (count <= WHOLE && text.length() <= WHOLE_TEXT) {
            out.text(text).raw("</code><samp>").hex(octets, 0, count, offset);
        } else {
            int end = Math.max(BEGIN, count - END);
            String middle = leftOut(octets, Math.min(BEGIN, count), end, text);
            int from = octets.place(Math.min(BEGIN, count), text);
            int to = octets.place(end, text);
            out.text(text, 0, Math.min(from, 6 * BEGIN)).raw(middle);
            out.text(text, to, Math.min(text.length(), to + 6 * END)).raw("</code><samp>");
            out.hex(octets, 0, Math.min(BEGIN, count), offset).raw("\n...\n");
            out.hex(octets, end, count, offset);
        }
        if (octets.hasHidden()) {
            out.raw("\n<i>a secret is not shown; its octets are not counted</i>");
        }
        if (octets.hasForeign()) {
            out.raw("\n<i>not all of it is in the notation of octets</i>");
        }
        out.raw("</samp>");
    }

    private static String leftOut(Octets octets, int from, int to, String text) {
        MessageDigest digest = Fold.sha256();
        digest.update(octets.bytes(), 0, octets.count());
        return "<em>" + Fold.grouped(Math.max(0, to - from)) + " octets left out of " + Fold.grouped(octets.count())
                + ", SHA-256 of all " + Fold.hex(digest) + "</em>";
    }

    private void words(String text) {
        cut(text);
        out.raw("</code>");
    }

    private void cut(String text) {
        if (text.length() <= WHOLE_WORDS) {
            out.text(text);
            return;
        }
        out.text(text, 0, whole(text, BEGIN_WORDS)).raw("<em>").raw(text.length() - BEGIN_WORDS - END_WORDS);
        out.raw(" characters left out</em>").text(text, whole(text, text.length() - END_WORDS), text.length());
    }

    private static int whole(String text, int cut) {
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }

    private void endFold() {
        Fold done = fold;
        if (done == null) {
            return;
        }
        fold = null;
        if (!inSection) {
            section();
            out.raw("<h3>Before the first step</h3>");
        }
        list();
        out.raw(done.hasFailed() ? "<li class=\"f failed\">" : "<li class=\"f\">");
        out.raw("<b>&#8942; ").raw(done.summary()).raw("</b> ").raw(done.place());
        out.raw(" of <a href=\"").text(text).raw("\">the text</a><pre>");
        out.raw(String.join("\n", done.lines())).raw("</pre></li>\n");
    }

    private void section() {
        out.raw("<section>");
        inSection = true;
    }

    private void list() {
        if (!inList) {
            out.raw("<ol>\n");
            inList = true;
        }
    }

    private void endList() {
        if (inList) {
            out.raw("</ol>");
            inList = false;
        }
    }

    private void endSection() {
        endList();
        if (inSection) {
            out.raw("</section>\n");
            inSection = false;
        }
    }
}
