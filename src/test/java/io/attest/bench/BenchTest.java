package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.campaign.Runs;
import io.attest.campaign.Selection;
import io.attest.dte.Acceptances.Level;
import io.attest.dte.Patience;
import io.attest.line.Dce;
import io.attest.line.PipeLine;
import io.attest.verdict.Attribution;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bench whose modem cannot be reached is taken out of use before it costs the night. */
final class BenchTest {

    @TempDir
    private Path folder;

    @Test
    void afterThreeMissesInARowTheRestIsNotRun() {
        Selection chapter = new Selection(List.of("7-ping"), "");
        RunRecord run = Runs.run(folder.resolve("run"), chapter, Level.STRICT, 1, 1, BenchTest::dead);
        List<CaseResult> missed = run.cases().subList(0, 3);
        assertThat(missed).extracting(CaseResult::verdict).containsOnly(Verdict.INCONCLUSIVE);
        assertThat(missed).extracting(CaseResult::attribution).containsOnly(Attribution.BENCH);
        assertThat(run.cases().subList(3, run.cases().size())).isNotEmpty().allSatisfy(result -> {
            assertThat(result.verdict()).isEqualTo(Verdict.NOT_RUN);
            assertThat(result.message()).startsWith("bench dead is out of use: the modem could not be brought");
        });
    }

    @Test
    void aMissBetweenSuccessesIsForgotten() {
        Bench bench = dead();
        for (int round = 0; round < 5; round++) {
            bench.reached(false);
            bench.reached(false);
            bench.reached(true);
        }
        assertThat(bench.lost()).isEmpty();
    }

    private static Bench dead() {
        return new Bench("dead", new PipeLine(new Deaf(), "in process"), false, List.of(new Reset()), Patience.DEFAULT);
    }

    /** A modem that says nothing, ever. */
    private static final class Deaf implements Dce {

        @Override
        public void output(Consumer<byte[]> toHost) {}

        @Override
        public void receive(byte[] fromHost) {}

        @Override
        public Optional<Duration> nextTimer() {
            return Optional.empty();
        }

        @Override
        public void advanceTo(Duration now) {}
    }

    /** Every reset works and helps nothing. */
    private static final class Reset implements io.attest.actuator.Actuator {

        @Override
        public java.util.Map<String, Object> act(String verb, java.util.Map<String, Object> arguments) {
            return java.util.Map.of();
        }

        @Override
        public boolean claims(String verb) {
            return true;
        }

        @Override
        public String name() {
            return "reset";
        }
    }
}
