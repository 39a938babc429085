package io.attest.playback;

import com.fasterxml.jackson.core.type.TypeReference;
import io.attest.line.Brackets;
import io.attest.line.LineLost;
import io.attest.line.Transcript;
import io.attest.log.Actor;
import io.attest.log.Log;
import io.attest.verdict.Attribution;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One transcript, played back. It goes on with what the tester does: what was written and done then has to be written and
 * done now, in the same order. What came in between comes again, at its time.
 *
 * <p>Times are those of the transcript, to the millisecond. Silence that the transcript shows is silence; where the tester
 * now waits for longer than it did then, nobody knows what would have come.
 */
public final class Playback {

    /** Two times that were rounded, and what is counted from one to the other. */
    private static final Duration ROUNDED = Duration.ofMillis(2);

    /** A time that was rounded. */
    private static final Duration EARLY = Duration.ofMillis(1);

    private static final int SHOWN = 200;

    private static final String LINE_LOST = "the line was lost";

    /** How a transcript tells that the case is over, in front of what brings the modem to rest. */
    public static final String OVER = Item.OVER;

    private static final String NO_RESET = "recovery: no hard reset: ";

    private static final TypeReference<String> TEXT = new TypeReference<>() {};

    private final Reel reel;
    private int written;
    private Duration now;
    private @Nullable Finding left;

    Playback(List<Item> items) {
        this.reel = new Reel(items);
        this.now = reel.begin();
    }

    /**
     * Reads a transcript.
     *
     * @throws IOException if it cannot be read
     */
    public static Playback of(Path transcript) throws IOException {
        List<Item> items = new ArrayList<>();
        Log.read(transcript, entry -> items.add(Item.of(entry)));
        return new Playback(items);
    }

    /** Whether the case came as far as its first step. */
    public boolean hasSteps() {
        return reel.all().anyMatch(item -> item instanceof Item.Words words && words.actor() == Actor.STEP);
    }

    /** All that the transcript tells under a name, wherever it stands. */
    public List<Map<String, Object>> told(String name) {
        return reel.all()
                .flatMap(item -> Reel.answer(item, name))
                .map(answer -> Told.value(answer.text(), new TypeReference<Map<String, Object>>() {}))
                .toList();
    }

    /** Why the evidence was left; empty while it was not. */
    public Optional<Finding> left() {
        return Optional.ofNullable(left);
    }

    Duration now() {
        return now;
    }

    private void goOnTo(Duration time) {
        now = time.compareTo(now) > 0 ? time : now;
    }

    /** The host writes; it has to be what it wrote then. */
    void write(byte[] bytes) {
        mustNotHaveLeft();
        for (int at = 0; at < bytes.length; ) {
            at += write(bytes, at);
        }
    }

    private int write(byte[] bytes, int from) {
        Optional<Item> barrier = reel.toTheNextBarrier();
        if (!(barrier.orElse(null) instanceof Item.FromHost host)) {
            throw otherwise(bytes, from, barrier);
        }
        int length = Math.min(host.bytes().length - written, bytes.length - from);
        if (!Arrays.equals(host.bytes(), written, written + length, bytes, from, from + length)) {
            throw otherwise(bytes, from, barrier);
        }
        goOnTo(host.at());
        written += length;
        if (written == host.bytes().length) {
            written = 0;
            reel.advance();
        }
        return length;
    }

    private RuntimeException otherwise(byte[] bytes, int from, Optional<Item> barrier) {
        String now = Brackets.of(Arrays.copyOfRange(bytes, from, bytes.length));
        return leave("the host writes what it did not write then", Fact.of("now", shown(now)), then(barrier));
    }

    /** What the modem has written, within a time that counts as silent where nothing comes. */
    Optional<Reel.Chunk> read(Duration longest) {
        return read(longest, true);
    }

    /** The same where nothing depends on how long nothing came. */
    Optional<Reel.Chunk> listen(Duration longest) {
        return read(longest, false);
    }

    private Optional<Reel.Chunk> read(Duration longest, boolean strictly) {
        mustNotHaveLeft();
        Optional<Reel.Chunk> there = reel.arrived();
        if (there.isPresent()) {
            return there;
        }
        Duration until = now.plus(longest);
        for (Optional<Item> item = reel.next(); item.isPresent(); item = reel.next()) {
            if (item.get().isBarrier()) {
                return silence(until, item, strictly);
            }
            if (item.get().at().compareTo(until.plus(EARLY)) > 0) {
                now = until;
                return Optional.empty();
            }
            goOnTo(item.get().at());
            if (item.get() instanceof Item.Lost) {
                throw leave("evidence is lost", then(item));
            }
            if (item.get() instanceof Item.FromModem) {
                return Optional.of(reel.take());
            }
            reel.advance();
        }
        return silence(until, Optional.empty(), strictly);
    }

    /** Whether what came in so much more time is known. */
    public boolean knows(Duration more) {
        mustNotHaveLeft();
        return now.plus(more).compareTo(reel.known().plus(ROUNDED)) <= 0;
    }

    /** How long to let go by before the next look: as far as all is known, as long as that is any time at all. */
    Duration moment(Duration usual) {
        Duration known = reel.known().minus(now);
        return known.isNegative() || known.isZero() || known.compareTo(usual) >= 0 ? usual : known;
    }

    /** All the time goes by of which it is known what came in it. */
    public void goOnAsFarAsIsKnown() {
        goOnTo(reel.known());
    }

