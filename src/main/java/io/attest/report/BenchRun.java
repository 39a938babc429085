package io.attest.report;

import io.attest.verdict.BenchEvent;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Check;
import io.attest.verdict.RunRecord;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the run did on one modem.
 *
 * @param name the bench's name, numbered where it has several modems
 * @param state the last that happened to it: {@code opened}, {@code resumed}, {@code quarantined} or {@code closed}
 * @param why the reason of that; may be empty
 * @param attempts how many attempts at cases it made
 * @param retracted how many of them do not stand
 * @param checks how often it was qualified
 * @param red how often it was found unfit
 */
public record BenchRun(String name, String state, String why, int attempts, int retracted, int checks, int red) {

    static List<BenchRun> of(RunRecord run) {
        Set<String> names = new TreeSet<>();
        run.events().forEach(event -> names.add(event.bench()));
        run.checks().forEach(check -> names.add(check.bench()));
        return names.stream().map(name -> of(run, name)).toList();
    }

    private static BenchRun of(RunRecord run, String name) {
        BenchEvent last = run.events().stream()
                .filter(event -> event.bench().equals(name))
                .reduce((earlier, later) -> later)
                .orElse(new BenchEvent(name, run.header().started(), "", ""));
        List<CaseResult> attempts = run.attempts().stream()
                .filter(attempt -> attempt.attempt().bench().equals(name))
                .toList();
        List<Check> checks = run.checks().stream()
                .filter(check -> check.bench().equals(name))
                .toList();
        return new BenchRun(
                name,
                last.what(),
                last.what().equals(BenchEvent.QUARANTINED) ? last.why() : "",
                attempts.size(),
                (int) run.retractedAttempts().stream()
                        .filter(attempt -> attempt.attempt().bench().equals(name))
                        .count(),
                checks.size(),
                (int) checks.stream().filter(check -> !check.green()).count());
    }

    boolean isQuarantined() {
        return state.equals(BenchEvent.QUARANTINED);
    }
}
