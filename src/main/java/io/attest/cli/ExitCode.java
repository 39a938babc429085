package io.attest.cli;

import io.attest.report.Outcome;
import io.attest.verdict.Conditions;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;

/** What the exit code of a run says. */
final class ExitCode {

    static final int CONFORMS = 0;
    static final int DOES_NOT_CONFORM = 1;
    static final int USAGE = 2;
    static final int BENCH = 3;
    static final int NOTHING_RAN = 4;

    private ExitCode() {}

    /** Of a shard that was dealt no case nobody expects one; whether anything ran at all, the merged run tells. */
    private static boolean isEmptyShard(RunRecord run) {
        Conditions conditions = run.header().conditions();
        return conditions != null
                && !conditions.shard().isEmpty()
                && run.header().planned().isEmpty()
                && run.complete();
    }

    static int of(RunRecord run) {
        if (Outcome.of(run) == Outcome.DOES_NOT_CONFORM) {
            return DOES_NOT_CONFORM;
        }
        if (run.count(Verdict.ERROR) > 0 || run.count(Verdict.INCONCLUSIVE) > 0) {
            return BENCH;
        }
        if (isEmptyShard(run)) {
            return CONFORMS;
        }
        if (!run.complete() || run.cases().size() < run.header().planned().size()) {
            return BENCH;
        }
        return run.count(Verdict.PASS) + run.count(Verdict.FAIL) == 0 ? NOTHING_RAN : CONFORMS;
    }
}