    private Optional<Reel.Chunk> silence(Duration until, Optional<Item> barrier, boolean strictly) {
        Duration known = barrier.map(Item::at).orElse(now);
        if (until.compareTo(known.plus(ROUNDED)) <= 0) {
            now = until;
        } else if (strictly) {
            throw leave(
                    "it listens for longer than was listened then",
                    Fact.of("now", "until " + seconds(until)),
                    then(barrier));
        } else {
            goOnTo(known);
        }
        return Optional.empty();
    }

    /**
     * Something is done around the modem; it has to be what was done then.
     *
     * @param what what the transcript has noted of it, without secrets
     */
    public Done act(String what) {
        mustNotHaveLeft();
        Optional<Item> barrier = reel.toTheNextBarrier();
        if (!(barrier.orElse(null) instanceof Item.Deed deed)
                || reel.notes().noneMatch(Transcript.visible(what)::equals)) {
            throw leave("the bench does what it did not do then", Fact.of("now", shown(what)), then(barrier));
        }
        goOnTo(deed.at());
        reel.advance();
        return new Done(deed.outcome(), deed.told());
    }

    /**
     * What came of something that was done.
     *
     * @param told as JSON; empty where nothing was
     */
    public record Done(Outcome outcome, String told) {

        /** What was told of it. */
        public Map<String, Object> values() {
            return told.isEmpty() ? Map.of() : Told.value(told, new TypeReference<Map<String, Object>>() {});
        }

        /** Why it was not done. */
        public String reason() {
            return told.isEmpty() ? outcome.word() : Told.value(told, TEXT);
        }
    }

    /**
     * What was told at this time to who looked.
     *
     * @param expected texts that may stand where a very long one was told by its digest
     */
    public <T> T look(String question, TypeReference<T> type, List<String> expected) {
        mustNotHaveLeft();
        List<Reel.Answer> given = given(question, reel.answers(question));
        return value(question, given.get(given.size() - 1).text(), type, expected);
    }

    /**
     * All that was told up to this time of something that grows.
     *
     * @param expected how it is expected to go on, from the beginning
     */
    public String grown(String question, String expected) {
        mustNotHaveLeft();
        List<Reel.Answer> given = given(question, reel.answers(question));
        StringBuilder all = new StringBuilder();
        Stream.concat(reel.earlier(question).stream(), given.stream()).forEach(answer -> {
            String rest = expected.substring(Math.min(all.length(), expected.length()));
            all.append(value(question, answer.text(), TEXT, Told.beginning(answer.text(), rest)));
        });
        return all.toString();
    }

    /** Those up to now; where nobody had looked by now, the first one. */
    private List<Reel.Answer> given(String question, List<Reel.Answer> answers) {
        if (answers.isEmpty()) {
            throw leave("somebody looks where nobody looked then", Fact.of("at", shown(question)));
        }
        goOnTo(answers.get(0).at());
        Duration latest = now.plus(EARLY);
        return answers.stream()
                .filter(answer -> answer.at().compareTo(latest) <= 0)
                .toList();
    }

    private <T> T value(String question, String told, TypeReference<T> type, List<String> expected) {
        try {
            return Told.value(told, type, expected);
        } catch (IllegalArgumentException notWhole) {
            throw leave(
                    "what was seen is not told whole", Fact.of("at", shown(question)), Fact.of("told", shown(told)));
        }
    }

    /** How long the modem had been silent when the case was given up at this place then; empty if it was not. */
    public Optional<Duration> silentBeforeFailure() {
        return reel.failure().map(failure -> failure.at().minus(reel.lastByte()));
    }

    /** Whether the line had a wire by which to tell the modem that the host has gone. */
    boolean droppedDtr() {
        return reel.notes().noneMatch(text -> text.startsWith("recovery: no DTR"));
    }

    /** Why the modem could not be reset when it did not answer; empty if it could. */
    public Optional<String> withoutReset() {
        return reel.notes()
                .filter(text -> text.startsWith(NO_RESET))
                .findFirst()
                .map(text -> text.substring(NO_RESET.length()));
    }

    private void mustNotHaveLeft() {
        if (left != null) {
            throw left;
        }
    }

    private RuntimeException leave(String why, Fact... facts) {
        Optional<String> lost = reel.failure().map(Item.Words::text).filter(text -> text.startsWith(LINE_LOST));
        if (lost.isPresent()) {
            return new LineLost("then as told: " + lost.get().replaceFirst("(?s)^.*?\\breason\\s+", ""));
        }
        List<Fact> all = new ArrayList<>();
        all.add(Fact.of("because", why));
        all.addAll(List.of(facts));
        left = Finding.inconclusive(Attribution.TEST_SYSTEM, "the transcript does not tell how this would go on", all);
        return left;
    }

    private Fact then(Optional<Item> item) {
        String what = item.map(this::told).orElse("ends");
        return Fact.of(
                "transcript", shown(what) + " at " + seconds(item.map(Item::at).orElse(now)));
    }

    private String told(Item item) {
        if (item instanceof Item.End) {
            return Item.OVER;
        }
        if (item instanceof Item.FromHost host) {
            return "the host writes " + Brackets.of(host.bytes());
        }
        return item instanceof Item.Lost lost
                ? lost.why()
                : "the bench does: "
                        + reel.notes().reduce((first, last) -> last).orElse("something");
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f s", time.toNanos() / 1e9);
    }
}
