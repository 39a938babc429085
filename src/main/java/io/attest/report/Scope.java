package io.attest.report;

import io.attest.manual.Entry;
import io.attest.manual.Manual;
import io.attest.verdict.RunRecord;
import java.util.List;

/**
 * How much of the manual a run speaks for. A run of three cases may well conform: this number stands beside the verdict
 * so that nobody takes it for the whole suite.
 */
public final class Scope {

    private Scope() {}

    public static String text(RunRecord run, Manual manual) {
        EntryVerdicts verdicts = new EntryVerdicts(run, manual);
        List<Entry> testable =
                manual.entries().stream().filter(Entry::isTestable).toList();
        long passed = testable.stream().filter(verdicts::isPass).count();
        return passed + " of " + testable.size() + " testable rows and requirements passed";
    }
}
