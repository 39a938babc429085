package io.attest.report;

import io.attest.verdict.Acceptance;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What a report does not say: the limits and reservations under which its verdicts stand, a sentence each. */
final class Limits {

    private Limits() {}

    static List<String> of(RunRecord run, Means means, long withoutCase) {
        List<String> limits = new ArrayList<>();
        if (!Shards.shard(run).isEmpty()) {
            limits.add(
                    "This is shard " + Shards.shard(run)
                            + " of a run: it says nothing of the cases of the others, and is no report on the modem by itself.");
        }
        int unfinished = Unfinished.of(run).size();
        if (!run.complete() || unfinished > 0) {
            limits.add("The run did not come to its end: " + Words.count(unfinished, "planned case")
                    + " never came to a verdict.");
        }
        limits.add("The verdicts speak of the modem, firmware and benches that are named here, at that time.");
        if (run.header().line().equals("in process")) {
            limits.add("The modem was the reference modem, in the same process and on virtual time: no hardware was"
                    + " tested.");
        }
        long notRun = run.count(Verdict.NOT_RUN);
        if (notRun > 0) {
            limits.add(Words.count(notRun, "case")
                    + " were not run, for the reasons that are listed: what they would have shown is open.");
        }
        if (withoutCase > 0) {
            limits.add(Words.count(withoutCase, "testable row or requirement", "testable rows and requirements")
                    + " had no case in this run.");
        }
        if (KnownDeviation.stated(run).digest().isEmpty()) {
            limits.add("There was no ICS: every capability counts as claimed.");
        }
        accepted(run, limits);
        if (!means.sameSuite()) {
            limits.add(
                    "The kill rate, precision and false-alarm rate of the means of testing were measured on another state"
                            + " of the suite.");
        }
        return List.copyOf(limits);
    }

    private static void accepted(RunRecord run, List<String> limits) {
        List<Acceptance> accepted = run.cases().stream()
                .map(CaseResult::acceptances)
                .flatMap(List::stream)
                .toList();
        long tolerant = accepted.stream()
                .filter(each -> each.level().equals("tolerant"))
                .count();
        if (!accepted.isEmpty()) {
            limits.add(Words.count(accepted.size(), "answer")
                    + " passed in a form that is not canonical, because the manual contradicts itself there"
                    + (tolerant == 0 ? "." : "; " + tolerant + " of them only by tolerant acceptance."));
        }
    }
}
