package io.attest.dte;

import static io.attest.dte.Bedside.fact;
import static io.attest.dte.Bedside.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.attest.verdict.Finding;
import io.attest.verdict.Verdict;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Content that is compared as it comes. */
final class LongContentTest {

    private static final String CONTENT = "0123456789abcdef".repeat(100);

    private final ScriptedModem modem = ScriptedModem.living();

    @Test
    void itMayTakeAsLongAsItLikesWhileItGoesOn() {
        String[] pieces = CONTENT.split("(?<=f)");
        modem.answers("AT#X", Duration.ofMillis(1900), pieces);
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X");
        assertThatCode(() -> tester.writes(CONTENT)).doesNotThrowAnyException();
        assertThat(tester.elapsed()).isGreaterThan(Duration.ofSeconds(180));
    }

    @Test
    void whatFollowsItIsExpectedNext() {
        modem.answers("AT#X", CONTENT + "\r\nOK\r\n");
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X");
        tester.writes(CONTENT);
        tester.answers("OK");
        assertThatCode(tester::end).doesNotThrowAnyException();
    }

    @Test
    void bracesOfTheContentAreNoPlaceholders() {
        modem.answers("AT#X", "{int}".repeat(100));
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X");
        assertThatCode(() -> tester.writes("{{int}".repeat(100))).doesNotThrowAnyException();
    }

    @Test
    void thePlaceWhereItDiffersIsNamed() {
        modem.answers("AT#X", CONTENT.substring(0, 700) + "?" + CONTENT.substring(701));
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X");
        Finding finding = finding(() -> tester.writes(CONTENT));
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding.headline()).isEqualTo("the modem writes other content");
        assertThat(fact(finding, "expected")).startsWith("1600 octets: 0123");
        assertThat(fact(finding, "differ")).startsWith("after 700 octets").contains("came       ?def");
    }

    @Test
    void anEndTooEarlyAndSilenceAreTold() {
        modem.answers("AT#X", CONTENT.substring(0, 700)).answers("AT#Y", "");
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X");
        Finding early = finding(() -> tester.writes(CONTENT));
        assertThat(early.headline()).isEqualTo("the modem does not write all of it");
        assertThat(fact(early, "came")).startsWith("700 octets: ");
        tester.issue("AT#Y");
        assertThat(finding(() -> tester.writes(CONTENT)).headline()).isEqualTo("the modem keeps silent");
    }
}
