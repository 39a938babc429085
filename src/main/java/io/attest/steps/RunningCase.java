package io.attest.steps;

import io.attest.bench.Bench;
import io.attest.dte.Tester;
import io.attest.line.Transcript;
import io.attest.suite.TestCase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The case under way: its bench, its tester and what it has recorded. Made anew for each scenario. */
public final class RunningCase {

    private final RunContext run = RunContext.current();
    private final List<String> observations = new ArrayList<>();
    private Duration began = Duration.ZERO;
    private @Nullable TestCase test;
    private @Nullable Bench bench;
    private @Nullable Tester tester;

    /** Leases a bench. */
    void start(TestCase started) {
        test = started;
        Bench leased = run.lab().lease();
        bench = leased;
        tester = new Tester(
                leased.line(), new Transcript(), leased.patience(), started.errata(), run.level(), leased.idle());
        began = tester.elapsed();
    }

    /** Whether a bench was leased. */
    boolean started() {
        return bench != null;
    }

    RunContext run() {
        return run;
    }

    TestCase test() {
        return Objects.requireNonNull(test);
    }

    Bench bench() {
        return Objects.requireNonNull(bench);
    }

    Tester tester() {
        return Objects.requireNonNull(tester);
    }

    void observe(String observation) {
        observations.add(observation);
    }

    Evidence evidence(String transcript) {
        return new Evidence(
                test(),
                tester().acceptances(),
                List.copyOf(observations),
                List.of(),
                tester().elapsed().minus(began),
                transcript);
    }
}
