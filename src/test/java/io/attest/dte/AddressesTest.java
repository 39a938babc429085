package io.attest.dte;

import static io.attest.dte.Bedside.fact;
import static io.attest.dte.Bedside.finding;
import static io.attest.dte.ScriptedModem.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.attest.dte.Acceptances.Level;
import io.attest.verdict.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One address for a whole case, whichever it is. */
final class AddressesTest {

    private final ScriptedModem modem = ScriptedModem.living()
            .answers("AT#CONNECTIONSTART", "\r\n198.51.100.7\r\n")
            .answers("AT#DISPLAYIP", "MY IP: 198.51.100.7\r\n" + OK)
            .answers("AT#OTHER", "MY IP: 198.51.100.77\r\n" + OK);

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "255.255.255.255", "198.51.100.7", "10.200.249.199"})
    void aDottedQuadIsTaken(String quad) {
        assertThat(matches("{address}", quad)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"256.1.1.1", "1.1.1.256", "01.1.1.1", "1.1.1.01", "1.1.1", "1.1.1.1.1", "1..1.1", "", "a.b.c.d"})
    void anythingElseIsNot(String other) {
        assertThat(matches("{address}", other)).isFalse();
    }

    @Test
    void whatComesFirstIsTheAddressOfTheWholeCase() {
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#CONNECTIONSTART");
        tester.answers("{address}");
        tester.issue("AT#DISPLAYIP");
        tester.reportsAndAnswersOk("MY IP: {address}");
        tester.issue("AT#OTHER");
        Finding finding = finding(() -> tester.reportsAndAnswersOk("MY IP: {address}"));

        assertThat(fact(finding, "expected")).isEqualTo("MY IP: 198.51.100.7 | OK within 2 s");
        assertThat(fact(finding, "came")).startsWith("MY IP: 198.51.100.77[CR][LF]");
    }

    @Test
    void anotherAddressAmongTheLinesIsNamedByWhatItShouldBe() {
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#DISPLAYIP");
        tester.wholeReport().among("MY IP: {address}");
        tester.issue("AT#OTHER");

        assertThat(fact(finding(() -> tester.wholeReport().among("MY IP: {address}")), "expected"))
                .isEqualTo("a line MY IP: 198.51.100.7");
    }

    @Test
    void anotherCaseHasAnotherAddress() {
        Bedside.tester(modem).issue("AT#DISPLAYIP");
        Tester next = Bedside.tester(modem);
        next.issue("AT#OTHER");
        next.reportsAndAnswersOk("MY IP: {address}");
    }

    @Test
    void withinOneTextItIsOneAddressToo() {
        String twice = "\r\n{address}\r\nMY IP: {address}\r\n";
        assertThat(matches(twice, "\r\n10.0.0.1\r\nMY IP: 10.0.0.1\r\n")).isTrue();
        assertThat(matches(twice, "\r\n10.0.0.1\r\nMY IP: 10.0.0.2\r\n")).isFalse();
        assertThat(matches(twice, "\r\n10.0.0.1\r\nMY IP: 10.0.0.11\r\n")).isFalse();
    }

    @Test
    void itIsRememberedFromAFormThatIsNotCanonical() {
        Latitude latitude = new Latitude(List.of("E-79"), Level.TOLERANT, () -> "");
        Expectation first = latitude.expectation("MY IP: {address}\r\nPEER IP: 10.0.0.1\r\n", "display");
        String came = "#MY IP: \"10.0.0.30\"\r\nGATEWAY IP: 10.0.0.2\r\nPEER IP: 10.0.0.1\r\n";
        assertThat(first.accepted().matcher(came).matches()).isTrue();
        latitude.accept(first, came);

        Expectation second = latitude.expectation("{{address} {address}", "{{address} {address}");
        assertThat(second.shown()).isEqualTo("{{address} 10.0.0.30");
        assertThat(second.accepted().matcher("{address} 10.0.0.30").matches()).isTrue();
    }

    private static boolean matches(String canonical, String came) {
        return new Expectation(canonical, "shown", List.of(), Level.STRICT)
                .accepted()
                .matcher(came)
                .matches();
    }
}
