package io.attest.dte;

import static io.attest.dte.Bedside.fact;
import static io.attest.dte.Bedside.finding;
import static io.attest.dte.ScriptedModem.OK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.attest.dte.Acceptances.Level;
import io.attest.line.Line;
import io.attest.line.PipeLine;
import io.attest.line.Transcript;
import io.attest.verdict.Finding;
import io.attest.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The connection that a preamble needs: judged by nothing but its success. */
final class GoingOnlineTest {

    private static final String START = "AT#CONNECTIONSTART";
    private static final String DIALLED = "\r\nDIALING\r\n\r\n0860000000\r\n\r\nCONNECT 9600\r\n\r\n213.30.30.30\r\n";

    private final ScriptedModem modem = ScriptedModem.living();
    private final Line line = new PipeLine(modem, "in process");
    private final IdleState idle = new IdleState(Patience.DEFAULT, () -> {
        throw new IllegalStateException("there is no reset here");
    });

    @ParameterizedTest
    @ValueSource(
            strings = {
                DIALLED + "\r\nOk_Info_PPP\r\n",
                DIALLED + "\r\nOK_Info_PPP\r\n",
                DIALLED + "\r\nOk_Info_Ppp\r\n",
                DIALLED + "\r\nPPP OK\r\n",
                "\r\nOK\r\n" + DIALLED + "\r\nOk_Info_PPP\r\n",
                "\r\n213.30.30.30\r\n\r\nOk_Info_GprsActivation\r\n",
                "\r213.30.30.30\r\rOK_Info_GPRSActivation\r"
            })
    void anySpellingAndFrameWillDo(String came) {
        modem.answers(START, Duration.ofSeconds(20), came);
        Tester tester = next();
        assertThatCode(() -> {
                    tester.connect("GSM");
                    tester.issue("AT");
                    tester.answers("OK");
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n#CME ERROR: 35840\r\n",
                "\r\nDIALING\r\n\r\n0860000000\r\n\r\nBUSY\r\n",
                DIALLED + "\r\n#CME ERROR : 38980 \r\n",
                "\r\nERROR\r\n",
                "\r\nNO CARRIER\r\n"
            })
    void aRefusalIsKnownAtOnce(String came) {
        modem.answers(START, Duration.ofSeconds(3), came);
        Finding finding = finding(() -> next().connect("GSM"));
        assertThat(finding.inPreamble().verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(finding.headline()).isEqualTo("the modem does not go online");
        assertThat(fact(finding, "issued")).startsWith("AT#CONNECTIONSTART[CR]");
        assertThat(line.elapsed()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void silenceForAMinuteIsNoConnectionEither() {
        modem.answers(START, Duration.ofSeconds(61), "\r\nOk_Info_PPP\r\n");
        Finding finding = finding(() -> next().connect("GSM"));
        assertThat(fact(finding, "expected")).isEqualTo("a message that it is connected within 60 s");
    }

    @Test
    void aLateOkIsSwallowedInEveryCaseOnceItIsKnownToCome() {
        modem.answers(START, "\r\nOk_Info_PPP\r\n").andThen(START, Duration.ofMillis(1900), OK);
        for (int round = 0; round < 3; round++) {
            Tester tester = next();
            tester.connect("GSM");
            tester.issue("AT");
            tester.answers("OK");
            tester.goOffline();
        }
    }

    @Test
    void aLateOkThatDoesNotComeIsWaitedForOnlyOnceForEachBearer() {
        modem.answers(START, "\r\nOk_Info_PPP\r\n").answers("AT#CONNECTIONSTOP", OK);
        assertThat(timeToConnect("GSM")).isEqualTo(Duration.ofSeconds(2));
        assertThat(timeToConnect("GSM")).isZero();
        assertThat(timeToConnect("GPRS")).isEqualTo(Duration.ofSeconds(2));
        assertThat(timeToConnect("GPRS")).isZero();
    }

    @Test
    void anythingElseBehindTheMessageEndsThePreamble() {
        modem.answers(START, "\r\nOk_Info_PPP\r\n\r\nNO CARRIER\r\n");
        assertThat(finding(() -> next().connect("GSM")).headline()).isEqualTo("more came than was expected");
    }

    private Duration timeToConnect(String bearer) {
        Tester tester = next();
        Duration before = line.elapsed();
        tester.connect(bearer);
        Duration took = line.elapsed().minus(before);
        tester.goOffline();
        return took;
    }

    private Tester next() {
        Tester tester = new Tester(line, new Transcript(), Patience.DEFAULT, List.of(), Level.STRICT, idle);
        tester.begin();
        return tester;
    }
}
