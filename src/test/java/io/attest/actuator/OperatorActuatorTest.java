package io.attest.actuator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A person who answers by a script. */
final class OperatorActuatorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final List<String> asked = new ArrayList<>();
    private final Deque<Optional<String>> answers = new ArrayDeque<>();
    private final Actuator operator = new OperatorActuator(
            (sentence, patience) -> {
                assertThat(patience).isEqualTo(PATIENCE);
                asked.add(sentence);
                return answers.pop();
            },
            Set.of("sim", "hang-up", "observe"),
            PATIENCE);

    @Test
    void enterIsDone() {
        answers.add(Optional.of(" "));
        assertThat(operator.act("sim", Map.of("state", "absent"))).isEmpty();
        assertThat(asked)
                .containsExactly("Take the SIM out of the modem; then press Enter"
                        + " (s: this cannot be done here; or type what went wrong)");
    }

    @Test
    void anSIsNotOffered() {
        answers.add(Optional.of("S"));
        assertThatThrownBy(() -> operator.act("sim", Map.of("state", "absent")))
                .isInstanceOf(NotOffered.class)
                .hasMessage("the operator cannot do sim");
    }

    @Test
    void anythingElseIsWhyItFailed() {
        answers.add(Optional.of("the tray is stuck "));
        assertThatThrownBy(() -> operator.act("sim", Map.of("state", "absent")))
                .isInstanceOf(ActuationFailed.class)
                .hasMessage("the operator answered sim with: the tray is stuck");
    }

    @Test
    void noAnswerNeedsAnOperatorAndAfterThreeNobodyIsAskedAgain() {
        for (int question = 0; question < 3; question++) {
            answers.add(Optional.empty());
        }
        for (int question = 0; question < 5; question++) {
            assertThatThrownBy(() -> operator.act("hang-up", Map.of()))
                    .isInstanceOf(NotOffered.class)
                    .hasMessage("needs an operator for hang-up");
        }
        assertThat(asked).hasSize(3);
    }

    @Test
    void anAnswerShowsThatSomebodyIsThere() {
        for (int round = 0; round < 3; round++) {
            answers.add(Optional.empty());
            answers.add(Optional.empty());
            answers.add(Optional.of(""));
            assertThatThrownBy(() -> operator.act("hang-up", Map.of())).isInstanceOf(NotOffered.class);
            assertThatThrownBy(() -> operator.act("hang-up", Map.of())).isInstanceOf(NotOffered.class);
            assertThat(operator.act("hang-up", Map.of())).isEmpty();
        }
    }

    @Test
    void whatNoPersonCanTellIsNotAsked() {
        assertThat(operator.claims("sim")).isTrue();
        assertThat(operator.claims("reset")).isFalse();
        assertThat(operator.claims("observe")).isFalse();
        for (String verb : List.of("observe", "listen-address", "advance-time", "reset")) {
            assertThatThrownBy(() -> operator.act(verb, Map.of())).isInstanceOf(NotOffered.class);
        }
        assertThat(asked).isEmpty();
    }
}
