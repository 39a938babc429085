package io.attest.steps;

import io.attest.dte.Heard;
import io.attest.line.LineLost;
import io.attest.line.Transcript;
import io.attest.suite.TestCase;
import io.attest.verdict.Acceptance;
import io.attest.verdict.Fact;
import io.attest.verdict.Finding;
import io.cucumber.java.Status;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A case that is made up as it goes, by the sentences of the features and with all that comes before and after any other
 * case. One thread plays it.
 */
public final class Play {

    private final RunningCase running = new RunningCase();
    private final CaseHooks hooks = new CaseHooks(running);
    private final Cast cast = new Cast(running);
    private final Elsewhere elsewhere = new Elsewhere(running);

    private Play() {}

    /**
     * How it ended.
     *
     * @param finding why it is not a pass by its end alone: what the modem still said, or that it is not at rest
     * @param doubts why nothing that went wrong can be put down to the modem; none as a rule
     * @param accepted what was accepted although it is not canonical
     * @param verbs what the surroundings were asked for
     * @param log what passed
     */
    public record Ending(
            Optional<Finding> finding,
            List<String> doubts,
            List<Acceptance> accepted,
            Set<String> verbs,
            Transcript log) {}

    /**
     * Begins in the idle testing state, on a bench that has what the case needs.
     *
     * @param as what the case carries: its id, its tags, and its steps where they are known
     * @throws Curtain if no bench is left that could play it, or it cannot begin
     */
    public static Play begin(RunContext context, TestCase as) {
        RunContext.enter(context);
        Play play = new Play();
        try {
            play.hooks.begin(as);
            return play;
        } catch (RuntimeException cannot) {
            Finding why = CaseHooks.finding(cannot);
            boolean notHere = cannot instanceof CaseHooks.NotRun;
            boolean noBench = !notHere && !play.running.started() || cannot instanceof LineLost;
            try {
                play.ends(false);
            } finally {
                RunContext.leave();
            }
            throw new Curtain(noBench, why);
        }
    }

    /** A case that could not begin. */
    public static final class Curtain extends RuntimeException {

        private final boolean noBench;

        Curtain(boolean noBench, Finding why) {
            super(told(why), why);
            this.noBench = noBench;
        }

        private static String told(Finding why) {
            return why.facts().stream()
                    .filter(fact -> fact.key().equals("reason"))
                    .map(fact -> why.headline() + ": " + fact.value())
                    .findFirst()
                    .orElse(why.headline());
        }

        /** Whether there is no use in trying another one like it. */
        public boolean noBench() {
            return noBench;
        }
    }

    /** From now on what cannot be done at once is not waited for: nobody knows yet what the case is. */
    public void makesUp() {
        running.makesUp();
    }

    /** From now on the case needs the Internet side, as if it had said so when it began; why it cannot, is the answer. */
    public Optional<Finding> needsInternet() {
        TestCase before = running.test();
        Set<String> tags = new LinkedHashSet<>(before.tags());
        tags.add("@needs-routes");
        running.start(new TestCase(
                before.id(),
                before.covers(),
                before.title(),
                tags,
                before.steps(),
                before.arguments(),
                before.uri(),
                before.feature(),
                before.line()));
        return last(running.bench()::beginInternet, Optional.empty());
    }

    /** Carries out a sentence. What it holds against the modem, or why it cannot be done, is the answer. */
    public Optional<Finding> does(String sentence) {
        Vocabulary.Said said = Vocabulary.whole()
                .find(sentence)
                .orElseThrow(() -> new IllegalArgumentException("no sentence of the features: " + sentence));
        Narration.step(sentence.lines().findFirst().orElse(""));
        try {
            cast.does(said);
            return Optional.empty();
        } catch (RuntimeException thrown) {
            Finding finding = CaseHooks.finding(thrown);
            Narration.failed(Fact.render(finding.headline(), finding.facts()));
            return Optional.of(finding);
        }
    }

    /**
     * What the modem writes, as it comes; nothing is judged.
     *
     * @param silence how long a silence ends it, by all that was heard so far
     */
    public List<Heard> hears(Function<String, Duration> silence) {
        return running.tester().hears(silence);
    }

    /** What has arrived elsewhere since this was last asked, as sentences that would expect it. */
    public List<String> elsewhere() {
        return elsewhere.since();
    }

    /** What the network and the servers have seen since the beginning, as sentences that would expect it. */
    public List<String> inTheEnd() {
        return elsewhere.inTheEnd();
    }

    /**
     * The last sentence is done.
     *
     * @param asExpected whether all was as expected, so that the modem has to be at rest
     */
    public Ending ends(boolean asExpected) {
        Optional<Finding> finding = Optional.empty();
        try {
            finding = last(() -> hooks.end(asExpected ? Status.PASSED : Status.FAILED), finding);
            boolean failed = !asExpected || finding.isPresent();
            finding = last(() -> hooks.restore(failed), finding);
            finding = last(hooks::leave, finding);
            Evidence evidence = Evidence.take().orElseThrow();
            return new Ending(
                    finding,
                    evidence.doubts().stream().map(doubt -> doubt.reason()).toList(),
                    evidence.acceptances(),
                    running.verbs(),
                    running.started() ? running.tester().transcript() : new Transcript());
        } finally {
            RunContext.leave();
        }
    }

    private static Optional<Finding> last(Runnable deed, Optional<Finding> before) {
        try {
            deed.run();
            return before;
        } catch (RuntimeException thrown) {
            return before.or(() -> Optional.of(CaseHooks.finding(thrown)));
        }
    }
}
