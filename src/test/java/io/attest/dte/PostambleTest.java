package io.attest.dte;

import static io.attest.dte.Bedside.finding;
import static io.attest.dte.ScriptedModem.OK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.attest.dte.Acceptances.Level;
import io.attest.line.Line;
import io.attest.line.PipeLine;
import io.attest.line.Transcript;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever connection a case leaves, or half of one, the next case does not see it; and who leaves none pays nothing. */
final class PostambleTest {

    private static final String START = "AT#CONNECTIONSTART";
    private static final String STOP = "AT#CONNECTIONSTOP";
    private static final String STATE = "AT#VSTATE";
    private static final String ONLINE = "\r\nOk_Info_PPP\r\n";
    private static final String WAITING = "\r\nOk_Info_WaitingForData\r\n";
    private static final String NO_CARRIER = "\r\nNO CARRIER\r\n";

    private final ScriptedModem modem =
            ScriptedModem.living().answers("AT#X=1", OK).answers(START, ONLINE).answers(STOP, OK);
    private final Line line = new PipeLine(modem, "in process");
    private final IdleState idle = new IdleState(Patience.DEFAULT, () -> {
        throw new IllegalStateException("there is no reset here");
    });

    @Test
    void aCaseThatOnlySetsParametersSendsNothingMore() {
        aCaseOfParameters();
        Duration before = line.elapsed();
        int heard = modem.heard().size();
        aCaseOfParameters();
        assertThat(modem.heard().subList(heard, modem.heard().size())).containsExactly("AT#X=1", "AT");
        assertThat(line.elapsed()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OK,
                "\r\n#CME ERROR: 35867\r\n",
                NO_CARRIER + OK,
                OK + NO_CARRIER,
                "\r\n#CME ERROR: 38980\r\n" + OK,
                OK + OK,
                "\r\n#CME ERROR : 35866 \r\n"
            })
    void theConnectionIsStoppedWhateverTheModemAnswers(String answer) {
        modem.answers(STOP, Duration.ofSeconds(25), answer);
        online();
        assertThat(modem.heard()).filteredOn(line -> !line.equals(STATE)).endsWith(START, STOP, "AT");
        theNextCaseSeesNothing();
    }

