package io.attest.explore;

import io.attest.bench.Journal;
import io.attest.bench.Lab;
import io.attest.campaign.Campaign;
import io.attest.campaign.Plan;
import io.attest.dte.Acceptances.Level;
import io.attest.ics.Ics;
import io.attest.steps.Play;
import io.attest.steps.RunContext;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;

/**
 * Looks for dialogues in which a modem does something else than the reference modem. Pairs of them work side by side, each by
 * an author of its own; what they come upon is shrunk, confirmed and written down by one, in the order of the pairs, so that
 * the same seed finds the same.
 */
public final class Search {

    /** Dialogues of each pair until what was found is looked at. */
    private static final int ROUND = 25;

    /** What a dialogue begins with where the bench has it. */
    private static final List<String> SURROUNDINGS = List.of("observe", "gprs-outcome");

    private static final String FRESH = "the modem has its factory defaults";

    /**
     * What is looked for, and how long.
     *
     * @param seed of the authors
     * @param time after which no further dialogue is begun
     * @param dialogues how many there are at most
     * @param divergences after how many distinct ones it is enough
     */
    public record Terms(long seed, Duration time, long dialogues, int divergences) {}

    /** Who watches it. */
    public interface Watcher {

        /** Some dialogues were performed. */
        void progress(Summary so);

        /** A divergence was written down. */
        void found(Summary.Entry entry);
    }

    /**
     * The two modems, or pairs of them.
     *
     * @param reference the reference modems
     * @param underTest as many modems under test, or one
     * @param level what is accepted beside the canonical form
     * @param ics what is claimed of the modem under test
     */
    public record Pairs(Suite suite, Lab reference, Lab underTest, Level level, Ics ics) {

        private RunContext on(Lab lab) {
            return new RunContext(suite, lab, level, null, ics, Map.of());
        }

        private Trials trials(Leeway leeway) {
            return new Trials(new Rehearsal(on(reference)), new Performance(on(underTest)), leeway);
        }

        /** Whether the modem under test has what a need names. */
        boolean offers(String need) {
            return !underTest.able(bench -> bench.offers(need)).isEmpty();
        }
    }

    private final Pairs pairs;
    private final Terms terms;
    private final Path folder;
    private final Watcher watcher;
    private final LongFunction<Author> authors;
    private final Leeway leeway;
    private final Touched touched;
    private final Gallery gallery;
    private final List<String> beginning;
    private final Set<String> needs = new TreeSet<>();
    private final Tally tally;

    /** @param folder where it is written down */
    public Search(Pairs pairs, Terms terms, Path folder, Watcher watcher) {
        this(
                pairs,
                terms,
                folder,
                watcher,
                seed -> new SeededAuthor(pairs.suite(), seed, pairs::offers, pairs.ics()));
    }

    /** @param authors makes an author of a seed */
    Search(Pairs pairs, Terms terms, Path folder, Watcher watcher, LongFunction<Author> authors) {
        this.pairs = pairs;
        this.terms = terms;
        this.folder = folder;
        this.watcher = watcher;
        this.authors = authors;
        this.leeway = new Leeway(pairs.suite());
        this.touched = Touched.of(pairs.suite());
        this.gallery = new Gallery(folder);
        this.beginning = pairs.offers("reset") ? List.of(FRESH) : List.of();
        this.tally = new Tally(terms.seed());
        SURROUNDINGS.stream().filter(pairs::offers).forEach(needs::add);
    }

    /**
     * Searches until its time is over.
     *
     * @throws IOException if what it has found cannot be written down
     */
    public Summary run() throws IOException {
        int side = Math.max(1, Math.min(pairs.reference().size(), pairs.underTest().size()));
        ExecutorService threads = Executors.newFixedThreadPool(side);
        try {
            List<Pair> working = new ArrayList<>();
            for (int number = 0; number < side; number++) {
                working.add(new Pair(authors.apply(terms.seed() + number), pairs.trials(leeway)));
            }
            while (!isOver()) {
                round(threads, working);
                gallery.summary(tally.summary());
                watcher.progress(tally.summary());
            }
        } finally {
            threads.shutdownNow();
            gallery.close();
        }
        gallery.summary(tally.summary());
        return tally.summary();
    }

    private boolean isOver() {
        return tally.isLost()
                || tally.seconds() >= terms.time().toNanos() / 1e9
                || tally.dialogues() >= terms.dialogues()
                || tally.exhibits() >= terms.divergences();
    }

