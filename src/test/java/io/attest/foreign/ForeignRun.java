package io.attest.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.attest.actuator.Operator;
import io.attest.bench.Bench;
import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.LineFile;
import io.attest.campaign.Runs;
import io.attest.campaign.Selection;
import io.attest.dte.Acceptances.Level;
import io.attest.internet.Internet;
import io.attest.line.FarEnds;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;

/** A run of cases on reference modems, each bench with servers of its own that others wrote. */
final class ForeignRun {

    private static final int SEED = 7;

    /** The servers keep a client waiting in real time; benches side by side wait for them at the same time. */
    private static final int JOBS = 4;

    private static final BenchFile REFERENCE = BenchFile.of("reference", new LineFile.Reference(null, null));

    /** Starts an Internet side with such servers. */
    interface Start {

        /** @param home a directory for all that the servers write */
        Internet start(FarEnds farEnds, Path home) throws NotInstalled;
    }

    private final Path home;
    private final Start servers;
    private final AtomicInteger benches = new AtomicInteger();

    private ForeignRun(Path home, Start servers) {
        this.home = home;
        this.servers = servers;
    }

    /**
     * Runs them; every case has to pass. Skips the test where the servers are not installed.
     *
     * @param folder for the run
     * @param home for the servers
     */
    static RunRecord passes(Path folder, Path home, Selection selection, Start servers) throws IOException {
        // They do not run as root, even if this does.
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            servers.start(new FarEnds(), home.resolve("first")).close();
        } catch (NotInstalled missing) {
            abort(missing.getMessage());
        }
        RunRecord run = Runs.run(folder, selection, Level.STRICT, SEED, JOBS, new ForeignRun(home, servers)::bench);
        assertThat(run.cases())
                .filteredOn(result -> result.verdict() != Verdict.PASS)
                .extracting(CaseResult::id, CaseResult::message)
                .isEmpty();
        return run;
    }

    private Bench bench() {
        Path own = home.resolve("bench-" + benches.incrementAndGet());
        return Benches.open(REFERENCE, Operator.NOBODY, farEnds -> internet(farEnds, own));
    }

    private Internet internet(FarEnds farEnds, Path own) {
        try {
            return servers.start(farEnds, own);
        } catch (NotInstalled missing) {
            throw new IllegalStateException(missing);
        }
    }
}
