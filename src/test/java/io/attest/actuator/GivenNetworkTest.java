package io.attest.actuator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class GivenNetworkTest {

    private final Actuator network = new GivenNetwork(
            "desk",
            Map.of(
                    "registration", Map.of("state", "home"),
                    "gprs-outcome", Map.of("result", "accept", "after", 1),
                    "dial-outcome", Map.of("outcomes", Map.of("result", "answer"))));

    @Test
    void whatIsSoAnywayIsDone() {
        assertThat(network.act("registration", Map.of("network", "both", "state", "home")))
                .isEmpty();
        assertThat(network.act("gprs-outcome", Map.of("result", "accept", "address", "213.30.30.30", "after", 1.0)))
                .isEmpty();
    }

    @Test
    void anythingElseIsNotOffered() {
        assertThatExceptionOfType(NotOffered.class)
                .isThrownBy(() -> network.act("registration", Map.of("network", "both", "state", "none")))
                .withMessage("the network of bench desk is registration {state=home}, whatever a case asks for");
        assertThatExceptionOfType(NotOffered.class)
                .isThrownBy(() -> network.act("gprs-outcome", Map.of("result", "accept", "after", 2.5)));
    }

    @Test
    void eachOfAListIsAsTheObjectSaysThatStandsForIt() {
        Map<String, Object> answer = Map.of("result", "answer", "speed", 9600, "after", 0.3);
        assertThat(network.act("dial-outcome", Map.of("number", "1", "outcomes", List.of(answer, answer))))
                .isEmpty();
        assertThatExceptionOfType(NotOffered.class)
                .isThrownBy(() -> network.act(
                        "dial-outcome", Map.of("number", "1", "outcomes", List.of(answer, Map.of("result", "busy")))));
    }

    @Test
    void itClaimsWhatIsStatedAndLeavesNothingToPutBack() {
        assertThat(network.claims("registration")).isTrue();
        assertThat(network.claims("sim")).isFalse();
        assertThat(network.disturbs()).isFalse();
    }
}
