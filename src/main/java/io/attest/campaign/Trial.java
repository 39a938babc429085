package io.attest.campaign;

import io.attest.bench.Journal;
import io.attest.bench.Lab;
import io.attest.dte.Acceptances.Level;
import io.attest.ics.Ics;
import io.attest.steps.RunContext;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import io.attest.verdict.BenchEvent;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Check;
import io.attest.verdict.Settling;
import io.cucumber.messages.types.Envelope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cases run one after the other, in the suite's order, to find something out: nothing is recorded and no transcript is
 * kept. Any number of trials may be under way in a process, each on a lab of its own.
 */
public final class Trial implements Audience, Journal {

    private final Lab lab;
    private final Replay replay;
    private final Predicate<CaseResult> enough;
    private final List<CaseResult> results = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    private Trial(Suite suite, Lab lab, Level level, Predicate<CaseResult> enough) {
        this.lab = lab;
        this.replay = Replay.of(lab.used(), level, suite);
        this.enough = enough;
    }

    /**
     * Runs all of them.
     *
     * @return the results that count, in the order of the cases; those that no bench was left for have none
     */
    public static List<CaseResult> all(Suite suite, List<TestCase> cases, Level level, Lab lab) {
        return until(suite, cases, level, lab, result -> false);
    }

    /**
     * Runs them until one says enough; no case can be run on the lab then any more.
     *
     * @param enough asked after each case, on the thread that called
     * @return the results that count, in the order of the cases; what came behind the last has none
     */
    public static List<CaseResult> until(
            Suite suite, List<TestCase> cases, Level level, Lab lab, Predicate<CaseResult> enough) {
        Trial trial = new Trial(suite, lab, level, enough);
        lab.tells(trial);
        new Launch(new RunContext(suite, lab, level, null, Ics.EVERYTHING, Map.of()), trial).inOrder(cases);
        lab.closeBlocks();
        return new Settling(trial.checks).settled(trial.results);
    }

    @Override
    public void append(Envelope envelope) {
        // Only results are looked at.
    }

    @Override
    public void append(CaseResult result, @Nullable String testCaseStartedId) {
        results.add(result);
        if (enough.test(result)) {
            lab.giveUp();
        }
    }

    @Override
    public Replay replay() {
        return replay;
    }

    @Override
    public void checked(Check check) {
        checks.add(check);
    }

    @Override
    public void happened(BenchEvent event) {
        // What it means for a case shows in the case.
    }
}
