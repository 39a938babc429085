package io.attest.dte;

import static io.attest.dte.Bedside.finding;
import static io.attest.dte.ScriptedModem.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.attest.dte.Acceptances.Level;
import io.attest.line.Line;
import io.attest.line.PipeLine;
import io.attest.line.Transcript;
import io.attest.verdict.Acceptance;
import io.attest.verdict.Finding;
import io.attest.verdict.Timing;
import io.attest.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times under test: from what they are counted, and what is too early and too late. */
final class WindowTest {

    private static final Duration FIVE = Duration.ofSeconds(5);
    private static final Duration TEN = Duration.ofSeconds(10);

    private final ScriptedModem modem = ScriptedModem.living();
    private final Tester tester = Bedside.tester(modem);

    @Test
    void aTimeInItsWindowIsMeasuredAndKept() {
        modem.answers("AT#GO", Duration.ofMillis(7250), framed("DIALING"));
        tester.issue("AT#GO");
        tester.indicates("DIALING", FIVE, TEN);
        assertThat(tester.timings())
                .containsExactly(
                        new Timing("DIALING", Duration.ofMillis(7250), FIVE, TEN, Patience.DEFAULT.tolerance()));
    }

    @Test
    void theToleranceOfTheBenchWidensTheWindowOnBothSides() {
        modem.answers("AT#GO", Duration.ofMillis(4500), framed("DIALING"))
                .andThen("AT#GO", Duration.ofMillis(15_000), framed("BUSY"));
        tester.issue("AT#GO");
        tester.indicates("DIALING", FIVE, TEN);
        tester.indicates("BUSY", FIVE, TEN);
        assertThat(tester.timings()).extracting(Timing::holds).containsExactly(true, true);
    }

