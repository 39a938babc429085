package io.attest.export;

import io.attest.manual.Manual;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Conditions;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Where a script comes from: the case, the manual, the modem, the run. No clock and no machine of whoever exports. */
final class Provenance {

    /** What no script can tell. */
    static final String KEPT =
            "What is not set here is as it is in the modem: an earlier case may have left it otherwise.";

    private static final int WIDEST = 200;

    private Provenance() {}

    static List<String> of(RunRecord run, CaseResult result) {
        List<String> lines = new ArrayList<>();
        boolean again = result.attempt().number() > 1;
        lines.add(result.id() + (again ? ", attempt " + result.attempt().number() : "") + ": " + result.title());
        lines.add("verdict   " + result.verdict().word()
                + (result.verdict() == Verdict.PASS ? ": passed when recorded" : ""));
        result.covers().stream()
                .findFirst()
                .flatMap(id -> Manual.load().baseOf(id))
                .ifPresent(id -> lines.add("manual    S000333C " + Manual.load().section(id)));
        modem(run, result).forEach(line -> lines.add("modem     " + line));
        Conditions conditions = run.header().conditions();
        lines.add("run       " + run.header().started() + ", bench "
                + (result.attempt().bench().isEmpty()
                        ? run.header().bench()
                        : result.attempt().bench())
                + ", " + result.transcript());
        lines.add("suite     " + run.header().suite()
                + (conditions == null ? "" : ", digest " + conditions.suiteDigest()));
        if (run.header().environment() != null) {
            lines.add("made by   attest " + run.header().environment().attest());
        }
        return lines.stream().map(line -> Words.ascii(line, WIDEST)).toList();
    }

    private static List<String> modem(RunRecord run, CaseResult result) {
        return Scenario.used(run.header(), result)
                .map(Conditions.Used::modem)
                .filter(said -> !said.isEmpty())
                .orElse(run.header().modem());
    }
}
