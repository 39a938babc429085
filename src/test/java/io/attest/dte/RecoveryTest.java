package io.attest.dte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.attest.bench.Bench;
import io.attest.bench.BenchFile;
import io.attest.bench.Benches;
import io.attest.bench.LineFile;
import io.attest.dte.Acceptances.Level;
import io.attest.line.Brackets;
import io.attest.line.Transcript;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a case leaves behind on the reference modem, the next one begins in the idle testing state. */
final class RecoveryTest {

    private final Bench bench = Benches.open(BenchFile.of("reference", new LineFile.Reference(List.of(), null)));
    private final Transcript transcript = new Transcript();

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATE1[CR]",
                "ATQ1[CR]",
                "ATV0[CR]",
                "ATE1Q1V0[CR]",
                "ATQ1E1[CR]ATV0[CR]",
                "AT",
                "AT#DIALN",
                "AT#DIALN1=\"086",
                "AT#DIALN1=\"086[CR]",
                "AT+CMEE=0[CR]",
                "AT+CMEE=2[CR]",
                "AT+WOPEN=0[CR]",
                "AT#REC1ADD[CR]a@example.org",
                "AT#BODY1[CR]half a body",
                "AT#BODY1[CR]half a body[CR]and the next line[CR]",
                "ATE1Q1[CR]AT#BODY1[CR]half a body",
                "AT&W[CR]ATE1Q1V0&W[CR]",
                "ATE1Q1V0&W[CR]ATZ[CR]",
                "[NUL][0xFF][ESC][[",
                "A/",
                "+++"
            })
    void whatTheHostLeftBehindIsClimbedOutOf(String leftover) {
        begin();
        bench.line().write(Brackets.bytes(leftover));
        bench.idle().unsettle();
        startsInTheIdleTestingState();
    }

    @Test
    void theDataStateOfAnAnsweredCallIsClimbedOutOf() {
        begin();
        answeredCall();
        bench.idle().unsettle();
        startsInTheIdleTestingState();
    }

    @Test
    void aCallHeldInCommandStateIsClimbedOutOf() {
        begin();
        answeredCall();
        assertThat(bench.line().read(Duration.ofSeconds(2))).isEmpty();
        bench.line().write(Brackets.bytes("+++"));
        assertThat(bench.line().read(Duration.ofSeconds(2))).asString().contains("OK");
        bench.idle().unsettle();
        startsInTheIdleTestingState();
    }

    @Test
    void aCallThatRingsIsEndedByTheBenchBetweenTheCases() {
        begin();
        bench.act("incoming-call", Map.of("cli", "0612345678", "bearer", "data"));
        assertThat(bench.line().read(Duration.ofSeconds(10))).asString().contains("RING");
        bench.idle().unsettle();
        bench.restore();
        startsInTheIdleTestingState();
        assertThat(bench.line().read(Duration.ofMinutes(1))).isEmpty();
    }

    @Test
    void aCallThatNobodyEndsIsNoObstacleToReachingTheState() {
        begin();
        bench.act("incoming-call", Map.of("cli", "0612345678", "bearer", "data"));
        bench.idle().unsettle();
        assertThatCode(this::begin).doesNotThrowAnyException();
    }

    @Test
    void aModemInTheStateIsNotClimbed() {
        begin();
        startsInTheIdleTestingState();
        assertThat(transcript.text()).doesNotContain("+++", "ATZ", "hard reset");
    }

    @Test
    void aSettledLineCostsTheNextCaseNoExchange() {
        begin();
        Transcript second = new Transcript();
        tester(second).begin();
        assertThat(second.text()).isEmpty();
    }

    private void answeredCall() {
        bench.act(
                "dial-outcome",
                Map.of(
                        "number",
                        "0860000000",
                        "outcomes",
                        List.of(Map.of("result", "answer", "speed", 9600, "after", 1.0))));
        bench.line().write(Brackets.bytes("ATD0860000000[CR]"));
        assertThat(bench.line().read(Duration.ofSeconds(60))).asString().contains("CONNECT");
    }

    private void startsInTheIdleTestingState() {
        Tester next = begin();
        next.issue("AT");
        next.answers("OK");
        next.issue("AT#NOSUCH");
        next.answers("#CME ERROR: 34817");
        next.issue("AT#VSTATE");
        next.reports(List.of("#STATE: \"IDLE\""));
        next.answers("OK");
        next.end();
        assertThat(transcript.text()).doesNotContain("recovery: hard reset");
    }

    private Tester begin() {
        Tester tester = tester(transcript);
        tester.begin();
        return tester;
    }

    private Tester tester(Transcript into) {
        return new Tester(bench.line(), into, bench.patience(), List.of("E-36"), Level.STRICT, bench.idle());
    }
}
