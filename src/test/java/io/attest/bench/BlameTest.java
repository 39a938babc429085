package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.actuator.ActuationFailed;
import io.attest.actuator.Actuator;
import io.attest.actuator.NotOffered;
import io.attest.campaign.Runs;
import io.attest.campaign.Selection;
import io.attest.dte.Acceptances.Level;
import io.attest.dte.Patience;
import io.attest.line.PipeLine;
import io.attest.modem.ReferenceModem;
import io.attest.verdict.Attribution;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A modem is not blamed for what happens, or does not happen, around it. */
final class BlameTest {

    /** A case that takes away the SIM. */
    private static final Selection SIM = new Selection(List.of(), "@needs-sim");

    @TempDir
    private Path folder;

    /** An actuator that claims every verb and then has a say. */
    private record Claiming(RuntimeException say) implements Actuator {

        @Override
        public Map<String, Object> act(String verb, Map<String, Object> arguments) {
            throw say;
        }

        @Override
        public boolean claims(String verb) {
            return true;
        }

        @Override
        public String name() {
            return "claiming";
        }
    }

    @Test
    void anActuatorThatFailsMakesTheCaseInconclusiveOnTheNetworkSide() {
        List<CaseResult> results = results(new Claiming(new ActuationFailed("the SIM tray is stuck")));
        assertThat(results).isNotEmpty().allSatisfy(result -> {
            assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
            assertThat(result.attribution()).isEqualTo(Attribution.NETWORK_SIDE);
            assertThat(result.message()).contains("an actuator failed").contains("the SIM tray is stuck");
        });
    }

    @Test
    void aVerbThatTurnsOutNotToBeOfferedMakesTheCaseNotRun() {
        List<CaseResult> results = results(new Claiming(new NotOffered("no SIM tray here")));
        assertThat(results).isNotEmpty().allSatisfy(result -> {
            assertThat(result.verdict()).isEqualTo(Verdict.NOT_RUN);
            assertThat(result.attribution()).isNull();
            assertThat(result.message()).isEqualTo("no SIM tray here");
        });
    }

    @Test
    void aBenchWithoutTheVerbDoesNotStartTheCase() {
        List<CaseResult> results = results();
        assertThat(results).isNotEmpty().allSatisfy(result -> {
            assertThat(result.verdict()).isEqualTo(Verdict.NOT_RUN);
            assertThat(result.message()).matches("needs (sim|reset), which bench bare does not offer");
            assertThat(result.transcript()).isEmpty();
        });
    }

    private List<CaseResult> results(Actuator... actuators) {
        return Runs.run(
                        folder.resolve("run"),
                        SIM,
                        Level.STRICT,
                        1,
                        1,
                        () -> new Bench(
                                "bare",
                                new PipeLine(new ReferenceModem(), "in process"),
                                false,
                                List.of(actuators),
                                Patience.DEFAULT))
                .cases();
    }
}
