package io.attest.ppp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One timer, and what is done again and again until it is stopped. */
final class AlarmTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final VirtualTime time = new VirtualTime();
    private final List<String> done = new ArrayList<>();

    @Test
    void whatIsSetAgainTakesThePlaceOfWhatWasSet() {
        Alarm alarm = new Alarm(time);
        alarm.set(SECOND, () -> done.add("first"));
        alarm.set(SECOND.multipliedBy(2), () -> done.add("second"));
        assertThat(time.running()).isEqualTo(1);
        time.pass(SECOND.multipliedBy(3));
        assertThat(done).containsExactly("second");
    }

    @Test
    void whatIsStoppedRunsNoMore() {
        Alarm alarm = new Alarm(time);
        alarm.set(SECOND, () -> done.add("stopped"));
        alarm.stop();
        assertThat(time.running()).isZero();
        alarm.set(SECOND, () -> done.add("set again"));
        time.pass(SECOND);
        assertThat(done).containsExactly("set again");
    }

    @Test
    void whatIsStoppedAtItsVeryTimeDoesNothing() {
        List<Runnable> fired = new ArrayList<>();
        Alarm alarm = new Alarm((delay, action) -> {
            fired.add(action);
            return () -> {};
        });
        alarm.set(SECOND, () -> done.add("stopped"));
        alarm.stop();
        alarm.set(SECOND, () -> done.add("set again"));
        fired.forEach(Runnable::run);
        assertThat(done).containsExactly("set again");
    }

    @Test
    void itIsDoneMaxConfigureTimesAndOnePeriodLaterGivenUp() {
        Repeating repeating = repeating();
        repeating.begin();
        assertThat(done).containsExactly("each");
        time.pass(SECOND.multipliedBy(2));
        assertThat(done).containsExactly("each", "each", "each");
        time.pass(SECOND.multipliedBy(5));
        assertThat(done).containsExactly("each", "each", "each", "exhausted");
    }

    @Test
    void onceStoppedItIsDoneNoMore() {
        Repeating repeating = repeating();
        repeating.begin();
        repeating.stop();
        time.pass(SECOND.multipliedBy(9));
        assertThat(done).containsExactly("each");
        assertThat(time.running()).isZero();
    }

    private Repeating repeating() {
        return new Repeating(
                time,
                new PppConfig.Timing(SECOND, 3, 2, 5, Duration.ZERO, 0),
                () -> done.add("each"),
                () -> done.add("exhausted"));
    }
}
