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
import io.attest.internet.FileServers;
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

/** Whoever wrote the FTP server, the reference modem passes. */
final class ForeignFtpTest {

    /** All that use the FTP server, with others of the same folders. */
    private static final Selection FILES = new Selection(
            List.of(
                    "1-introduction/05-ftp",
                    "4-ftp",
                    "9-messages-and-errors/02-information-messages-ftp",
                    "9-messages-and-errors/04-error-codes-ftp",
                    "A-getting-started/10-ftpput",
                    "A-getting-started/11-ftpget",
                    "B-serial-communication/04-data-mode-ftpget",
                    "B-serial-communication/04-data-mode-ftpput",
                    "B-serial-communication/10-using-dns",
                    "B-serial-communication/31-downloading-a-file",
                    "B-serial-communication/33-uploading-a-file"),
            "@needs-routes");

    private static final int SEED = 7;
    /** A session of proftpd is a process of its own; benches side by side wait for them at the same time. */
    private static final int JOBS = 4;

    private static final BenchFile REFERENCE =
            new BenchFile("reference", new LineFile.Reference(List.of()), null, null);

    @TempDir
    private Path folder;

    @TempDir
    private Path home;

    private final AtomicInteger benches = new AtomicInteger();

    @BeforeEach
    void thereIsAServer() throws IOException {
        // Its sessions do not run as root, even if this does.
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            DebianFileServers.start(home.resolve("first")).close();
        } catch (NotInstalled missing) {
            abort(missing.getMessage());
        }
    }

    @Test
    void everyCasePassesAsWithAServerOfOurOwn() {
        RunRecord run = Runs.run(folder, FILES, Level.STRICT, SEED, JOBS, this::benchWithAForeignServer);
        assertThat(run.cases()).hasSizeGreaterThan(400);
        assertThat(Runs.alarms(run)).extracting(CaseResult::message).isEmpty();
        assertThat(run.count(Verdict.PASS)).isEqualTo(run.cases().size());
    }

    private Bench benchWithAForeignServer() {
        Path files = home.resolve("bench-" + benches.incrementAndGet());
        return Benches.open(REFERENCE, Operator.NOBODY, farEnds -> Internet.start(farEnds, server(files)));
    }

    private static FileServers server(Path home) {
        try {
            return DebianFileServers.start(home);
        } catch (NotInstalled missing) {
            throw new IllegalStateException(missing);
        }
    }
}
