package io.attest.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Long waits on a clock that can be moved: what they cost, and when what comes is said to have come. */
final class MovableLineTest {

    private static final Duration STEP = Duration.ofMillis(400);

    private final Steered modem = new Steered();
    private final MovableLine line = new MovableLine(modem, modem::advance);

    @Test
    void aShortWaitIsWaitedFor() {
        assertThat(line.read(Duration.ofSeconds(2))).isEmpty();
        assertThat(modem.real).isEqualTo(Duration.ofSeconds(2));
        assertThat(modem.steps).isEmpty();
    }

    @Test
    void aLongWaitEndsOnTimeAndCostsLittle() {
        assertThat(line.read(Duration.ofSeconds(60))).isEmpty();
        assertThat(line.elapsed()).isEqualTo(Duration.ofSeconds(60));
        assertThat(modem.real).isLessThan(Duration.ofSeconds(6));
        assertThat(modem.steps).allMatch(step -> step.compareTo(STEP) <= 0);
    }

    @Test
    void whatComesIsToldLateByNoMoreThanTheBlur() {
        for (int millis = 100; millis < 30_000; millis += 370) {
            Steered other = new Steered();
            MovableLine moved = new MovableLine(other, other::advance);
            Duration due = Duration.ofMillis(millis);
            other.says(due, "ring");
            assertThat(moved.read(Duration.ofSeconds(60))).asString().isEqualTo("ring");
            assertThat(moved.arrived()).isBetween(due, due.plus(moved.blur()));
            assertThat(moved.blur()).isLessThanOrEqualTo(STEP);
        }
    }

    @Test
    void whatAnswersInRealTimeHasAsMuchOfItAsInAShortWait() {
        modem.saysInRealTime(Duration.ofMillis(1990), "from a server");
        assertThat(line.read(Duration.ofSeconds(10))).asString().isEqualTo("from a server");
        assertThat(modem.steps).isEmpty();
        assertThat(line.blur()).isZero();
    }

    @Test
    void aSilenceOfTwoSecondsTakesHalfASecondAndIsStillHeard() {
        assertThat(line.pass(Duration.ofSeconds(2))).isEmpty();
        assertThat(line.elapsed()).isEqualTo(Duration.ofSeconds(2));
        assertThat(modem.real).isLessThan(Duration.ofMillis(600));
        modem.says(Duration.ofMillis(3800), "late");
        assertThat(line.pass(Duration.ofSeconds(2))).asString().isEqualTo("late");
    }

    @Test
    void aLongTimeThatPassesTakesFewSteps() {
        Duration long255 = Duration.ofMinutes(255);
        assertThat(line.pass(long255)).isEmpty();
        assertThat(line.elapsed()).isEqualTo(long255);
        assertThat(modem.steps).hasSizeLessThan(20);
        assertThat(modem.real).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void whatComesWhileTimePassesEndsItEarly() {
        modem.says(Duration.ofMinutes(10), "ring");
        assertThat(line.pass(Duration.ofMinutes(255))).asString().isEqualTo("ring");
        assertThat(line.arrived())
                .isBetween(Duration.ofMinutes(10), Duration.ofMinutes(10).plus(line.blur()));
        assertThat(line.blur()).isLessThan(Duration.ofMinutes(10));
    }

    @Test
    void aWindowIsReachedCoarselyAndThenLookedAtFinely() {
        Duration due = Duration.ofMinutes(15).plusMillis(300);
        modem.says(due, "NO CARRIER");
        assertThat(line.pass(Duration.ofMinutes(15).minusSeconds(1))).isEmpty();
        assertThat(line.read(Duration.ofSeconds(10))).asString().isEqualTo("NO CARRIER");
        assertThat(line.arrived()).isEqualTo(due);
        assertThat(line.blur()).isZero();
    }

    @Test
    void aClockThatNobodyMovesIsRealTimeFromThenOnAndIsRemarkedOnce() {
        List<Duration> tried = new ArrayList<>();
        MovableLine real = new MovableLine(modem, step -> !tried.add(step));
        assertThat(real.read(Duration.ofSeconds(30))).isEmpty();
        assertThat(real.pass(Duration.ofSeconds(30))).isEmpty();
        assertThat(tried).hasSize(1);
        assertThat(modem.real).isEqualTo(Duration.ofSeconds(60));
        assertThat(real.elapsed()).isEqualTo(Duration.ofSeconds(60));
        assertThat(real.remarks())
                .extracting(Line.Remark::text)
                .containsExactly("nobody moves the modem's clock: long waits are waited for");
        assertThat(real.remarks()).isEmpty();
    }

    @Test
    void howFarTheClockWasMovedIsRemarkedOnceAWait() {
        line.read(Duration.ofSeconds(12));
        assertThat(line.remarks())
                .singleElement()
                .extracting(Line.Remark::text)
                .asString()
                .startsWith("the modem's clock was moved by ");
        assertThat(line.remarks()).isEmpty();
        line.read(Duration.ofSeconds(1));
        assertThat(line.remarks()).isEmpty();
    }

    @Test
    void whoMovesTheClockMayFail() {
        MovableLine sick = new MovableLine(modem, step -> {
            throw new IllegalStateException("the clock is stuck");
        });
        assertThatThrownBy(() -> sick.read(Duration.ofSeconds(30))).hasMessage("the clock is stuck");
    }

    @Test
    void bytesThatWereWaitingBeforeAStepAreNotDatedByIt() {
        modem.says(Duration.ofSeconds(3), "a");
        modem.hides = 1;
        assertThat(line.read(Duration.ofSeconds(10))).asString().isEqualTo("a");
        assertThat(line.arrived())
                .isBetween(Duration.ofSeconds(3), Duration.ofSeconds(3).plus(line.blur()));
    }

    /** A line whose real time costs nothing, to a modem whose clock can be moved. */
    private static final class Steered implements Line {

        private record Said(Duration at, boolean real, String text) {}

        private final List<Said> due = new ArrayList<>();
        private final List<Duration> steps = new ArrayList<>();
        private Duration real = Duration.ZERO;
        private Duration moved = Duration.ZERO;
        private Duration arrived = Duration.ZERO;
        private int hides;
        private @org.jspecify.annotations.Nullable Duration since;

        void says(Duration modemTime, String text) {
            due.add(new Said(modemTime, false, text));
        }

        void saysInRealTime(Duration at, String text) {
            due.add(new Said(at, true, text));
        }

        boolean advance(Duration step) {
            steps.add(step);
            moved = moved.plus(step);
            return true;
        }

        @Override
        public void write(byte[] bytes) {}

        @Override
        public byte[] read(Duration longest) {
            Duration until = real.plus(longest);
            for (Said said : due) {
                Duration at = said.real ? said.at : said.at.minus(moved);
                if (at.compareTo(until) <= 0) {
                    Duration came = at.compareTo(real) > 0 ? at : real;
                    if (hides > 0) {
                        // Arrived, but the reader was not scheduled in time for this look.
                        hides--;
                        since = came;
                        break;
                    }
                    arrived = since == null ? came : since;
                    real = came;
                    due.remove(said);
                    return said.text.getBytes(StandardCharsets.US_ASCII);
                }
            }
            real = until;
            return new byte[0];
        }

        @Override
        public Duration elapsed() {
            return real;
        }

        @Override
        public Duration arrived() {
            return arrived;
        }

        @Override
        public String name() {
            return "steered";
        }

        @Override
        public void close() {}
    }
}