    private void round(ExecutorService threads, List<Pair> working) throws IOException {
        long left = terms.dialogues() - tally.dialogues();
        List<Callable<List<Trials.Trial>>> work = new ArrayList<>();
        for (int at = 0; at < working.size(); at++) {
            Pair pair = working.get(at);
            long share = Math.min(ROUND, (left + working.size() - 1 - at) / working.size());
            work.add(() -> pair.work(share));
        }
        List<Trials.Trial> differing = new ArrayList<>();
        for (Future<List<Trials.Trial>> done : all(threads, work)) {
            for (Trials.Trial trial : result(done)) {
                tally.count(trial);
                if (trial.divergence().isPresent()) {
                    differing.add(trial);
                }
            }
        }
        for (Trials.Trial trial : differing) {
            if (!isOver() || tally.exhibits() == 0) {
                look(trial.divergence().orElseThrow());
            }
        }
    }

    private static <T> List<Future<T>> all(ExecutorService threads, List<Callable<T>> work) {
        try {
            return threads.invokeAll(work);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the search was interrupted", stopped);
        }
    }

    private static <T> T result(Future<T> done) {
        try {
            return done.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException as ? as : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the search was interrupted", stopped);
        }
    }

    /** One reference modem and one modem under test, or what there is of them. */
    private final class Pair {

        private final Author author;
        private final Trials trials;

        private Pair(Author author, Trials trials) {
            this.author = author;
            this.trials = trials;
        }

        private List<Trials.Trial> work(long dialogues) {
            List<Trials.Trial> done = new ArrayList<>();
            for (long number = 0; number < dialogues && !isOver(); number++) {
                try {
                    done.add(trials.of(needs, new Opening(beginning, author)));
                } catch (Play.Curtain cannot) {
                    tally.curtain(cannot);
                }
            }
            return done;
        }
    }

    /** One that is known is not shrunk again. */
    private void look(Divergence found) throws IOException {
        if (tally.isKnown(found.signature())) {
            return;
        }
        Shrinking shrinking = new Shrinking(pairs.trials(leeway), beginning);
        Optional<Divergence> smallest;
        try {
            smallest = shrinking.smallest(found).filter(this::isWhatTheReferenceDoes);
        } catch (Play.Curtain cannot) {
            tally.curtain(cannot);
            return;
        } finally {
            tally.shrunk(shrinking.tried());
        }
        if (smallest.isEmpty()) {
            tally.gone();
        } else if (!tally.isKnown(found.signature(), smallest.get().signature())) {
            exhibit(found, smallest.get());
        }
    }

    /** What comes of chance on the reference modem itself is nobody's fault. */
    private boolean isWhatTheReferenceDoes(Divergence divergence) {
        return new Performance(pairs.on(pairs.reference()))
                        .of(divergence.rehearsed().story(), divergence.errata())
                instanceof Outcome.Same;
    }

    /** Written down is what the suite's own machinery fails. */
    private void exhibit(Divergence found, Divergence least) throws IOException {
        String expected = Signature.octets(least.differs().finding(), "expected");
        String came = Signature.octets(least.differs().finding(), "came");
        List<Touched.Row> rows =
                touched.rows(least.rehearsed().story(), least.differs().turn(), expected, came);
        FeatureText text = new FeatureText(least, rows);
        Path place = gallery.begin();
        gallery.write(place, text.slug(), text.text(), least.rehearsed().log());
        if (!fails(place)) {
            tally.gone();
            return;
        }
        Path there = gallery.hang(place, text.slug());
        Exhibit exhibit = new Exhibit(
                text.id(),
                text.title(),
                rows,
                least.turns().size(),
                found.turns().size(),
                text.message(),
                there.resolve(text.slug() + ".feature"),
                text.steps());
        watcher.found(tally.add(
                folder.relativize(there).toString(), exhibit, found.signature(), least.signature()));
        gallery.summary(tally.summary());
    }

    private boolean fails(Path place) throws IOException {
        Suite suite = Suite.load(place);
        Plan plan = new Plan(
                suite,
                suite.cases(),
                pairs.level(),
                terms.seed(),
                place.resolve("run"),
                new io.attest.campaign.Terms(
                        suite.cases().stream().map(TestCase::id).toList(), "", 0, pairs.ics(), List.of()));
        try {
            RunRecord run = new Campaign(plan, pairs.underTest())
                    .run(name(pairs.underTest()), result -> {});
            return run.count(Verdict.FAIL) > 0;
        } finally {
            pairs.underTest().tells(Journal.NONE);
        }
    }

    private static String name(Lab lab) {
        return lab.all().get(0).bench().name();
    }
}
