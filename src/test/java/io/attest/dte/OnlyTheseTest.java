package io.attest.dte;

import static io.attest.dte.Bedside.fact;
import static io.attest.dte.Bedside.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.attest.dte.Acceptances.Level;
import io.attest.verdict.Acceptance;
import io.attest.verdict.Finding;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indications whose number and order are free within limits, and nothing else. */
final class OnlyTheseTest {

    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final List<Indication> REDIAL =
            List.of(new Indication("DIALING", 2, 3), new Indication("BUSY", 1, 3), new Indication("OK", 0, 1));

    private final ScriptedModem modem = ScriptedModem.living();
    private final Tester tester = Bedside.tester(modem);

    @Test
    void anyOrderWithinTheLimitsIsTakenUntilTheSilence() {
        says("\r\nDIALING\r\n\r\nBUSY\r\n", "\r\nBUSY\r\n\r\nDIALING\r\n", "\r\nDIA", "LING\r\n\r\nOK\r\n");
        tester.indicatesOnly(SILENCE, REDIAL);
        assertThat(tester.elapsed()).isEqualTo(Duration.ofSeconds(14));
        assertThatCode(tester::end).doesNotThrowAnyException();
    }

    @Test
    void whatComesAfterTheSilenceIsNotTakenAnyMore() {
        modem.answers("AT#GO", Duration.ofSeconds(5), "\r\nRING\r\n", "\r\nRING\r\n")
                .andThen("AT#GO", Duration.ofSeconds(21), "\r\nRING\r\n");
        tester.issue("AT#GO");
        tester.indicatesOnly(SILENCE, List.of(new Indication("RING", 1, 2)));
        assertThatCode(() -> tester.answers("RING")).doesNotThrowAnyException();
    }

    @Test
    void silenceIsEnoughWhereNothingHasToCome() {
        assertThatCode(() -> tester.indicatesOnly(SILENCE, List.of(new Indication("RING", 0, 2))))
                .doesNotThrowAnyException();
    }

    @Test
    void tooSeldomIsTold() {
        says("\r\nDIALING\r\n", "\r\nBUSY\r\n");
        assertThat(finding(() -> tester.indicatesOnly(SILENCE, REDIAL))).hasMessage("""
                        the modem indicates too seldom: DIALING
                          issued     AT#GO[CR]                                       at 0.000 s
                          expected   until 10 s of silence only DIALING 2 to 3 times | BUSY 1 to 3 times | OK 0 to 1 time
                          came       [CR][LF]DIALING[CR][LF][CR][LF]BUSY[CR][LF]""");
    }

    @Test
    void tooOftenIsToldAtOnceWithAllThatCame() {
        says("\r\nDIALING\r\n", "\r\nDIALING\r\n", "\r\nOK\r\n\r\nOK\r\n\r\nBUSY\r\n");
        Finding finding = finding(() -> tester.indicatesOnly(SILENCE, REDIAL));
        assertThat(finding.headline()).isEqualTo("the modem indicates too often: OK");
        assertThat(fact(finding, "came").lines())
                .containsExactly(
                        "[CR][LF]",
                        "DIALING[CR][LF]",
                        "[CR][LF]",
                        "DIALING[CR][LF]",
                        "[CR][LF]",
                        "OK[CR][LF]",
                        "[CR][LF]",
                        "OK[CR][LF]",
                        "[CR][LF]",
                        "BUSY[CR][LF]");
        assertThat(tester.elapsed()).isLessThan(SILENCE);
    }

    @Test
    void somethingElseIsToldAtOnce() {
        says("\r\nDIALING\r\n", "\r\nNO CARRIER\r\n");
        Finding finding = finding(() -> tester.indicatesOnly(SILENCE, REDIAL));
        assertThat(finding.headline()).isEqualTo("the modem indicates something else than what may come");
        assertThat(fact(finding, "came")).endsWith("[CR][LF]NO CARRIER[CR][LF]");
        assertThat(tester.elapsed()).isLessThan(SILENCE);
    }

    @Test
    void aFrameThatIsBrokenOrCutOffIsSomethingElse() {
        for (String broken : List.of("\r\nBUSY\r", "\nBUSY\r\n", "BUSY\r\n", "\r\nBUSY \r\n", "\r\n\r\nBUSY\r\n")) {
            ScriptedModem another = ScriptedModem.living().answers("AT#GO", broken);
            Tester next = Bedside.tester(another);
            next.issue("AT#GO");
            assertThat(finding(() -> next.indicatesOnly(SILENCE, List.of(new Indication("BUSY", 0, 3))))
                            .headline())
                    .as(broken)
                    .isEqualTo("the modem indicates something else than what may come");
        }
    }

    @Test
    void nothingAtAllWhereSomethingHasToComeIsSilence() {
        assertThat(finding(() -> tester.indicatesOnly(SILENCE, REDIAL)).headline())
                .isEqualTo("the modem keeps silent");
    }

    @Test
    void aTextThatFitsSeveralRowsCountsForTheFirstThatHasRoom() {
        says("\r\n#CME ERROR: 38980\r\n", "\r\n#CME ERROR: 37120\r\n");
        assertThatCode(() -> tester.indicatesOnly(
                        SILENCE, List.of(new Indication("#CME ERROR: {code}", 1, 1), new Indication("{text}", 1, 1))))
                .doesNotThrowAnyException();
    }

    @Test
    void theErrataOfTheCaseApplyToEachText() {
        modem.answers("AT#GO", "\r\n#CME ERROR : 34817\r\n");
        Tester lenient = Bedside.tester(modem, Level.STRICT, "E-08");
        lenient.issue("AT#GO");
        lenient.indicatesOnly(SILENCE, List.of(new Indication("#CME ERROR: 34817", 1, 1)));
        assertThat(lenient.acceptances()).extracting(Acceptance::erratum).containsExactly("E-08");
    }

    @Test
    void aFloodEndsTheWait() {
        says(String.join("", Collections.nCopies(100_000, "\r\nBUSY\r\n")));
        assertThat(finding(() -> tester.indicatesOnly(SILENCE, REDIAL)).headline())
                .isEqualTo("the modem indicates too often: BUSY");
    }

    @Test
    void anIndicationThatNeverEndsIsNotListenedToForEver() {
        says(Collections.nCopies(1000, "x").toArray(String[]::new));
        assertThat(finding(() -> tester.indicatesOnly(SILENCE, List.of(new Indication("{text}", 0, 1)))))
                .isNotNull();
        assertThat(tester.elapsed()).isLessThan(Duration.ofMinutes(2));
    }

    private void says(String... pieces) {
        modem.answers("AT#GO", SECOND, pieces);
        tester.issue("AT#GO");
    }
}
