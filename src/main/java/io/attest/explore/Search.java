package io.attest.explore;

import io.attest.bench.Journal;
import io.attest.bench.Lab;
import io.attest.campaign.Campaign;
import io.attest.campaign.Plan;
import io.attest.dte.Acceptances.Level;
import io.attest.ics.Ics;
import io.attest.report.Reports;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
     * @param another opens one more modem under test, as it comes from the factory; null where there is only this one
     */
    public record Pairs(
            Suite suite,
            Lab reference,
            Lab underTest,
            Level level,
            Ics ics,
            @Nullable Supplier<Lab> another) {

        private RunContext on(Lab lab) {
            return new RunContext(suite, lab, level, null, ics, Map.of());
        }

        private Trials trials(Leeway leeway) {
            return new Trials(
                    new Rehearsal(on(reference), offers("dial-outcome")), Performance.on(underTest, this::on), leeway);
        }

        /** Where it can be had, on a modem that remembers nothing of what was done before. */
        private Trials repeated(Leeway leeway) {
            return another == null
                    ? trials(leeway)
                    : new Trials(
                            new Rehearsal(on(reference), offers("dial-outcome")),
                            Performance.each(another, this::on),
                            leeway);
        }

        /** What comes of chance on the reference modem itself is nobody's fault. */
        private boolean referenceDoes(Divergence divergence) {
            return Performance.on(reference, this::on).of(divergence.rehearsed().story(), divergence.errata())
                    instanceof Outcome.Same;
        }

        /** Whether the suite's own machinery fails a case on the modem under test. */
        private boolean fails(Suite found, Path folder) throws IOException {
            List<String> ids = found.cases().stream().map(TestCase::id).toList();
            Plan plan = new Plan(
                    found, found.cases(), level, 0, folder, new io.attest.campaign.Terms(ids, "", 0, ics, List.of()));
            Lab lab = another == null ? underTest : another.get();
            try {
                RunRecord run =
                        new Campaign(plan, lab).run(lab.all().get(0).bench().name(), result -> {});
                Reports.write(run);
                return run.count(Verdict.FAIL) > 0;
            } finally {
                lab.tells(Journal.NONE);
                if (lab != underTest) {
                    lab.close();
                }
            }
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
    private final Beginnings beginnings;
    private final Open open;
    private final Set<String> needs = new TreeSet<>();
    private final Tally tally;

    /** @param folder where it is written down */
    public Search(Pairs pairs, Terms terms, Path folder, Watcher watcher) {
        this(pairs, terms, folder, watcher, seed -> new SeededAuthor(pairs.suite(), seed, pairs::offers, pairs.ics()));
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
        this.beginnings = Beginnings.fresh(pairs.offers("reset"));
        this.open = new Open(Stock.of(pairs.suite()).open());
        this.tally = new Tally(terms.seed());
        SURROUNDINGS.stream().filter(pairs::offers).forEach(needs::add);
    }

    /**
     * Searches until its time is over.
     *
     * @throws IOException if what it has found cannot be written down
     */
    public Summary run() throws IOException {
        int side =
                Math.max(1, Math.min(pairs.reference().size(), pairs.underTest().size()));
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
            look(trial.divergence().orElseThrow());
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
        private boolean undecided;

        private Pair(Author author, Trials trials) {
            this.author = author;
            this.trials = trials;
        }

        private List<Trials.Trial> work(long dialogues) {
            List<Trials.Trial> done = new ArrayList<>();
            for (long number = 0; number < dialogues && !isOver(); number++) {
                try {
                    Trials.Trial trial = trials.of(needs, new Opening(beginnings.after(undecided), author));
                    undecided = !undecided && trial.undecided().isPresent();
                    done.add(trial);
                } catch (Play.Curtain cannot) {
                    tally.curtain(cannot);
                }
            }
            return done;
        }
    }

    /** One that is known is not shrunk again; when time is over no further one is. */
    private void look(Divergence found) throws IOException {
        boolean late = tally.seconds() >= terms.time().toNanos() / 1e9 && tally.exhibits() > 0;
        if (tally.isKnown(found.signature()) || late || tally.isLost() || tally.exhibits() >= terms.divergences()) {
            return;
        }
        Shrinking shrinking = new Shrinking(pairs.repeated(leeway), beginnings, open);
        Optional<Divergence> smallest;
        try {
            smallest = shrinking.smallest(found);
        } catch (Play.Curtain cannot) {
            tally.curtain(cannot);
            return;
        } finally {
            tally.shrunk(shrinking.tried());
        }
        if (smallest.isEmpty()) {
            tally.gone(found.signature(), "the same dialogue passed");
        } else if (!pairs.referenceDoes(smallest.get())) {
            tally.gone(smallest.get().signature(), "the reference modem does not do it twice");
        } else if (!tally.isKnown(found.signature(), smallest.get().signature())) {
            exhibit(found, smallest.get());
        }
    }

    /** Written down is what the suite's own machinery fails. */
    private void exhibit(Divergence found, Divergence least) throws IOException {
        String expected = Signature.octets(least.differs().finding(), "expected");
        String came = Signature.octets(least.differs().finding(), "came");
        List<Touched.Row> rows =
                touched.rows(least.rehearsed().story(), least.differs().turn(), expected, came);
        FeatureText text = new FeatureText(least, rows, Performance.isVirtual(pairs.underTest()));
        Path place = gallery.begin();
        gallery.write(place, text.slug(), text.text(), least.rehearsed().log());
        if (!pairs.fails(Suite.load(place), place.resolve("run"))) {
            tally.gone(least.signature(), "its feature passed");
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
        watcher.found(tally.add(folder.relativize(there).toString(), exhibit, found.signature(), least.signature()));
        gallery.summary(tally.summary());
    }
}
