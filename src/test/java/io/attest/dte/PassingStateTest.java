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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A state that is asked for while something else is under way. */
final class PassingStateTest {

    private static final String DIALING = "#STATE: \"DIALING\"\r\n";

    private final ScriptedModem modem = ScriptedModem.living();

    @ParameterizedTest
    @ValueSource(
            strings = {
                DIALING + OK,
                DIALING,
                "\r\nDIALING\r\n" + DIALING + OK,
                "\r\nDIALING\r\n" + DIALING + "\r\n0860000000\r\n" + OK,
                OK + DIALING + OK + "\r\nCONNECT 9600\r\n",
                "\r\nNO CARRIER\r\n" + DIALING + OK
            })
    void itIsSeenWhateverStandsAroundIt(String came) {
        modem.answers("AT#VSTATE", came);
        Tester tester = dialling();
        assertThatCode(() -> {
                    tester.passesThrough("DIALING");
                    tester.end();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void anOkThatIsSlowIsTakenToo() {
        modem.answers("AT#VSTATE", DIALING).andThen("AT#VSTATE", Duration.ofMillis(1500), OK);
        Tester tester = dialling();
        tester.passesThrough("DIALING");
        modem.answers("AT#X=1", OK);
        tester.issue("AT#X=1");
        assertThatCode(() -> tester.answers("OK")).doesNotThrowAnyException();
    }

    @Test
    void whatIsUnreadBeforeIsTaken() {
        modem.answers("AT#VSTATE", DIALING + OK);
        Tester tester = dialling();
        modem.says(Duration.ZERO, "\r\nDIALING\r\n");
        assertThatCode(() -> tester.passesThrough("DIALING")).doesNotThrowAnyException();
    }

    @Test
    void aModemThatTakesOneCommandAfterTheOtherIsWaitedFor() {
        modem.answers("AT#VSTATE", Duration.ofSeconds(40), "\r\nOk_Info_PPP\r\n#STATE: \"CONNECTED\"\r\n" + OK);
        assertThat(finding(() -> dialling().passesThrough("DIALING")).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IDLE", "CONNECTED"})
    void aStateBeforeOrAfterItIsNoFail(String state) {
        modem.answers("AT#VSTATE", "#STATE: \"" + state + "\"\r\n" + OK);
        Finding finding = finding(() -> dialling().passesThrough("DISCONNECTING"));
        assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(finding.attribution()).isEqualTo(Attribution.IUT);
        assertThat(finding.headline()).isEqualTo("the state did not last long enough to be seen");
    }

    @Test
    void anotherStateIsAFail() {
        modem.answers("AT#VSTATE", "#STATE: \"NO SERVICE\"\r\n" + OK);
        Tester tester = dialling();
        assertThat(finding(() -> tester.passesThrough("DIALING"))).hasMessage("""
                        the modem reports another state
                          before     AT#CONNECTIONSTART[CR]
                          issued     AT#VSTATE[CR]                                   at 0.000 s
                          expected   #STATE: "DIALING"
                          came       #STATE: "NO SERVICE"[CR][LF][CR][LF]OK[CR][LF]""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#STATE: DIALING\r\n", "#STATE: \"DIALING \"\r\n", "#STATE:\"DIALING\"\r\n"})
    void itsFormIsJudged(String line) {
        modem.answers("AT#VSTATE", line + OK);
        assertThat(finding(() -> dialling().passesThrough("DIALING")).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void silenceIsAFail() {
        Finding finding = finding(() -> dialling().passesThrough("DIALING"));
        assertThat(finding.headline()).isEqualTo("the modem keeps silent");
        assertThat(fact(finding, "expected")).isEqualTo("#STATE: \"DIALING\" within 60 s");
    }

    @Test
    void whatIsStillUnderWayIsNotHeldAgainstTheCase() {
        modem.answers("AT#VSTATE", DIALING + OK).andThen("AT#VSTATE", Duration.ofMillis(300), "\r\nBUSY\r\n");
        Tester tester = dialling();
        tester.passesThrough("DIALING");
        assertThatCode(tester::end).doesNotThrowAnyException();
    }

    private Tester dialling() {
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#CONNECTIONSTART");
        return tester;
    }
}
