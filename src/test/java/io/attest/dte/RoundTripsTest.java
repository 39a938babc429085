package io.attest.dte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class RoundTripsTest {

    private static final Duration QUIET = Duration.ofMillis(200);

    private final Chatter chatter = new Chatter(QUIET);

    @Test
    void aLineThatIsNotKnownYetIsListenedToForTheWholeQuietWindow() {
        take(3, 1);
        assertThat(chatter.moment()).isEqualTo(QUIET);
    }

    @Test
    void aFastLineIsListenedToForAMoment() {
        take(4, 2);
        assertThat(chatter.moment()).isEqualTo(Duration.ofMillis(34));
    }

    @Test
    void theSlowestOfTheLastFewCounts() {
        take(1, 20);
        take(15, 2);
        assertThat(chatter.moment()).isEqualTo(Duration.ofMillis(70));
        take(1, 2);
        assertThat(chatter.moment()).isEqualTo(Duration.ofMillis(34));
    }

    @Test
    void aSlowModemNeverGetsLongerThanTheQuietWindow() {
        take(4, 500);
        assertThat(chatter.moment()).isEqualTo(QUIET);
    }

    private void take(int times, long millis) {
        for (int time = 0; time < times; time++) {
            chatter.roundTrips().took(Duration.ofMillis(millis));
        }
    }
}
