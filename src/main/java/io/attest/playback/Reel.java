package io.attest.playback;

import com.fasterxml.jackson.core.type.TypeReference;
import io.attest.log.Actor;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The entries of a transcript and how far they were played. What the tester has to do itself is a barrier; what stands
 * between two of them is a stretch.
 */
final class Reel {

    /** How {@link Reel} knows what is told of the bytes in front of it. */
    static final String ARRIVED = "arrived";

    private final List<Item> items;
    private final Deque<Chunk> arrived = new ArrayDeque<>();
    private int next;

    /**
     * Bytes of the modem.
     *
     * @param read when they were read
     * @param at when they arrived
     * @param blur by how much that may be too late
     */
    record Chunk(Duration read, Duration at, Duration blur, byte[] bytes) {}

    Reel(List<Item> items) {
        this.items = List.copyOf(items);
    }

    Stream<Item> all() {
        return items.stream();
    }

    Duration begin() {
        return items.isEmpty() ? Duration.ZERO : items.get(0).at();
    }

    /** What comes next, if anything does. */
    Optional<Item> next() {
        return next < items.size() ? Optional.of(items.get(next)) : Optional.empty();
    }

    /** It has been played. */
    void advance() {
        next++;
    }

    /** Plays bytes of the modem that come next, all that were read at the same time: each LF begins a line of its own. */
    Chunk take() {
        Duration read = items.get(next).at();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (next().orElse(null) instanceof Item.FromModem more && more.at().equals(read)) {
            bytes.writeBytes(more.bytes());
            next++;
        }
        return next().filter(Item.Look.class::isInstance)
                .map(Item.Look.class::cast)
                .flatMap(look -> look.answer(ARRIVED))
                .map(told -> Told.value(told, new TypeReference<Map<String, Double>>() {}))
                .map(told -> new Chunk(read, seconds(told, "at"), seconds(told, "blur"), bytes.toByteArray()))
                .orElse(new Chunk(read, read, Duration.ZERO, bytes.toByteArray()));
    }

    private static Duration seconds(Map<String, Double> told, String field) {
        return Duration.ofNanos(Math.round(told.getOrDefault(field, 0.0) * 1e9));
    }

    /** Plays all up to the next barrier or the next lost evidence, and keeps what the modem has written. */
    Optional<Item> toTheNextBarrier() {
        for (Optional<Item> item = next(); item.isPresent(); item = next()) {
            if (item.get().isBarrier() || item.get() instanceof Item.Lost) {
                return item;
            }
            if (item.get() instanceof Item.FromModem) {
                arrived.add(take());
            } else {
                next++;
            }
        }
        return Optional.empty();
    }

    /** What came before the last thing that the tester did, and was not read yet. */
    Optional<Chunk> arrived() {
        return Optional.ofNullable(arrived.poll());
    }

    /** The present stretch: from behind the last barrier that was played up to the next one. */
    private IntStream stretch() {
        int from = next;
        while (from > 0 && !items.get(from - 1).isBarrier()) {
            from--;
        }
        int to = next;
        while (to < items.size() && !items.get(to).isBarrier()) {
            to++;
        }
        return IntStream.range(from, to);
    }

    /** Up to when all is known that came without the tester's doing anything. */
    Duration known() {
        int to = stretch().reduce((first, last) -> last).orElse(next - 1) + 1;
        int last = Math.min(Math.max(to, next), items.size() - 1);
        return last < 0 ? Duration.ZERO : items.get(last).at();
    }

    /** An answer in the present stretch, and when it was given. */
    record Answer(Duration at, String text) {}

    /** What is told of a question in the present stretch. */
    List<Answer> answers(String question) {
        return stretch()
                .mapToObj(items::get)
                .flatMap(item -> answer(item, question))
                .toList();
    }

    /** What was told of it before the present stretch. */
    List<Answer> earlier(String question) {
        int from = stretch().findFirst().orElse(next);
        return items.subList(0, from).stream()
                .flatMap(item -> answer(item, question))
                .toList();
    }

    static Stream<Answer> answer(Item item, String question) {
        return item instanceof Item.Look look
                ? look.answer(question).map(text -> new Answer(look.at(), text)).stream()
                : Stream.empty();
    }

    /** What was noted in the present stretch. */
    Stream<String> notes() {
        return words(Actor.NOTE).map(Item.Words::text);
    }

    /** What was not as expected in the present stretch. */
    Optional<Item.Words> failure() {
        return words(Actor.FAIL).findFirst();
    }

    private Stream<Item.Words> words(Actor actor) {
        return stretch()
                .mapToObj(items::get)
                .filter(Item.Words.class::isInstance)
                .map(Item.Words.class::cast)
                .filter(words -> words.actor() == actor);
    }

    /** When the modem wrote last in the present stretch; the beginning of it where it has not. */
    Duration lastByte() {
        int from = stretch().findFirst().orElse(next);
        return stretch()
                .mapToObj(items::get)
                .filter(Item.FromModem.class::isInstance)
                .map(Item::at)
                .reduce((first, last) -> last)
                .orElse(from == 0 ? begin() : items.get(from - 1).at());
    }
}
