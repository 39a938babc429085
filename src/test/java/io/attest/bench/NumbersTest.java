package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.dte.ScriptedModem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one case makes of a number is not what the next one meets that means every number. */
final class NumbersTest {

    private final ScriptedBench network = new ScriptedBench((verb, arguments) -> Map.of());
    private final Bench bench = network.around(ScriptedModem.living());

    @Test
    void everyNumberMeansThoseOfEarlierCasesToo() {
        meets("1", "answer");
        bench.restore();
        meets("*", "busy");
        assertThat(network.asked())
                .containsExactly(
                        "dial-outcome {number=1, outcomes=[answer]}",
                        "dial-outcome {number=1, outcomes=[busy]}",
                        "dial-outcome {number=*, outcomes=[busy]}");
    }

    @Test
    void theCaseMayMakeAnExceptionOfItsOwn() {
        meets("1", "answer");
        bench.restore();
        meets("1", "no-answer");
        meets("*", "busy");
        assertThat(network.asked())
                .endsWith("dial-outcome {number=1, outcomes=[no-answer]}", "dial-outcome {number=*, outcomes=[busy]}");
    }

    private void meets(String number, String outcome) {
        bench.act("dial-outcome", Map.of("number", number, "outcomes", List.of(outcome)));
    }
}
