package io.attest.explore;

import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.Lab;
import io.attest.bench.LineFile;
import io.attest.dte.Acceptances.Level;
import io.attest.ics.Ics;
import io.attest.steps.RunContext;
import io.attest.suite.Suite;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A reference modem, and another one with faults or without. */
final class Pair implements AutoCloseable {

    static final Suite SUITE = Suite.load(Path.of("features"));

    final Lab reference = lab();
    final Lab underTest;

    Pair(String... faults) {
        underTest = lab(faults);
    }

    static Lab lab(String... faults) {
        BenchFile file = BenchFile.of("reference", new LineFile.Reference(List.of(faults), null));
        return new Lab(1, () -> Benches.open(file));
    }

    Rehearsal rehearsal() {
        return new Rehearsal(context(reference), true);
    }

    Performance performance() {
        return Performance.on(underTest, Pair::context);
    }

    static RunContext context(Lab lab) {
        return new RunContext(SUITE, lab, Level.STRICT, null, Ics.EVERYTHING, Map.of());
    }

    @Override
    public void close() {
        reference.close();
        underTest.close();
    }
}
