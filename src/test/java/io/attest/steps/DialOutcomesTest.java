package io.attest.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What calls meet, in words. */
final class DialOutcomesTest {

    @Test
    void eachWordIsAnOutcomeOfItsOwnInOrder() {
        assertThat(DialOutcomes.of("busy, no-answer after 20 s,no-carrier, answer, answer at 9600 after 2 s"))
                .isEqualTo(List.of(
                        Map.of("result", "busy", "speed", 9600, "after", 0.3),
                        Map.of("result", "no-answer", "speed", 9600, "after", 20.0),
                        Map.of("result", "no-carrier", "speed", 9600, "after", 0.3),
                        Map.of("result", "answer", "speed", 9600, "after", 0.3),
                        Map.of("result", "answer", "speed", 9600, "after", 2.0)));
    }

    @Test
    void aSpeedThatDiffersByDirectionIsAText() {
        assertThat(DialOutcomes.of("answer at 1200/75"))
                .isEqualTo(List.of(Map.of("result", "answer", "speed", "1200/75", "after", 0.3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bussy", "busy,", "busy at 9600", "answer at", "answer after 2", "busy no-answer"})
    void anythingElseIsRefusedWithWhatThereIs(String list) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DialOutcomes.of(list))
                .withMessageContaining("busy, no-answer, no-carrier, answer");
    }
}
