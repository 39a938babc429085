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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever wrote the mail servers, the verdicts are the same. */
final class ForeignMailTest {

    private static final Selection MAIL = new Selection(List.of(), "@needs-routes");
    private static final int SEED = 7;

    private static final BenchFile REFERENCE =
            new BenchFile("reference", new LineFile.Reference(List.of()), null, null);

    @TempDir
    private Path folder;

    @TempDir
    private Path home;

    private DebianMailServers servers;

    @BeforeEach
    void thereAreServers() {
        try {
            servers = DebianMailServers.start(home);
        } catch (NotInstalled missing) {
            abort(missing.getMessage());
        }
    }

    @Test
    void theVerdictsAreThoseWithServersOfOurOwn() {
        RunRecord foreign =
                Runs.run(folder.resolve("foreign"), MAIL, Level.STRICT, SEED, 1, this::benchWithForeignServers);
        RunRecord own = Runs.reference(folder.resolve("own"), MAIL, SEED, 1);

        assertThat(foreign.cases()).hasSizeGreaterThan(100);
        assertThat(Runs.alarms(foreign)).extracting(CaseResult::message).isEmpty();
        assertThat(verdicts(foreign)).isEqualTo(verdicts(own));
    }

    private Bench benchWithForeignServers() {
        return Benches.open(REFERENCE, Operator.NOBODY, farEnds -> Internet.start(farEnds, servers));
    }

    private static Map<String, Verdict> verdicts(RunRecord run) {
        return run.cases().stream().collect(Collectors.toMap(CaseResult::id, CaseResult::verdict));
    }
}
