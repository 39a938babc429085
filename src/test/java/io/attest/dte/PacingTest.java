package io.attest.dte;

import static io.attest.dte.ScriptedModem.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.attest.line.PipeLine;
import io.attest.line.Transcript;
import io.attest.manual.Manual;
import io.attest.verdict.Split;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On virtual time, so that rests cost nothing and are exact. */
final class PacingTest {

    private static final Duration REST = Duration.ofSeconds(1);
    private static final Patience PACED = Patience.DEFAULT.at(new Pace(REST, 0));

    private final ScriptedModem modem = ScriptedModem.living()
            .answers("AT#PINGNUM=5", OK)
            .answers("AT#PINGNUM?", "#PINGNUM: 4\r\n" + OK)
            .answers("AT#TCPPORT=1,23", OK)
            .answers("AT#TCPPORT=1", "#TCPPORT: 1,23\r\n" + OK)
            .answers("AT#TCPSERV=1,\"198.51.100.7\"", OK)
            .answers("AT#TCPSERV=1", "#TCPSERV: 1,\"198.51.100.7\"\r\n" + OK);

    @Test
    void aParameterIsWrittenOnlyAfterARest() {
        Tester tester = tester(PACED);
        tester.issue("AT#PINGNUM=5");
        tester.answers("OK");
        assertThat(tester.elapsed()).isEqualTo(REST);
        tester.issue("AT#PINGNUM=5");
        tester.answers("OK");
        assertThat(tester.elapsed()).isEqualTo(REST.multipliedBy(2));
    }

    @Test
    void whatReadsNeedsNoRest() {
        Tester tester = tester(PACED);
        tester.issue("AT#TCPPORT=1");
        tester.reportsAndAnswersOk("#TCPPORT: 1,23");
        assertThat(tester.elapsed()).isZero();
    }

    @Test
    void timePastSinceTheLastByteCounts() {
        Tester tester = tester(PACED);
        tester.pass(Duration.ofMillis(700));
        tester.issue("AT#PINGNUM=5");
        assertThat(tester.elapsed()).isEqualTo(REST);
    }

    @Test
    void theRestLiesBeforeAMeasuredWindow() {
        modem.andThen("AT#PINGNUM=5", Duration.ofSeconds(5), "\r\nDIALING\r\n");
        Tester tester = tester(PACED);
        tester.issue("AT#PINGNUM=5");
        tester.indicates("OK", Duration.ZERO, Duration.ZERO);
        tester.indicates("DIALING", Duration.ofSeconds(5), Duration.ofSeconds(5));
        assertThat(tester.timings())
                .allSatisfy(timing -> assertThat(timing.holds()).isTrue());
    }

    @Test
    void aPreambleDoesNotWriteWhatTheModemHas() {
        Tester tester = tester(PACED);
        tester.prepare("AT#TCPPORT=1,23");
        tester.prepare("AT#TCPSERV=1,\"198.51.100.7\"");
        assertThat(modem.heard()).endsWith("AT#TCPPORT=1", "AT#TCPSERV=1");
        assertThat(tester.elapsed()).isZero();
        assertThat(tester.transcript().text()).contains("not written, for it reads so: AT#TCPPORT=1,23");
    }

    @Test
    void aPreambleWritesWhatDiffers() {
        Tester tester = tester(PACED);
        tester.prepare("AT#PINGNUM=5");
        assertThat(modem.heard()).endsWith("AT#PINGNUM?", "AT#PINGNUM=5");
    }

    @Test
    void whatWasReadIsKnownUntilThatParameterIsWritten() {
        modem.answers("AT#TCPPORT=1,24", OK).answers("AT#PINGNUM=4", OK);
        Tester tester = tester(PACED);
        tester.prepare("AT#TCPPORT=1,23");
        tester.prepare("AT#PINGNUM=4");
        tester.prepare("AT#TCPPORT=1,23");
        assertThat(modem.heard()).containsOnlyOnce("AT#TCPPORT=1");
        tester.prepare("AT#TCPPORT=1,24");
        tester.prepare("AT#TCPPORT=1,23");
        assertThat(modem.heard()).endsWith("AT#TCPPORT=1,24", "AT#TCPPORT=1");
    }

