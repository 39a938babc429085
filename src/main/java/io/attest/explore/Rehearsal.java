package io.attest.explore;

import io.attest.dte.Heard;
import io.attest.line.Transcript;
import io.attest.steps.Play;
import io.attest.steps.RunContext;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dialogues on the reference modem: what it does is what is expected.
 *
 * <p>A sentence that cannot be done there, such as a datagram to a port on which nobody listens, is no part of the dialogue.
 * It may have left something behind, so what is left of the dialogue is rehearsed once more.
 */
final class Rehearsal {

    /** So many sentences has a dialogue at most, with those that could not be done. */
    private static final int MOST = 60;

    private static final int REPEATED = 3;

    /** Begun when the first sentence wants it: it takes longer than many a dialogue without. */
    private static final String INTERNET = "routes";

    /** From a silence this long on, what comes is waited for by itself. */
    private static final Duration GAP = Duration.ofSeconds(2);

    private static final Pattern MAY_DIAL = Pattern.compile("ATD|CONNECTIONSTART|call .*rings");
    private static final String CALLS = "a call to";

    /** What an earlier dialogue has said of calls must not count in this one. */
    private static final String NOBODY_ANSWERS = CALLS + " `*` meets \"no-carrier\"";

    private final RunContext reference;
    private final boolean calls;

    /**
     * @param reference the run of the reference modem
     * @param calls whether it can be said on both benches what calls meet
     */
    Rehearsal(RunContext reference, boolean calls) {
        this.reference = reference;
        this.calls = calls;
    }

    /**
     * A dialogue that was rehearsed.
     *
     * @param story what came of it
     * @param verbs what the surroundings were asked for
     * @param unfit why nothing can be expected of it; empty as a rule
     * @param log what passed
     */
    record Rehearsed(Story story, Set<String> verbs, Optional<String> unfit, Transcript log) {}

    /** Lets an author make up a dialogue. */
    Rehearsed of(Set<String> needs, Author author) {
        Take take = take(needs, author, false);
        for (int time = 1; take.cut() && time < REPEATED; time++) {
            take = take(take.rehearsed().story().needs(), again(take.rehearsed().story()), time == REPEATED - 1);
        }
        return take.rehearsed();
    }

    /** The same sentences once more, as far as they can be done. */
    Rehearsed of(Set<String> needs, List<String> sentences) {
        return of(needs, given(sentences));
    }

    private static Author again(Story story) {
        return given(story.turns().stream().map(Turn::sentence).toList());
    }

    private static Author given(List<String> sentences) {
        Deque<String> left = new ArrayDeque<>(sentences);
        return so -> Optional.ofNullable(left.poll());
    }

    private record Take(Rehearsed rehearsed, boolean cut) {}

    /** @param last whether a sentence that cannot be done ends the dialogue */
    private Take take(Set<String> known, Author author, boolean last) {
        Set<String> needs = new TreeSet<>(known);
        Play play = Play.begin(reference, Part.of(needs, Set.of(), List.of()));
        play.makesUp();
        List<Turn> turns = new ArrayList<>();
        boolean cut = false;
        int tried = 0;
        Deque<String> script = new ArrayDeque<>();
        while (tried++ < MOST) {
            if (script.isEmpty()) {
                author.next(new Story(Set.copyOf(needs), List.copyOf(turns)))
                        .ifPresent(next -> script.addAll(Plainly.said(next)));
                if (calls && dialsUnheard(script.peek(), turns)) {
                    script.addFirst(NOBODY_ANSWERS);
                }
            }
            String sentence = script.poll();
            if (sentence == null) {
                break;
            }
            boolean sick = Needed.by(sentence).contains(INTERNET)
                    && needs.add(INTERNET)
                    && play.needsInternet().isPresent();
            if (sick || play.does(sentence).isPresent()) {
                if (last) {
                    // As far as this it has been done before.
                    break;
                }
                cut = true;
                play.hears(heard -> Silence.SHORT);
                play.elsewhere();
                continue;
            }
            List<Heard> heard = play.hears(so -> Silence.after(sentence, so));
            turns.add(new Turn(sentence, pieces(heard), play.elsewhere()));
        }
        List<String> inTheEnd = cut || turns.isEmpty() ? List.of() : play.inTheEnd();
        Play.Ending ending = play.ends(true);
        Optional<String> unfit = ending.finding()
                .map(finding -> finding.headline())
                .or(() -> ending.doubts().stream().findFirst());
        return new Take(
                new Rehearsed(
                        new Story(Set.copyOf(needs), withEnd(turns, inTheEnd)), ending.verbs(), unfit, ending.log()),
                cut);
    }

    private static boolean dialsUnheard(@Nullable String sentence, List<Turn> turns) {
        return sentence != null
                && MAY_DIAL.matcher(sentence).find()
                && turns.stream().noneMatch(turn -> turn.sentence().startsWith(CALLS));
    }

    private static List<Turn> withEnd(List<Turn> turns, List<String> inTheEnd) {
        if (inTheEnd.isEmpty()) {
            return List.copyOf(turns);
        }
        List<Turn> all = new ArrayList<>(turns);
        Turn last = all.remove(all.size() - 1);
        List<String> elsewhere = new ArrayList<>(last.elsewhere());
        elsewhere.addAll(inTheEnd);
        all.add(new Turn(last.sentence(), last.heard(), List.copyOf(elsewhere)));
        return List.copyOf(all);
    }

    private static List<Turn.Piece> pieces(List<Heard> heard) {
        List<Turn.Piece> pieces = new ArrayList<>();
        for (Heard each : heard) {
            int last = pieces.size() - 1;
            if (last < 0 || each.after().compareTo(GAP) > 0) {
                pieces.add(new Turn.Piece(each.after(), each.octets()));
            } else {
                Turn.Piece before = pieces.remove(last);
                pieces.add(new Turn.Piece(before.after(), before.octets() + each.octets()));
            }
        }
        return List.copyOf(pieces);
    }
}