    @Test
    void aModemThatIsDisconnectingAlreadyIsSatThrough() {
        modem.answers(STOP, Duration.ZERO, "\r\n#CME ERROR: 35867\r\n");
        modem.answers(STATE, Duration.ZERO, "#STATE: \"DISCONNECTING\"\r\n" + OK);
        Duration sat = timeOfStop();
        assertThat(sat).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(35));
        assertThat(modem.heard()).endsWith(STATE, "AT");
    }

    @Test
    void aModemAtRestNeedsNoExchangeBeforeTheNextCase() {
        online();
        int heard = modem.heard().size();
        aCaseOfParameters();
        assertThat(modem.heard().subList(heard, modem.heard().size())).containsExactly("AT#X=1", "AT");
    }

    @Test
    void aLateNoCarrierIsWaitedForUntilItIsKnownNotToCome() {
        Duration first = timeOfStop();
        timeOfStop();
        timeOfStop();
        assertThat(first).isEqualTo(Duration.ofMillis(2200));
        assertThat(timeOfStop()).isEqualTo(Patience.DEFAULT.quiet());
    }

    @Test
    void aLateNoCarrierThatHasComeOnceIsAlwaysWaitedFor() {
        for (int round = 0; round < 6; round++) {
            modem.answers(STOP, OK).andThen(STOP, Duration.ofMillis(round % 2 == 0 ? 1900 : 10), NO_CARRIER);
            online();
            theNextCaseSeesNothing();
        }
    }

    @Test
    void whatComesBetweenTheCasesIsTheLastOnesDoing() {
        online();
        modem.says(Duration.ZERO, NO_CARRIER);
        theNextCaseSeesNothing();
    }

    @Test
    void aCallBackThatBeginsBetweenTheCasesIsStopped() {
        online();
        modem.says(Duration.ZERO, "\r\nDIALING\r\n");
        Tester next = next();
        assertThat(modem.heard()).endsWith(STOP, "AT", STOP, "AT");
        passes(next);
    }

    @Test
    void theHostNeedNotHaveStartedAnything() {
        Tester tester = next();
        idle.called();
        modem.says(Duration.ZERO, "\r\nRING\r\n");
        tester.answers("RING");
        tester.end();
        tester.goOffline();
        assertThat(modem.heard()).endsWith(STOP, "AT");
        theNextCaseSeesNothing();
    }

    @Test
    void aModemThatDoesNotAnswerTheStopIsClimbedOutOfAndNobodyIsToBlame() {
        modem.answers(STOP, Duration.ofMinutes(10), OK);
        online();
        theNextCaseSeesNothing();
    }

    @Test
    void aModemThatDiesInTheEndIsForTheNextCaseToFind() {
        modem.diesAt(STOP);
        assertThatCode(this::online).doesNotThrowAnyException();
        assertThat(finding(this::next).headline())
                .isEqualTo("the modem could not be brought to the idle testing state");
    }

    @Test
    void aCaseThatFailedGoesOfflineToo() {
        Tester tester = next();
        tester.issue(START);
        tester.abandon();
        tester.goOffline();
        assertThat(modem.heard()).endsWith(START, STOP);
        theNextCaseSeesNothing();
    }

    @Test
    void theCaseItselfMayNotEndWithMoreThanItExpected() {
        modem.answers(START, ONLINE + NO_CARRIER);
        Tester tester = next();
        tester.issue(START);
        tester.answers("Ok_Info_PPP");
        assertThat(finding(tester::end).headline()).isEqualTo("more came than was expected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DIALING",
                "0860000000",
                "CONNECT 9600",
                "213.30.30.30",
                "RING",
                "+CRING: REL ASYNC",
                "+CLIP: \"0612345678\",129"
            })
    void aCaseThatEndsInTheMiddleIsNotJudgedByWhatComesNext(String progress) {
        modem.answers(START, Duration.ofMillis(100), "\r\n" + progress + "\r\n", ONLINE);
        Tester tester = next();
        tester.issue(START);
        tester.answers(progress);
        assertThatCode(tester::end).doesNotThrowAnyException();
        tester.goOffline();
        theNextCaseSeesNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ok_Info_PPP", "OK", "NO CARRIER", "BUSY", "#CME ERROR: 38980"})
    void aCaseThatEndsWithAResultIsJudgedByWhatComesNext(String result) {
        modem.answers(START, Duration.ofMillis(100), "\r\n" + result + "\r\n", ONLINE);
        Tester tester = next();
        tester.issue(START);
        tester.answers(result);
        assertThat(finding(tester::end).headline()).isEqualTo("more came than was expected");
    }

    @Test
    void afterTheOkOfAnAcceptedCallTheConnectionIsStillToCome() {
        modem.answers("AT#ACCEPT", Duration.ofMillis(100), OK, "\r\nCONNECT 9600\r\n");
        Tester tester = next();
        tester.issue("AT#ACCEPT");
        tester.answers("OK");
        assertThatCode(tester::end).doesNotThrowAnyException();
    }

    @Test
    void aPlainCallThatHasFailedLeavesNothing() {
        modem.answers("ATD1", "\r\nBUSY\r\n");
        Tester tester = next();
        tester.issue("ATD1");
        tester.answers("BUSY");
        tester.end();
        assertThat(idle.hasPlainCall()).isFalse();
        tester.goOffline();
        assertThat(modem.heard()).endsWith("ATD1");
    }

    @Test
    void aPlainCallThatTheFarEndHasEndedLeavesNothing() {
        modem.answers("ATD1", "\r\nCONNECT 9600\r\n");
        Tester tester = next();
        tester.issue("ATD1");
        tester.answers("CONNECT 9600");
        tester.end();
        assertThat(idle.hasPlainCall()).isTrue();
        modem.says(Duration.ofMillis(300), NO_CARRIER);
        tester.goOffline();
        assertThat(modem.heard()).doesNotContain("+++ATH", STOP);
        theNextCaseSeesNothing();
    }

    @Test
    void aPlainCallThatNobodyEndsIsEscapedFromAndHungUp() {
        modem.answers("ATD1", "\r\nCONNECT 9600\r\n").answers("+++ATH", OK);
        Tester tester = next();
        tester.issue("ATD1");
        tester.answers("CONNECT 9600");
        tester.end();
        tester.goOffline();
        assertThat(modem.heard()).contains("+++ATH").doesNotContain(STOP);
        theNextCaseSeesNothing();
    }

    @Test
    void aConnectionThatMayCarryDataIsEscapedFromFirst() {
        modem.answers(START, "\r\nCONNECT 9600\r\n").answers("+++" + STOP, OK).answers("ATH", OK);
        Tester tester = next();
        tester.issue(START);
        tester.answers("CONNECT 9600");
        tester.end();
        tester.goOffline();
        assertThat(modem.heard()).endsWith(START, "+++" + STOP, "ATH", "AT");
    }

    @Test
    void aModemThatTellsItsRegistrationStopsTelling() {
        modem.answers("AT+CREG=1", OK).answers("AT+CREG=0", OK);
        Tester tester = next();
        tester.issue("AT+CREG=1");
        tester.answers("OK");
        tester.end();
        tester.goOffline();
        assertThat(modem.heard()).endsWith("AT+CREG=0").doesNotContain("AT+CGREG=0", STOP);
        theNextCaseSeesNothing();
    }

    @Test
    void aBodyThatNobodyHasEndedIsEnded() {
        modem.answers("AT#PUTMAIL", WAITING).answers("half a body", "").answers(".", Duration.ofSeconds(20), OK);
        Tester tester = next();
        tester.issue("AT#PUTMAIL");
        tester.answers("Ok_Info_WaitingForData");
        tester.write("half a body".getBytes(StandardCharsets.US_ASCII));
        assertThatCode(tester::end).doesNotThrowAnyException();
        tester.goOffline();
        assertThat(modem.heard()).endsWith("half a body", "\n.");
        theNextCaseSeesNothing();
    }

    @Test
    void theResultOfABodyThatWasEndedIsWaitedFor() {
        modem.answers("AT#PUTMAIL", WAITING).answers("\n.", Duration.ofSeconds(25), "\r\n#CME ERROR: 38017\r\n");
        Tester tester = next();
        tester.issue("AT#PUTMAIL");
        tester.answers("Ok_Info_WaitingForData");
        tester.write("\r\n.\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThatCode(tester::end).doesNotThrowAnyException();
        tester.goOffline();
        theNextCaseSeesNothing();
    }

    @Test
    void aServiceThatIsStillBeingOpenedIsSatOut() {
        modem.answers("AT#SENDMAIL1", Duration.ofSeconds(9), "\r\n#CME ERROR: 37966\r\n");
        Tester tester = next();
        tester.issue("AT#SENDMAIL1");
        assertThatCode(tester::end).doesNotThrowAnyException();
        tester.goOffline();
        assertThat(modem.heard()).doesNotContain("\n.");
        theNextCaseSeesNothing();
    }

    @Test
    void aServiceThatOpensOnlyThenIsEndedToo() {
        modem.answers("AT#PUTMAIL", Duration.ofSeconds(9), WAITING).answers("\n.", OK);
        Tester tester = next();
        tester.issue("AT#PUTMAIL");
        tester.end();
        tester.goOffline();
        assertThat(modem.heard()).contains("\n.");
        theNextCaseSeesNothing();
    }

    @Test
    void aMailThatIsBeingDeliveredIsSatOut() {
        modem.answers("AT#GETMAIL", Duration.ofSeconds(9), "\r\nOk_Info_Mail\r\n", "one", "OK\r\n", "x\r\n.\r\n" + OK);
        Tester tester = next();
        tester.issue("AT#GETMAIL");
        tester.answers("Ok_Info_Mail", Duration.ofSeconds(30));
        assertThatCode(tester::end).doesNotThrowAnyException();
        tester.goOffline();
        theNextCaseSeesNothing();
    }

    @Test
    void aMailThatIsOverIsJudgedByWhatComesNext() {
        modem.answers("AT#SENDMAIL1", OK + "\r\n#CME ERROR: 38018\r\n");
        Tester tester = next();
        tester.issue("AT#SENDMAIL1");
        tester.answers("OK");
        assertThat(finding(tester::end).headline()).isEqualTo("more came than was expected");
    }

    @Test
    void aMailThatNothingEndsIsLeftToTheEndOfTheConnection() {
        modem.answers("AT#PUTMAIL", WAITING);
        Tester tester = next();
        tester.issue(START);
        tester.answers("Ok_Info_PPP");
        tester.issue("AT#PUTMAIL");
        tester.answers("Ok_Info_WaitingForData");
        tester.abandon();
        tester.goOffline();
        assertThat(modem.heard()).contains("\n.").endsWith(STOP, "AT");
        theNextCaseSeesNothing();
    }

    private Duration timeOfStop() {
        Tester tester = next();
        tester.issue(START);
        tester.answers("Ok_Info_PPP");
        Duration before = line.elapsed();
        tester.goOffline();
        return line.elapsed().minus(before);
    }

    private void online() {
        Tester tester = next();
        tester.issue(START);
        tester.answers("Ok_Info_PPP");
        tester.end();
        tester.goOffline();
    }

    private void aCaseOfParameters() {
        Tester tester = next();
        passes(tester);
        tester.goOffline();
    }

    private void theNextCaseSeesNothing() {
        passes(next());
    }

    private static void passes(Tester tester) {
        assertThatCode(() -> {
                    tester.issue("AT#X=1");
                    tester.answers("OK");
                    tester.end();
                })
                .doesNotThrowAnyException();
    }

    private Tester next() {
        Tester tester = new Tester(line, new Transcript(), Patience.DEFAULT, List.of(), Level.STRICT, idle);
        tester.begin();
        return tester;
    }
}
