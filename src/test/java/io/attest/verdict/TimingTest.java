package io.attest.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a time lies in its window: five to ten seconds, half a second more on both sides. */
final class TimingTest {

    @ParameterizedTest
    @CsvSource({"4499, false", "4500, true", "7000, true", "10500, true", "10501, false"})
    void theToleranceIsPartOfTheWindow(long millis, boolean holds) {
        Timing timing = new Timing(
                "DIALING",
                Duration.ofMillis(millis),
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                Duration.ofMillis(500));
        assertThat(timing.holds()).isEqualTo(holds);
    }
}
