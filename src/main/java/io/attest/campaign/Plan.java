package io.attest.campaign;

import io.attest.dte.Acceptances.Level;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run is going to do.
 *
 * @param suite the whole suite
 * @param cases the cases to run, in the suite's order
 * @param level what is accepted beside the canonical form
 * @param seed the seed of the order in which the cases run
 * @param folder where the run lands; does not exist yet
 * @param terms what else has been agreed on
 */
public record Plan(Suite suite, List<TestCase> cases, Level level, long seed, Path folder, Terms terms) {

    /** One that runs each case once. */
    public Plan(Suite suite, List<TestCase> cases, Level level, long seed, Path folder) {
        this(suite, cases, level, seed, folder, Terms.once(cases));
    }

    /** The same, with what a review has found. */
    public Plan reviewed(List<String> findings) {
        return new Plan(suite, cases, level, seed, folder, terms.reviewed(findings));
    }
}