    @Test
    void tooEarlyIsAFailThatTellsHowEarly() {
        modem.answers("AT#GO", Duration.ofMillis(4499), framed("DIALING"));
        tester.issue("AT#GO");
        Finding finding = finding(() -> tester.indicates("DIALING", FIVE, TEN));
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding).hasMessage("""
                        the modem indicates too early
                          issued     AT#GO[CR]                                       at 0.000 s
                          expected   DIALING not before 5 s and not after 10 s
                          came       [CR][LF]DIALING[CR][LF]                         after 4.499 s
                          since      the host's last byte
                          tolerance  0.5 s""");
        assertThat(tester.timings()).extracting(Timing::holds).containsExactly(false);
    }

    @Test
    void tooLateIsAFailThatTellsHowLate() {
        modem.answers("AT#GO", Duration.ofMillis(10_501), framed("DIALING"));
        tester.issue("AT#GO");
        Finding finding = finding(() -> tester.indicates("DIALING", FIVE, TEN));
        assertThat(finding.headline()).isEqualTo("the modem indicates too late");
        assertThat(Bedside.fact(finding, "came")).endsWith("after 10.501 s");
    }

    @Test
    void neverIsToldAsSilence() {
        modem.answers("AT#GO", Duration.ofMinutes(2), framed("DIALING"));
        tester.issue("AT#GO");
        Finding finding = finding(() -> tester.indicates("DIALING", FIVE, TEN));
        assertThat(finding.headline()).isEqualTo("the modem keeps silent");
        assertThat(tester.timings()).isEmpty();
    }

    @Test
    void somethingElseEndsTheWaitAtOnce() {
        modem.answers("AT#GO", Duration.ofSeconds(1), framed("NO CARRIER"));
        tester.issue("AT#GO");
        Finding finding = finding(() -> tester.indicates("DIALING", FIVE, Duration.ofMinutes(15)));
        assertThat(finding.headline()).isEqualTo("the answer is not what the manual says");
        assertThat(tester.elapsed()).isLessThan(FIVE);
    }

    @Test
    void theTimeIsCountedFromTheLastByteOfTheModemThatWasConsumed() {
        modem.answers("AT#GO", Duration.ofSeconds(30), framed("BUSY"))
                .andThen("AT#GO", Duration.ofSeconds(35), framed("DIALING"));
        tester.issue("AT#GO");
        tester.answers("BUSY", Duration.ofMinutes(1));
        tester.indicates("DIALING", FIVE, FIVE);
        assertThat(tester.timings()).extracting(Timing::measured).containsExactly(FIVE);
    }

    @Test
    void theTimeIsCountedFromWhatTheBenchHasDoneLast() {
        modem.answers("AT#GO", OK);
        tester.issue("AT#GO");
        tester.answers("OK");
        tester.pass(TEN);
        modem.says(FIVE, framed("RING"));
        tester.happened("incoming-call {}");
        Finding finding = finding(() -> tester.indicates("RING", Duration.ZERO, Duration.ofSeconds(2)));
        assertThat(Bedside.fact(finding, "since")).isEqualTo("incoming-call {}");
        assertThat(Bedside.fact(finding, "came")).endsWith("after 5 s");
    }

    @Test
    void anAcceptedFormIsNotedWithItsErratum() {
        modem.answers("AT#GO", Duration.ofSeconds(7), framed("OK_Info_PPP"));
        Tester free = Bedside.tester(modem, "E-01");
        free.issue("AT#GO");
        free.indicates("Ok_Info_PPP", FIVE, TEN);
        assertThat(free.acceptances()).extracting(Acceptance::erratum).containsExactly("E-01");
    }

    @Test
    void anIndicationIsWaitedForFiveSecondsPastAShortWindow() {
        modem.answers("AT#GO", Duration.ofMillis(6_500), framed("DIALING"));
        tester.issue("AT#GO");
        Finding finding = finding(() -> tester.indicates("DIALING", Duration.ZERO, Duration.ofSeconds(1)));
        assertThat(finding.headline()).isEqualTo("the modem indicates too late");
    }

    @Test
    void anIndicationIsWaitedForHalfAMinutePastALongWindow() {
        modem.answers("AT#GO", Duration.ofSeconds(90), framed("DIALING"));
        tester.issue("AT#GO");
        Finding late = finding(() -> tester.indicates("DIALING", FIVE, Duration.ofMinutes(1)));
        assertThat(late.headline()).isEqualTo("the modem indicates too late");
        modem.answers("AT#ON", Duration.ofSeconds(91), framed("DIALING"));
        tester.issue("AT#ON");
        Finding never = finding(() -> tester.indicates("DIALING", FIVE, Duration.ofMinutes(1)));
        assertThat(never.headline()).isEqualTo("the modem keeps silent");
    }

    @Test
    void whatComesElsewhereIsMeasuredToo() {
        sees(Duration.ofSeconds(7));
        assertThat(tester.timings())
                .containsExactly(new Timing("a datagram", Duration.ofSeconds(7), FIVE, TEN, Duration.ofMillis(10)));
    }

    @Test
    void whatComesElsewhereTooEarlyIsAFail() {
        Finding finding = finding(() -> sees(Duration.ofSeconds(4)));
        assertThat(finding.headline()).isEqualTo("it arrives too early");
        assertThat(Bedside.fact(finding, "came")).startsWith("a parcel ").endsWith("after 4 s");
        assertThat(tester.timings()).extracting(Timing::holds).containsExactly(false);
    }

    @Test
    void whatComesElsewhereTooLateIsAFail() {
        Finding finding = finding(() -> sees(Duration.ofSeconds(12)));
        assertThat(finding.headline()).isEqualTo("it arrives too late");
        assertThat(Bedside.fact(finding, "came")).endsWith("after 12 s");
    }

    @Test
    void whatNeverComesElsewhereIsAFailWithoutATime() {
        Finding finding = finding(() -> sees(Duration.ofMinutes(5)));
        assertThat(finding.headline()).isEqualTo("it does not arrive");
        assertThat(Bedside.fact(finding, "expected")).isEqualTo("a datagram not before 5 s and not after 10 s");
        assertThat(Bedside.fact(finding, "came")).startsWith("nothing ").endsWith("in 20.01 s");
        assertThat(tester.timings()).isEmpty();
    }

    /** Something comes so long after the command, and is due from five to ten seconds after it. */
    private void sees(Duration after) {
        tester.issue("AT#GO");
        Duration due = tester.elapsed().plus(after);
        tester.sees("a datagram", FIVE, TEN, () -> tester.elapsed().compareTo(due) >= 0, () -> "a parcel");
    }

    @Test
    void whatCameWhileTimeWasPassingIsMeasuredAllTheSame() {
        modem.answers("AT#GO", FIVE, framed("DIALING"));
        tester.issue("AT#GO");
        tester.pass(Duration.ofSeconds(20));
        tester.indicates("DIALING", FIVE, TEN);
        assertThat(tester.timings()).extracting(Timing::measured).containsExactly(FIVE);
    }

    @Test
    void whatIsKnownLessExactlyIsGivenTheBenefitOfTheDoubt() {
        assertThat(blurred(Duration.ofMillis(4499)).holds()).isFalse();
        assertThat(blurred(Duration.ofMillis(4500)).holds()).isTrue();
        assertThat(blurred(Duration.ofMillis(10_900)).holds()).isTrue();
        assertThat(blurred(Duration.ofMillis(10_901)).holds()).isFalse();
    }

    @Test
    void aSlowLineMayHaveSentTheHostsLastByteLaterThanItTookIt() {
        assertThat(behindAnUpload(Duration.ofMillis(2499)).holds()).isTrue();
        assertThat(behindAnUpload(Duration.ofMillis(2501)).holds()).isFalse();
    }

    /** The time of an indication, due within a second, behind octets that need one at 9600 baud. */
    private static Timing behindAnUpload(Duration after) {
        ScriptedModem modem = ScriptedModem.living();
        Tester tester = new Tester(
                new PipeLine(modem, "in process"),
                new Transcript(),
                Patience.DEFAULT.at(new Pace(Duration.ZERO, 9600)),
                List.of(),
                Level.STRICT,
                new IdleState(Patience.DEFAULT, () -> {}));
        tester.begin();
        tester.write(new byte[960]);
        modem.says(after, framed("RING"));
        try {
            tester.indicates("RING", Duration.ZERO, Duration.ofSeconds(1));
        } catch (Finding outside) {
            assertThat(outside.headline()).isEqualTo("the modem indicates too late");
        }
        return tester.timings().get(0);
    }

    /** The time of an indication that is told up to 0.4 s late. */
    private static Timing blurred(Duration after) {
        ScriptedModem modem = ScriptedModem.living().answers("AT#GO", after, framed("DIALING"));
        IdleState idle = new IdleState(Patience.DEFAULT, () -> {
            throw new IllegalStateException("there is no reset here");
        });
        Tester tester = new Tester(
                new Blurred(new PipeLine(modem, "in process")),
                new Transcript(),
                Patience.DEFAULT,
                List.of(),
                Level.STRICT,
                idle);
        tester.begin();
        tester.issue("AT#GO");
        try {
            tester.indicates("DIALING", FIVE, TEN);
        } catch (Finding outside) {
            assertThat(outside.headline()).startsWith("the modem indicates too ");
        }
        return tester.timings().get(0);
    }

    private record Blurred(PipeLine line) implements Line {

        @Override
        public void write(byte[] bytes) {
            line.write(bytes);
        }

        @Override
        public byte[] read(Duration longest) {
            return line.read(longest);
        }

        @Override
        public Duration elapsed() {
            return line.elapsed();
        }

        @Override
        public Duration blur() {
            return Duration.ofMillis(400);
        }

        @Override
        public String name() {
            return "blurred";
        }

        @Override
        public void close() {
            line.close();
        }
    }

    private static String framed(String text) {
        return "\r\n" + text + "\r\n";
    }
}
