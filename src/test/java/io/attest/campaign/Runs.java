package io.attest.campaign;

import io.attest.bench.Bench;
import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.Lab;
import io.attest.bench.LineFile;
import io.attest.dte.Acceptances.Level;
import io.attest.suite.Suite;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Runs the suite in a test. */
public final class Runs {

    public static final Suite SUITE = Suite.load(Path.of("features"));

    private Runs() {}

    /** Runs a selection against a reference modem built with these faults. */
    public static RunRecord reference(Path folder, Selection selection, long seed, int jobs, String... faults) {
        BenchFile file = BenchFile.of("reference", new LineFile.Reference(List.of(faults), null));
        return run(folder, selection, Level.STRICT, seed, jobs, () -> Benches.open(file));
    }

    /** Runs a selection on benches of any kind. */
    public static RunRecord run(
            Path folder, Selection selection, Level level, long seed, int jobs, Supplier<Bench> open) {
        Plan plan = new Plan(SUITE, selection.from(SUITE), level, seed, folder);
        try (Lab lab = new Lab(jobs, open)) {
            return new Campaign(plan, lab).run("reference", result -> {});
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The results that are neither pass nor not run. */
    public static List<CaseResult> alarms(RunRecord run) {
        return run.cases().stream()
                .filter(result -> result.verdict() != Verdict.PASS && result.verdict() != Verdict.NOT_RUN)
                .toList();
    }
}
