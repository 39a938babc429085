package io.attest.dte;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.dte.Meter.Share;
import io.attest.verdict.Split;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** On a clock that moves only where the test says so. */
final class MeterTest {

    private long now;
    private final Meter meter = new Meter(9600, () -> now);

    @Test
    void octetsBothWaysAreTheLinesTimeAndTheRestOfTheWaitingIsTheModems() {
        meter.write(96, taking(0.001));
        meter.read(coming(96, 0.5));
        assertThat(meter.split()).isEqualTo(new Split(0.2, 0.301, 0, 0));
        assertThat(meter.seconds()).isEqualTo(0.501);
    }

    @Test
    void silenceThatNobodyAsksForIsLeftWithTheHarness() {
        meter.read(coming(0, 0.2));
        assertThat(meter.split()).isEqualTo(Split.NONE);
    }

    @Test
    void silenceThatTheCaseAsksForIsMandated() {
        meter.during(Share.MANDATED, () -> meter.read(coming(0, 5)));
        assertThat(meter.split()).isEqualTo(new Split(0, 0, 5, 0));
    }

    @Test
    void octetsOnTheirWayAreNeverMoreThanWasWaited() {
        meter.write(9600, taking(0.001));
        meter.read(coming(0, 2));
        assertThat(meter.split()).isEqualTo(new Split(2.001, 0, 0, 0));
    }

    @Test
    void whatWasOnItsWayDuringTheHarnessIsPaidByTheNextWait() {
        meter.write(96, taking(0));
        meter.during(Share.MANDATED, () -> meter.read(coming(0, 1)));
        assertThat(meter.split()).isEqualTo(new Split(0.1, 0, 0.9, 0));
    }

    @Test
    void whatALineHasTakenAtOnceMayStillBeOnItsWay() {
        meter.write(960, taking(0.1));
        assertThat(meter.stillOnTheWay()).isEqualTo(Duration.ofMillis(900));
        meter.write(96, taking(0));
        assertThat(meter.stillOnTheWay()).isEqualTo(Duration.ofSeconds(1));
        meter.read(coming(0, 5));
        assertThat(meter.stillOnTheWay()).isZero();
    }

    @Test
    void theLadderTakesAllTheTimeInWhichItIsClimbed() {
        meter.during(Share.RECOVERY, () -> {
            meter.write(96, taking(0.1));
            meter.during(Share.MANDATED, () -> meter.read(coming(10, 2)));
            now += 3_000_000_000L;
        });
        meter.read(coming(0, 1));
        assertThat(meter.split()).isEqualTo(new Split(0, 0, 0, 5.1));
    }

    @Test
    void aLineWithoutSpeedTakesNoTime() {
        Meter free = new Meter(0, () -> now);
        free.write(1 << 20, taking(1));
        free.read(coming(1 << 20, 1));
        assertThat(free.split()).isEqualTo(new Split(0, 2, 0, 0));
    }

    private Runnable taking(double seconds) {
        return () -> now += Math.round(seconds * 1e9);
    }

    private Supplier<byte[]> coming(int octets, double seconds) {
        return () -> {
            now += Math.round(seconds * 1e9);
            return new byte[octets];
        };
    }
}
