package io.attest.dte;

import static io.attest.dte.Bedside.fact;
import static io.attest.dte.Bedside.finding;
import static io.attest.dte.ScriptedModem.OK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.attest.verdict.Attribution;
import io.attest.verdict.Finding;
import io.attest.verdict.Verdict;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long the tester waits, for what, and what silence means. Times are virtual. */
final class PatienceTest {

    private static final Duration JUST_IN_TIME = Duration.ofMillis(1999);

    private final ScriptedModem modem = ScriptedModem.living();

    @Test
    void aSlowAnswerIsAsGoodAsAQuickOne() {
        modem.answers("AT#X=1", JUST_IN_TIME, OK);
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X=1");
        assertThatCode(() -> tester.answers("OK")).doesNotThrowAnyException();
    }

    @Test
    void anAnswerMayComeByteByByteWithPausesInBetween() {
        modem.answers("AT#X?", Duration.ofMillis(500), "#X: 1\r\n\r\nOK\r\n".split(""));
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X?");
        assertThatCode(() -> tester.reportsAndAnswersOk("#X: 1")).doesNotThrowAnyException();
    }

    @Test
    void anAnswerAfterTheLongestWaitIsNone() {
        modem.answers("AT#X=1", Duration.ofMillis(2300), OK);
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X=1");
        Finding finding = finding(() -> tester.answers("OK"));
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding.headline()).isEqualTo("the modem keeps silent");
        assertThat(fact(finding, "came")).startsWith("nothing ").endsWith(" in 2 s");
    }

    @Test
    void aStepMayHaveALongestWaitOfItsOwn() {
        modem.answers("ATD1", Duration.ofSeconds(59), "\r\nBUSY\r\n");
        Tester tester = Bedside.tester(modem);
        tester.issue("ATD1");
        assertThatCode(() -> tester.answers("BUSY", Duration.ofSeconds(60))).doesNotThrowAnyException();
    }

    @Test
    void bytesThatComeLaterAreFoundAtTheNextCommandOrAtTheEnd() {
        modem.answers("AT#X=1", OK).andThen("AT#X=1", Duration.ofMillis(150), "\r\nRING\r\n");
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X=1");
        tester.answers("OK");
        tester.pass(Duration.ofSeconds(1));
        assertThat(fact(finding(tester::end), "came")).isEqualTo("[CR][LF]RING[CR][LF]");
    }

    @Test
    void aSurplusThatIsStillUnderWayIsFoundAtTheEnd() {
        modem.answers("AT#X=1", OK)
                .andThen("AT#X=1", Duration.ofMillis(150), "\r\nRING\r\n")
                .answers("AT", Duration.ofMillis(200), OK);
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X=1");
        tester.answers("OK");
        Finding finding = finding(tester::end);
        assertThat(fact(finding, "expected")).startsWith("nothing more");
        assertThat(fact(finding, "came")).startsWith("[CR][LF]RING[CR][LF]");
    }

    @Test
    void afterALineThatMayHaveChangedTheSettingsTheQuietWindowProvesTheEnd() {
        modem.answers("ATE1", OK).andThen("ATE1", Duration.ofMillis(150), "x");
        Tester tester = Bedside.tester(modem);
        tester.issue("ATE1");
        tester.answers("OK");
        assertThat(fact(finding(tester::end), "came")).isEqualTo("x");
        assertThat(modem.heard()).endsWith("ATE1");
    }

    @Test
    void silenceThatIsExpectedEndsAtTheFirstByte() {
        modem.answers("AT#X=1", Duration.ofMillis(1500), "x").answers("AT#Y=1", Duration.ofMillis(2500), "y");
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X=1");
        Finding finding = finding(() -> tester.writesNothing(Duration.ofSeconds(2)));
        assertThat(fact(finding, "expected")).isEqualTo("nothing for 2 s");
        assertThat(fact(finding, "came")).isEqualTo("x");
        tester.issue("AT#Y=1");
        assertThatCode(() -> tester.writesNothing(Duration.ofSeconds(2))).doesNotThrowAnyException();
    }

    @Test
    void aModemThatKeepsSilentButLivesIsToBlame() {
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X=1");
        Finding finding = finding(() -> tester.answers("OK"));
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding.attribution()).isEqualTo(Attribution.IUT);
        assertThat(fact(finding, "issued")).startsWith("AT#X=1[CR] ");
        assertThat(fact(finding, "then")).isEqualTo("it answered ATQ0");
    }

    @Test
    void aModemThatIsDeadIsTheBenchesTrouble() {
        modem.diesAt("AT#X=1");
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X=1");
        Finding finding = finding(() -> tester.answers("OK"));
        assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(finding.attribution()).isEqualTo(Attribution.BENCH);
        assertThat(finding.headline()).isEqualTo("the modem does not answer at all, not even a plain AT");
        assertThat(fact(finding, "issued")).startsWith("AT#X=1[CR] ");
    }

    @Test
    void aModemThatIsDeadFromTheStartIsTheBenchesTroubleWhateverTheResetSays() {
        Finding finding = finding(() -> Bedside.tester(new ScriptedModem()));
        assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(finding.attribution()).isEqualTo(Attribution.BENCH);
        assertThat(fact(finding, "tried")).endsWith("no hard reset: there is no reset here");
    }

    @Test
    void aReportIsTakenUpToItsFinalResultCode() {
        modem.answers("AT#V", Duration.ofMillis(500), "#X: 1\r\n", "#Y: 2\r\n", OK);
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#V");
        tester.wholeReport().among("#Y: {int}");
        tester.issue("AT#V");
        tester.wholeReport().inOrder(java.util.List.of("#X", "#Y"));
        tester.issue("AT#V");
        Finding order = finding(() -> tester.wholeReport().inOrder(java.util.List.of("#Y", "#X")));
        assertThat(fact(order, "came")).isEqualTo("#X: 1[CR][LF]#Y: 2[CR][LF]");
        tester.issue("AT#V");
        assertThat(finding(() -> tester.wholeReport().noneBegins("#Y"))).isNotNull();
        tester.issue("AT#V");
        assertThat(finding(() -> tester.wholeReport().among("#Z: 1"))).isNotNull();
        tester.issue("AT#V");
        assertThat(finding(() -> tester.wholeReport().firstBeginsOtherwise("#X")))
                .isNotNull();
        tester.issue("AT#V");
        assertThatCode(() -> tester.wholeReport().firstBeginsOtherwise("#Y")).doesNotThrowAnyException();
    }
}
