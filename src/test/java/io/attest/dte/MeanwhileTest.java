package io.attest.dte;

import static io.attest.dte.Bedside.fact;
import static io.attest.dte.Bedside.finding;
import static io.attest.dte.ScriptedModem.OK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.attest.verdict.Finding;
import io.attest.verdict.Verdict;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command line while another one is under way. */
final class MeanwhileTest {

    private static final String WAITING = "\r\nOk_Info_WaitingForData\r\n";
    private static final String BUSY = "\r\n#CME ERROR: 37122\r\n";

    private final ScriptedModem modem = ScriptedModem.living().answers("AT#PUTMAIL", Duration.ofSeconds(30), WAITING);

    @Test
    void itsAnswerIsTakenAndTheOthersOutcomeLater() {
        modem.answers("AT#SENDMAIL1", BUSY);
        Tester tester = opening();
        tester.meanwhile("AT#SENDMAIL1", "#CME ERROR: 37122");
        tester.answers("Ok_Info_WaitingForData", Duration.ofSeconds(60));
    }

    @Test
    void theOthersOutcomeMayComeFirstAndIsStillThere() {
        modem.answers("AT#PUTMAIL", Duration.ofMillis(10), WAITING)
                .answers("AT#SENDMAIL1", Duration.ofMillis(500), BUSY);
        Tester tester = opening();
        tester.meanwhile("AT#SENDMAIL1", "#CME ERROR: 37122");
        tester.answers("Ok_Info_WaitingForData");
        assertThatCode(tester::end).doesNotThrowAnyException();
    }

    @Test
    void theOutcomeOfTheOtherIsNotTakenForGranted() {
        modem.answers("AT#PUTMAIL", Duration.ofMillis(10), "\r\nOk_Info_Mail\r\n")
                .answers("AT#SENDMAIL1", Duration.ofMillis(500), BUSY);
        Tester tester = opening();
        tester.meanwhile("AT#SENDMAIL1", "#CME ERROR: 37122");
        assertThat(finding(() -> tester.answers("Ok_Info_WaitingForData")).headline())
                .isEqualTo("the answer is not what the manual says");
    }

    @ParameterizedTest
    @ValueSource(strings = {OK, "\r\n#CME ERROR: 35840\r\n", "\r\n+CME ERROR: 3\r\n", "\r\nERROR\r\n", WAITING})
    void anotherAnswerFails(String answer) {
        modem.answers("AT#SENDMAIL1", answer);
        Finding finding = finding(() -> opening().meanwhile("AT#SENDMAIL1", "#CME ERROR: 37122"));
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(fact(finding, "expected")).isEqualTo("#CME ERROR: 37122 within 2 s");
        assertThat(fact(finding, "issued")).startsWith("AT#SENDMAIL1[CR]");
    }

    @Test
    void silenceIsInconclusive() {
        Finding finding = finding(() -> opening().meanwhile("AT#SENDMAIL1", "#CME ERROR: 37122"));
        assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(finding.headline()).isEqualTo("the modem takes no command line while another command is under way");
        assertThat(fact(finding, "came")).isEqualTo("nothing");
    }

    @Test
    void whatTheErrataAcceptIsAccepted() {
        modem.answers("AT#SENDMAIL1", "\r#CME ERROR: 37122 \r\n");
        Tester tester = Bedside.tester(modem, "E-09");
        tester.issue("AT#PUTMAIL");
        tester.meanwhile("AT#SENDMAIL1", "#CME ERROR: 37122");
        assertThat(tester.acceptances()).isNotEmpty();
    }

    private Tester opening() {
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#PUTMAIL");
        return tester;
    }
}
