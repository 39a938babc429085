package io.attest.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.bench.Bench;
import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.Lab;
import io.attest.bench.LineFile;
import io.attest.campaign.Campaign;
import io.attest.campaign.Plan;
import io.attest.dte.Acceptances.Level;
import io.attest.suite.Suite;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** A feature with a few cases, written down and run as every feature is. */
final class OneCase {

    private static final List<String> IDS = List.of("R-2-001", "R-2-002", "R-2-003");

    /** Leaves them in their order. */
    private static final long SEED = 3;

    private OneCase() {}

    /** Runs a case of these steps. */
    static CaseResult run(Path folder, String tags, String steps, Supplier<Bench> bench) throws IOException {
        return inARow(folder, tags, List.of(steps), bench).get(0);
    }

    /** Runs a case of these steps on the reference modem. */
    static CaseResult ofTheReferenceModem(Path folder, String tags, String steps) throws IOException {
        return run(folder, tags, steps, OneCase::referenceModem);
    }

    /** The same for one that has to pass. */
    static void passes(Path folder, String tags, String steps) throws IOException {
        CaseResult result = ofTheReferenceModem(folder, tags, steps);
        assertThat(result.message()).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.PASS);
    }

    /** Runs a case on the reference modem, and the next one behind it, which has to pass with nothing to recover from. */
    static CaseResult leavesNothing(Path folder, String tags, String steps, String next) throws IOException {
        List<CaseResult> results = inARow(folder, tags, List.of(steps + "\n", next), OneCase::referenceModem);
        assertThat(results.get(1).message()).isEmpty();
        assertThat(folder.resolve("run").resolve(results.get(1).transcript()))
                .content()
                .doesNotContain("recovery");
        return results.get(0);
    }

    private static Bench referenceModem() {
        return Benches.open(BenchFile.of("reference", new LineFile.Reference(null, null)));
    }

    /** Runs as many cases, one after the other, on one bench. */
    static List<CaseResult> inARow(Path folder, String tags, List<String> cases, Supplier<Bench> bench)
            throws IOException {
        Path features = Files.createDirectories(folder.resolve("features"));
        StringBuilder feature = new StringBuilder("Feature: one\n");
        for (int at = 0; at < cases.size(); at++) {
            feature.append("\n  @")
                    .append(IDS.get(at))
                    .append(" @BV ")
                    .append(tags)
                    .append("\n  Scenario: one\n");
            feature.append(cases.get(at).indent(4));
        }
        Files.writeString(features.resolve("one.feature"), feature);
        Suite suite = Suite.load(features);
        Plan plan = new Plan(suite, suite.cases(), Level.STRICT, SEED, folder.resolve("run"));
        try (Lab lab = new Lab(1, bench)) {
            List<CaseResult> results =
                    new Campaign(plan, lab).run("scripted", result -> {}).cases();
            assertThat(results).extracting(CaseResult::id).isEqualTo(IDS.subList(0, cases.size()));
            return results;
        }
    }
}
