package io.attest.explore;

import io.attest.ics.Ics;
import io.attest.manual.Manual;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes dialogues up from a seed: the suite's own scenes out of order, with slips, one behind the other, and with what is
 * improvised in the state that the modem is in. The scenes come from a shuffled deck, so that each has its turn.
 */
public final class SeededAuthor implements Author {

    private static final int MOST_PROPOSALS = 90;
    private static final int TRIES = 40;

    /** Whatever is heard then comes of the dialogue alone. */
    private static final String BEGINNING = "the modem has its factory defaults";

    /** How often something is improvised within scenes that are played loosely, in 100. */
    private static final int ASIDES = 12;

    private static final URI NOWHERE = URI.create("file:/");

    private final Dice dice;
    private final Predicate<String> offered;
    private final Ics ics;
    private final List<Scene> scenes;
    private final Open open;
    private final Mangle mangle;
    private final Improvisation improvisation;

    private final List<Scene> deck = new ArrayList<>();
    private final Deque<Move> script = new ArrayDeque<>();
    private int improvised;
    private int proposals;
    private int told;
    private Situation situation = Situation.atRest();
    private boolean asWritten;
    private boolean fromScript;

    /**
     * @param seed the same seed makes up the same dialogues, where the same comes of them
     * @param offered whether the bench has what a need names: {@code routes}, {@code gprs-outcome}, {@code incoming-call} ..
     * @param ics what it does not claim is left alone
     */
    public SeededAuthor(Suite suite, long seed, Predicate<String> offered, Ics ics) {
        Stock stock = Stock.of(suite);
        this.dice = new Dice(seed);
        this.offered = offered;
        this.ics = ics;
        this.open = new Open(stock.open());
        this.mangle = new Mangle(dice);
        this.improvisation = new Improvisation(dice, new CommandLines(Manual.load(), stock.values(), dice));
        this.scenes = stock.scenes().stream()
                .filter(scene -> scene.needs().stream().allMatch(offered))
                .filter(scene -> claimed(scene.needs(), everything(scene)))
                .toList();
    }

    private static List<String> everything(Scene scene) {
        return Stream.concat(scene.setting().stream(), scene.deeds().stream()).toList();
    }

    @Override
    public Optional<String> next(Story so) {
        return move(so).map(Move::sentence);
    }

    /** The same, and how it stands to the modem's state. */
    Optional<Move> move(Story so) {
        if (proposals == 0 || so.turns().size() < told) {
            begin();
        }
        so.turns().subList(told, so.turns().size()).forEach(situation::take);
        told = so.turns().size();
        for (int tries = 0; tries < TRIES && proposals < MOST_PROPOSALS; tries++) {
            if (script.isEmpty() && improvised == 0) {
                break;
            }
            Move move = choose();
            if (fits(move.sentence())) {
                proposals++;
                return Optional.of(move);
            }
        }
        proposals = 0;
        return Optional.empty();
    }

    private Move choose() {
        fromScript = !script.isEmpty() && (asWritten || !dice.in100(ASIDES));
        if (fromScript) {
            return opportune(script.remove());
        }
        improvised -= script.isEmpty() ? 1 : 0;
        return improvisation.next(situation);
    }

    /** A preamble has to succeed; where it cannot, the same is tried. */
    private Move opportune(Move move) {
        boolean preamble = move.sentence().startsWith("the host has set ");
        return preamble && !Chance.has(move.sentence(), situation)
                ? Move.inopportune(move.sentence().replace("has set", "issues"))
                : move;
    }

    private void begin() {
        proposals = 0;
        told = 0;
        situation = Situation.atRest();
        script.clear();
        script.add(Move.valid(BEGINNING));
        int lot = dice.below(100);
        asWritten = lot < 40;
        if (scenes.isEmpty() || lot >= 85) {
            improvised = dice.from(3, 20);
        } else if (asWritten) {
            play(draw(), false);
            improvised = dice.below(5);
        } else if (lot < 65) {
            play(draw(), true);
            play(draw(), true);
            improvised = dice.below(4);
        } else {
            Scene scene = draw();
            scene.setting().stream().map(Move::valid).forEach(script::add);
            script.add(new Move(scene.propriety(), scene.deeds().get(0)));
            improvised = dice.from(3, 12);
        }
    }

    private Scene draw() {
        if (deck.isEmpty()) {
            deck.addAll(scenes);
        }
        int at = dice.below(deck.size());
        Scene last = deck.remove(deck.size() - 1);
        return at == deck.size() ? last : deck.set(at, last);
    }

    private void play(Scene scene, boolean loosely) {
        scene.setting().forEach(sentence -> say(Move.valid(sentence), loosely ? 3 : 0));
        Propriety propriety = scene.propriety();
        for (String deed : scene.deeds()) {
            say(new Move(propriety, deed), loosely ? 8 : 0);
            propriety = isCommand(deed) ? Propriety.VALID : propriety;
        }
    }

    /** What is amiss in a scene is its first command; what follows shows what came of it. */
    private static boolean isCommand(String deed) {
        return deed.startsWith("the host issues");
    }

    /** With so many slips of each kind in 100. */
    private void say(Move move, int slips) {
        int lot = dice.below(100);
        if (lot < slips) {
            return;
        } else if (lot < 2 * slips) {
            script.add(move);
        } else if (lot < 3 * slips) {
            script.add(Move.invalid(mangle.wrong(move.sentence())));
            return;
        } else if (lot < 4 * slips) {
            script.add(new Move(move.propriety(), mangle.typed(move.sentence())));
            return;
        }
        script.add(move);
    }

    /** Whether the bench can have it happen, the modem is claimed to do it, and the manual says what comes of it. */
    private boolean fits(String sentence) {
        Set<String> needs = Needed.by(sentence);
        boolean judged = asWritten && fromScript;
        return needs.stream().allMatch(offered)
                && claimed(needs, List.of(sentence))
                && (judged
                        || Chance.has(sentence, situation)
                                && open.reason(sentence, situation).isEmpty());
    }

    private boolean claimed(Set<String> needs, List<String> sentences) {
        Set<String> tags = needs.stream().map(need -> "@needs-" + need).collect(Collectors.toSet());
        List<List<String>> nothing =
                sentences.stream().map(sentence -> List.<String>of()).toList();
        return ics.unclaimed(new TestCase("", List.of(), "", tags, sentences, nothing, NOWHERE, "", 0))
                .isEmpty();
    }
}
