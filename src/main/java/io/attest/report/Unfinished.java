package io.attest.report;

import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The planned cases of a run that never came to a verdict, in the suite's order: a killed run has some. */
public final class Unfinished {

    private Unfinished() {}

    public static List<String> of(RunRecord run) {
        Set<String> finished = run.cases().stream().map(CaseResult::id).collect(Collectors.toSet());
        return run.header().planned().stream()
                .filter(id -> !finished.contains(id))
                .toList();
    }
}
