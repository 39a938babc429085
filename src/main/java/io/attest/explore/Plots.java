package io.attest.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a dialogue is made of: a scene as it is, one scene behind the other, one twice, the setting of one, or nothing. */
final class Plots {

    /** A chain of scenes ends when it has so many sentences. */
    private static final int LONG = 24;

    /**
     * A plan for a dialogue.
     *
     * @param moves what is said, as far as it can be
     * @param asWritten how many of them, from the first, stand like this in the suite
     * @param asides how often, in 100, something is improvised in between
     * @param improvised how much is improvised in the end
     */
    record Plot(List<Move> moves, int asWritten, int asides, int improvised) {}

    private final Dice dice;
    private final Deck deck;
    private final Mangle mangle;
    private final CommandLines lines;

    Plots(Deck deck, CommandLines lines, Dice dice) {
        this.deck = deck;
        this.lines = lines;
        this.dice = dice;
        this.mangle = new Mangle(dice);
    }

    Plot next() {
        int lot = dice.below(100);
        if (deck.isEmpty() || lot >= 88) {
            return new Plot(List.of(), 0, 0, dice.from(3, 20));
        } else if (lot < 45) {
            return chain();
        } else if (lot < 60) {
            return again();
        } else if (lot < 78) {
            return loosely();
        }
        Scene scene = deck.draw();
        List<Move> moves = setting(scene);
        moves.add(new Move(scene.propriety(), scene.deeds().get(0)));
        return new Plot(moves, 0, 0, dice.from(3, 10));
    }

    /** A scene as it is, and others of its feature, whose settings are mostly the same. */
    private Plot chain() {
        Scene first = shown(deck.draw());
        List<Move> moves = setting(first);
        moves.addAll(deeds(first));
        int asWritten = moves.size();
        Set<String> set = new HashSet<>(first.setting());
        Optional<Scene> next = deck.alike(first);
        while (next.isPresent()) {
            Scene scene = next.get();
            scene.setting().stream().filter(set::add).map(Move::valid).forEach(moves::add);
            moves.addAll(deeds(scene));
            next = moves.size() < LONG && dice.in100(70) ? deck.alike(first) : Optional.empty();
        }
        return new Plot(moves, asWritten, 0, dice.below(4));
    }

    /** The same twice; in between something is set anew, or the connection is. */
    private Plot again() {
        Scene scene = shown(deck.draw());
        List<Move> moves = setting(scene);
        moves.addAll(deeds(scene));
        int asWritten = moves.size();
        if (dice.in100(40)) {
            moves.add(Move.valid(Move.issues("AT#CONNECTIONSTOP")));
        }
        List<String> changes = scene.setting().stream()
                .flatMap(sentence -> lines.another(sentence).stream())
                .toList();
        for (int change = dice.from(1, 2); change > 0 && !changes.isEmpty(); change--) {
            moves.add(Move.valid(Move.issues(dice.of(changes))));
        }
        scene.setting().stream()
                .filter(sentence -> !sentence.startsWith("the host has"))
                .map(Move::valid)
                .forEach(moves::add);
        moves.addAll(deeds(scene));
        return new Plot(moves, asWritten, 0, dice.below(3));
    }

    /** Two scenes with slips. */
    private Plot loosely() {
        List<Move> moves = new ArrayList<>();
        for (int number = 0; number < 2; number++) {
            Scene scene = shown(deck.draw());
            setting(scene).forEach(move -> say(moves, move, 3));
            deeds(scene).forEach(move -> say(moves, move, 8));
        }
        return new Plot(moves, 0, 12, dice.below(4));
    }

    private Scene shown(Scene scene) {
        return RoundTrip.canShow(scene) && dice.in100(60) ? RoundTrip.of(scene) : scene;
    }

    private static List<Move> setting(Scene scene) {
        List<Move> moves = new ArrayList<>();
        scene.setting().stream().map(Move::valid).forEach(moves::add);
        return moves;
    }

    /** What is amiss in a scene is its first command; what follows shows what came of it. */
    private static List<Move> deeds(Scene scene) {
        List<Move> moves = new ArrayList<>();
        Propriety propriety = scene.propriety();
        for (String deed : scene.deeds()) {
            moves.add(new Move(propriety, deed));
            propriety = deed.startsWith("the host issues") ? Propriety.VALID : propriety;
        }
        return moves;
    }

    /** With so many slips of each kind in 100: left out, said twice, said wrongly, typed by hand. */
    private void say(List<Move> moves, Move move, int slips) {
        int kind = dice.below(100) / Math.max(1, slips);
        switch (kind) {
            case 0 -> {}
            case 1 -> {
                moves.add(move);
                moves.add(move);
            }
            case 2 -> moves.add(Move.invalid(mangle.wrong(move.sentence())));
            case 3 -> moves.add(new Move(move.propriety(), mangle.typed(move.sentence())));
            default -> moves.add(move);
        }
    }
}
