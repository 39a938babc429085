package io.attest.ppp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Lines that are slow, or lose and repeat what they carry. */
final class BadLineTest {

    private static final int LINES = 300;

    @ParameterizedTest
    @EnumSource(PppAuth.class)
    void atThreeHundredBitsASecondLateAnswersCountAndTheLinkStaysUp(PppAuth auth) {
        Pair pair = new Pair(Pair.client(), Pair.server(auth)).at(300).up().pass(60);
        assertThat(pair.isUp()).isTrue();
        int told = pair.first.told.size();
        pair.pass(600);

        assertThat(pair.isUp()).isTrue();
        assertThat(pair.first.told)
                .hasSize(told)
                .filteredOn(line -> line.startsWith("up"))
                .hasSize(1);
    }

    /** Below 200 bit/s the default of 3 s is shorter than a request itself. */
    @ParameterizedTest
    @CsvSource({"75, 12", "110, 8", "150, 6", "200, 3", "600, 3", "9600, 3"})
    void anyOtherRateConvergesWithARestartPeriodToMatch(int rate, int restart) {
        Duration period = Duration.ofSeconds(restart);
        Pair pair = new Pair(
                Pair.client().restart(period), Pair.server(PppAuth.CHAP).restart(period));

        assertThat(pair.at(rate).up().pass(240).isUp()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(PppAuth.class)
    void lostAndRepeatedFramesDelayALinkAndDoNotLeaveItHalfUp(PppAuth auth) {
        assertThat(linksUp(auth, 5)).isGreaterThan(LINES * 9 / 10);
    }

    @ParameterizedTest
    @EnumSource(PppAuth.class)
    void whereHalfOfTheFramesAreLostALinkComesUpOrEnds(PppAuth auth) {
        assertThat(linksUp(auth, 2)).isPositive();
    }

    /** A minute of noise, then a calm in which either both ends are up or both have ended. */
    private static int linksUp(PppAuth auth, int oneFrameIn) {
        long seed = new Random().nextLong();
        System.out.println("seed of lost and repeated frames: " + seed);
        Random random = new Random(seed);
        Duration echo = Duration.ofSeconds(20);
        int up = 0;
        for (int line = 0; line < LINES; line++) {
            Pair pair = new Pair(
                            Pair.client().echoing(echo, 5), Pair.server(auth).echoing(echo, 5))
                    .losing(random, oneFrameIn, 5)
                    .up()
                    .pass(60)
                    .losing(random, 0, 0)
                    .pass(200);
            assertThat(pair.first.link.isUp())
                    .as("line %d of seed %d: %s %s", line, seed, pair.first.told, pair.second.told)
                    .isEqualTo(pair.second.link.isUp())
                    .isEqualTo(pair.first.ended.isEmpty())
                    .isEqualTo(pair.second.ended.isEmpty());
            up += pair.isUp() ? 1 : 0;
        }
        return up;
    }
}
