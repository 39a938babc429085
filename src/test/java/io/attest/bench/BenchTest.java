package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.campaign.Runs;
import io.attest.campaign.Selection;
import io.attest.dte.Acceptances.Level;
import io.attest.dte.Patience;
import io.attest.line.Dce;
import io.attest.line.PipeLine;
import io.attest.report.Outcome;
import io.attest.verdict.BenchEvent;
import io.attest.verdict.Check;
import io.attest.verdict.RunRecord;
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
    void onADeadModemNothingIsRunAndNothingIsSaidOfIt() {
        Selection chapter = new Selection(List.of("7-ping"), "");
        RunRecord run = Runs.run(folder.resolve("run"), chapter, Level.STRICT, 1, 1, BenchTest::dead);
        assertThat(run.cases()).isEmpty();
        assertThat(run.checks()).hasSize(2).noneMatch(Check::green);
        assertThat(run.events())
                .filteredOn(event -> event.what().equals(BenchEvent.QUARANTINED))
                .singleElement()
                .satisfies(event -> assertThat(event.why())
                        .contains("found unfit twice")
                        .contains("the modem could not be brought to the idle testing state"));
        assertThat(Outcome.of(run)).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void afterThreeMissesInARowItIsOutOfUse() {
        Bench bench = dead();
        bench.reached(false);
        bench.reached(false);
        assertThat(bench.lost()).isEmpty();
        bench.reached(false);
        assertThat(bench.lost()).hasValueSatisfying(why -> assertThat(why).contains("3 times in a row"));
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
