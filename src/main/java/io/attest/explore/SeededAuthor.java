package io.attest.explore;

import io.attest.ics.Ics;
import io.attest.manual.Manual;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes dialogues up from a seed: the suite's own scenes out of order, with slips, one behind the other, and with what is
 * improvised in the state that the modem is in. What the modem has of former dialogues is not
 * its affair: they are begun from the defaults.
 */
public final class SeededAuthor implements Author {

    private static final int MOST_PROPOSALS = 90;
    private static final int TRIES = 40;
    private static final URI NOWHERE = URI.create("file:/");

    private final Dice dice;
    private final Predicate<String> offered;
    private final Ics ics;
    private final Open open;
    private final Plots plots;
    private final Improvisation improvisation;

    private final Deque<Move> script = new ArrayDeque<>();
    private int asWritten;
    private int asides;
    private int improvised;
    private int proposals;
    private int told;
    private boolean written;
    private Situation situation = Situation.atRest();

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
        CommandLines lines = new CommandLines(Manual.load(), stock.values(), dice);
        this.improvisation = new Improvisation(dice, lines);
        List<Scene> scenes = stock.scenes().stream()
                .filter(scene -> scene.needs().stream().allMatch(offered))
                .filter(scene -> claimed(scene.needs(), everything(scene)))
                .filter(scene -> everything(scene).stream().noneMatch(open::never))
                .toList();
        this.plots = new Plots(new Deck(scenes, dice), lines, dice);
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

    private void begin() {
        Plots.Plot plot = plots.next();
        script.clear();
        script.addAll(plot.moves());
        asWritten = plot.asWritten();
        asides = plot.asides();
        improvised = plot.improvised();
        proposals = 0;
        told = 0;
        situation = Situation.atRest();
    }

    private Move choose() {
        written = asWritten-- > 0;
        if (!script.isEmpty() && !dice.in100(asides)) {
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

    /** Whether the bench can have it happen, the modem is claimed to do it, and the manual says what comes of it. */
    private boolean fits(String sentence) {
        Set<String> needs = Needed.by(sentence);
        return needs.stream().allMatch(offered)
                && claimed(needs, List.of(sentence))
                && (written
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
