package io.attest.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A machine that stood still for a while, on clocks that the test moves. */
final class PulseTest {

    private long nanos = Long.MAX_VALUE - 1_000_000_000L;
    private long millis = 1_000;
    private final Pulse pulse = new Pulse(() -> nanos, () -> millis);

    @Test
    void anEvenPulseTellsNothing() {
        long began = pulse.now();
        for (int beat = 0; beat < 50; beat++) {
            passes(150, 150);
            pulse.beat();
        }
        assertThat(pulse.heldUpSince(began)).isEmpty();
    }

    @Test
    void aGapIsToldToWhomItBefellAndToNobodyAfterIt() {
        long began = pulse.now();
        passes(4_100, 4_100);
        pulse.beat();
        assertThat(pulse.heldUpSince(began)).contains("this machine gave the tester no time for 4.0 s");
        assertThat(pulse.heldUpSince(pulse.now())).isEmpty();
    }

    @Test
    void aGapThatIsNotOverYetIsTold() {
        long began = pulse.now();
        passes(3_100, 3_100);
        assertThat(pulse.heldUpSince(began)).contains("this machine gave the tester no time for 3.0 s");
    }

    @Test
    void aMachineThatSleptShowsByItsTimeOfDay() {
        long began = pulse.now();
        passes(100, 3_600_100);
        pulse.beat();
        assertThat(pulse.heldUpSince(began)).contains("this machine slept or its clock was set, by 3600.0 s");
        long later = pulse.now();
        passes(100, -3_600_000);
        pulse.beat();
        assertThat(pulse.heldUpSince(later)).contains("this machine slept or its clock was set, by 3600.1 s");
    }

    private void passes(long waited, long ofTheDay) {
        nanos += TimeUnit.MILLISECONDS.toNanos(waited);
        millis += ofTheDay;
    }
}