    @Test
    void anyOtherCommandMakesAllOfItUnknown() {
        modem.answers("AT#DELFLASH", OK);
        Tester tester = tester(PACED);
        tester.prepare("AT#TCPPORT=1,23");
        tester.prepare("AT#DELFLASH");
        tester.prepare("AT#TCPPORT=1,23");
        assertThat(modem.heard()).endsWith("AT#DELFLASH", "AT#TCPPORT=1");
    }

    @Test
    void aModemThatCannotBeAskedIsWrittenTo() {
        modem.answers("AT#PINGNUM?", "\r\nERROR\r\n");
        Tester tester = tester(PACED);
        tester.prepare("AT#PINGNUM=5");
        tester.prepare("AT#PINGNUM=5");
        assertThat(modem.heard()).endsWith("AT#PINGNUM?", "AT#PINGNUM=5", "AT#PINGNUM=5");
    }

    @Test
    void withoutPacingNothingIsAsked() {
        Tester tester = tester(Patience.DEFAULT);
        tester.prepare("AT#TCPPORT=1,23");
        assertThat(modem.heard()).endsWith("AT#TCPPORT=1,23").doesNotContain("AT#TCPPORT=1");
    }

    @Test
    void everyParameterOfTheManualIsKnownByItsWrite() {
        assertThat(Manual.load().parameters()).hasSizeGreaterThan(70).allSatisfy(parameter -> {
            String value = parameter.quotedInSet().startsWith("yes") ? "\"1\"" : "1";
            String written = parameter.get().endsWith("?")
                    ? "AT#" + parameter.mnemonic() + "=" + value
                    : parameter.get() + "," + value;
            assertThat(ParameterWrite.isIn(written)).isTrue();
            assertThat(ParameterWrite.isIn(parameter.get())).isFalse();
            assertThat(ParameterWrite.of(written)).hasValueSatisfying(write -> {
                assertThat(write.read()).isEqualTo(parameter.get());
                assertThat(write.prefix() + value).isEqualTo(written);
            });
        });
    }

    @Test
    void onlyAWholeReportOfOneLineTellsAValue() {
        ParameterWrite write = ParameterWrite.of("AT#DIALN1=\"0860\"").orElseThrow();
        assertThat(write.told("#DIALN1: \"0860\"\r\n" + OK)).isEqualTo(Optional.of("0860"));
        assertThat(write.told("#DIALN1: 0860\r\n" + OK)).isEmpty();
        assertThat(write.told("#DIALN1: \"0860\"\r\n#DIALN1: \"0\"\r\n" + OK)).isEmpty();
        assertThat(write.told("#DIALN2: \"0860\"\r\n" + OK)).isEmpty();
        assertThat(write.told("\r\nOK\r\n")).isEmpty();
    }

    @Test
    void aValueInAnotherFormThanTheManualsIsAlwaysWritten() {
        for (String line : List.of("AT#DIALN1=0860", "AT#PINGNUM=\"4\"", "AT#PINGNUM=4;#PINGDELAY=1", "AT#PINGNUM=")) {
            assertThat(ParameterWrite.of(line).flatMap(ParameterWrite::value)).isEmpty();
        }
    }

    @Test
    void aRestIsMandated() {
        Tester tester = tester(PACED);
        tester.issue("AT#PINGNUM=5");
        Split split = tester.split();
        assertThat(split.mandated()).isPositive();
        assertThat(split.recovery()).isZero();
    }

    private Tester tester(Patience patience) {
        IdleState idle = new IdleState(patience, () -> {
            throw new IllegalStateException("there is no reset here");
        });
        Tester tester = new Tester(
                new PipeLine(modem, "in process"),
                new Transcript(),
                patience,
                List.of(),
                Acceptances.Level.STRICT,
                idle);
        tester.begin();
        return tester;
    }
}
