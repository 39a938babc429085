package io.attest.grade;

import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.Lab;
import io.attest.bench.LineFile;
import io.attest.campaign.Trial;
import io.attest.dte.Acceptances.Level;
import io.attest.suite.Suite;
import io.attest.suite.TestCase;
import io.attest.verdict.CaseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A reference modem with a fault or variant built in, and the suite that is run on it. A bench that is out of use is
 * followed by a new one with the same modem.
 */
public final class Modem {

    private final Suite suite;
    private final BenchFile bench;
    private int cases;

    /** @param id of the fault or variant */
    public Modem(Suite suite, String id) {
        this.suite = suite;
        this.bench = BenchFile.of("reference", new LineFile.Reference(List.of(id), null));
    }

    /**
     * Runs cases until one says enough.
     *
     * @param wanted in the suite's order
     * @param enough asked of verdicts that stand
     * @return the results that stand, in that order
     */
    public List<CaseResult> until(List<TestCase> wanted, Predicate<CaseResult> enough) {
        List<CaseResult> all = new ArrayList<>();
        while (all.size() < wanted.size() && all.stream().noneMatch(enough)) {
            List<CaseResult> some = some(wanted.subList(all.size(), wanted.size()), enough);
            if (some.isEmpty()) {
                break;
            }
            all.addAll(some);
        }
        cases += all.size();
        return all;
    }

    private List<CaseResult> some(List<TestCase> wanted, Predicate<CaseResult> enough) {
        try (Lab lab = new Lab(1, () -> Benches.open(bench))) {
            return Trial.until(suite, wanted, Level.STRICT, lab, enough);
        }
    }

    /** How many were run so far. */
    int cases() {
        return cases;
    }
}
