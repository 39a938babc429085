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
import io.attest.foreign.DebianMailServers.NotInstalled;
import io.attest.internet.Internet;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever wrote the mail servers, the reference modem passes. */
final class ForeignMailTest {

    private static final Selection MAIL = new Selection(
            List.of(
                    "1-introduction",
                    "3-smtp-pop3-email",
                    "9-messages-and-errors",
                    "A-getting-started",
                    "B-serial-communication"),
            "@needs-routes");
    private static final int SEED = 7;

    /** exim4 keeps its farewell back for 200 ms; benches side by side wait for it at the same time. */
    private static final int JOBS = 4;

    private static final BenchFile REFERENCE =
            new BenchFile("reference", new LineFile.Reference(List.of()), null, null);

    @TempDir
    private Path folder;

    @TempDir
    private Path home;

    private final AtomicInteger benches = new AtomicInteger();

    @BeforeEach
    void thereAreServers() throws IOException {
        // They do not run as root, even if this does.
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            DebianMailServers.start(home.resolve("first")).close();
        } catch (NotInstalled missing) {
            abort(missing.getMessage());
        }
    }

    @Test
    void everyCasePassesAsWithServersOfOurOwn() {
        RunRecord run = Runs.run(folder, MAIL, Level.STRICT, SEED, JOBS, this::benchWithForeignServers);
        assertThat(run.cases()).hasSizeGreaterThan(100);
        assertThat(Runs.alarms(run)).extracting(CaseResult::message).isEmpty();
        assertThat(run.count(Verdict.PASS)).isEqualTo(run.cases().size());
    }

    private Bench benchWithForeignServers() {
        Path mail = home.resolve("bench-" + benches.incrementAndGet());
        return Benches.open(REFERENCE, Operator.NOBODY, farEnds -> Internet.start(farEnds, servers(mail)));
    }

    private static DebianMailServers servers(Path home) {
        try {
            return DebianMailServers.start(home);
        } catch (NotInstalled missing) {
            throw new IllegalStateException(missing);
        }
    }
}
