package io.attest.dte;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.dte.Arrivals.Arrival;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When bytes that nobody has read yet came. */
final class ArrivalsTest {

    private static final Arrival EARLY = new Arrival(Duration.ofMillis(1), Duration.ZERO);
    private static final Arrival LATE = new Arrival(Duration.ofMillis(9), Duration.ZERO);

    private final Arrivals arrivals = new Arrivals();

    @Test
    void theArrivalOfWhatIsTakenIsThatOfItsLastByte() {
        arrivals.add(3, EARLY);
        arrivals.add(3, LATE);
        assertThat(arrivals.take(2)).hasValue(EARLY);
        assertThat(arrivals.take(1)).hasValue(EARLY);
        assertThat(arrivals.first()).hasValue(LATE);
        assertThat(arrivals.take(3)).hasValue(LATE);
        assertThat(arrivals.first()).isEmpty();
    }

    @Test
    void aChunkThatWasTakenInPartIsStillThereInPart() {
        arrivals.add(3, EARLY);
        arrivals.add(1, LATE);
        assertThat(arrivals.take(1)).hasValue(EARLY);
        assertThat(arrivals.take(3)).hasValue(LATE);
    }

    @Test
    void whatIsPutBackComesFirst() {
        arrivals.add(1, LATE);
        arrivals.putBack(2, EARLY);
        assertThat(arrivals.take(2)).hasValue(EARLY);
        assertThat(arrivals.take(1)).hasValue(LATE);
    }

    @Test
    void nothingPutBackOrTakenHasNoArrival() {
        arrivals.putBack(0, EARLY);
        assertThat(arrivals.first()).isEmpty();
        arrivals.add(1, LATE);
        assertThat(arrivals.take(0)).isEmpty();
        assertThat(arrivals.first()).hasValue(LATE);
    }
}
