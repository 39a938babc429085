package io.attest.dte;

import static io.attest.dte.Bedside.fact;
import static io.attest.dte.Bedside.finding;
import static io.attest.dte.ScriptedModem.OK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.attest.line.Brackets;
import io.attest.verdict.Attribution;
import io.attest.verdict.Finding;
import io.attest.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers are held to appendix B byte for byte. */
final class FramingTest {

    private final ScriptedModem modem = ScriptedModem.living();

    @Test
    void theCanonicalExchangesAreAccepted() {
        modem.answers("AT#X=1", OK)
                .answers("AT#X=9", "\r\n#CME ERROR: 34882\r\n")
                .answers("AT#X?", "#X: 1\r\n" + OK)
                .answers("AT#V", "#X: 1\r\n#Y: \"\"\r\n" + OK);
        Tester tester = Bedside.tester(modem);
        assertThatCode(() -> {
                    tester.issue("AT#X=1");
                    tester.answers("OK");
                    tester.issue("AT#X=9");
                    tester.answers("#CME ERROR: 34882");
                    tester.issue("AT#X?");
                    tester.reportsAndAnswersOk("#X: 1");
                    tester.issue("AT#V");
                    tester.reports(List.of("#X: 1", "#Y: \"\""));
                    tester.answers("OK");
                    tester.end();
                })
                .doesNotThrowAnyException();
        assertThat(tester.acceptances()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[CR]OK[CR][LF]",
                "[LF]OK[CR][LF]",
                "OK[CR][LF]",
                "[CR][LF]OK[CR]",
                "[CR][LF]OK[LF]",
                "[CR][LF]OK",
                "[CR][LF][CR][LF]OK[CR][LF]",
                "[CR][LF]OK[LF][CR]"
            })
    void anAnswerInAnotherFrameIsRefusedAsSuch(String came) {
        Finding finding = answered(came);
        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding.attribution()).isEqualTo(Attribution.IUT);
        assertThat(finding.headline()).isEqualTo("the text is what the manual says, its framing is not");
        assertThat(fact(finding, "came") + fact(finding, "then")).contains(came);
        assertThat(fact(finding, "expected")).isEqualTo("OK within 2 s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[CR][LF]OK [CR][LF]", "[CR][LF] OK[CR][LF]", "[CR][LF]ok[CR][LF]", "[CR][LF]OK[NUL][CR][LF]"})
    void anotherTextIsRefusedToTheByte(String came) {
        Finding finding = answered(came);
        assertThat(finding.headline()).isEqualTo("the answer is not what the manual says");
        assertThat(fact(finding, "came")).startsWith(came).endsWith("after 0 ms");
    }

    @Test
    void anAnswerThatIsGivenTwiceIsFoundAtTheNextCommand() {
        modem.answers("AT#X=1", OK + OK);
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X=1");
        tester.answers("OK");
        Finding finding = finding(() -> tester.issue("AT#X?"));
        assertThat(finding.headline()).isEqualTo("more came than was expected");
        assertThat(fact(finding, "issued")).startsWith("AT#X=1[CR] ");
        assertThat(fact(finding, "expected")).isEqualTo("nothing more");
        assertThat(fact(finding, "came")).isEqualTo("[CR][LF]OK[CR][LF]");
        assertThat(modem.heard()).doesNotContain("AT#X?");
    }

    @Test
    void anAnswerThatIsGivenTwiceIsFoundAtTheEndOfTheCase() {
        modem.answers("AT#X=1", OK + OK);
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X=1");
        tester.answers("OK");
        Finding finding = finding(tester::end);
        assertThat(finding.headline()).isEqualTo("more came than was expected");
        assertThat(fact(finding, "issued")).startsWith("AT#X=1[CR] ");
    }

    @Test
    void acceptingWhatMustBeRefusedIsSaidSo() {
        modem.answers("AT#X=9", OK + "#X: 9\r\n");
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X=9");
        Finding finding = finding(() -> tester.answers("#CME ERROR: 34882"));
        assertThat(finding.headline()).isEqualTo("the modem accepts what it must refuse");
        assertThat(fact(finding, "came")).startsWith("[CR][LF]OK[CR][LF]  ");
        assertThat(fact(finding, "then")).isEqualTo("#X: 9[CR][LF]");
    }

    @Test
    void refusingWhatMustBeAcceptedIsSaidSo() {
        modem.answers("AT#X=1", "\r\nERROR\r\n");
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X=1");
        assertThat(finding(() -> tester.answers("OK")).headline()).isEqualTo("the modem refuses what it must accept");
    }

    @Test
    void exactBytesTakeNothingMore() {
        Tester tester = Bedside.tester(modem.answers("ATV0", "\r0\r"));
        tester.issue("ATV0");
        tester.writes("\r0\r");
        Tester other = Bedside.tester(ScriptedModem.living().answers("ATV0", "\r0\r\n"));
        other.issue("ATV0");
        other.writes("\r0\r");
        assertThat(finding(() -> other.issue("AT")).headline()).isEqualTo("more came than was expected");
    }

    @Test
    void placeholdersTakeTheirKindOnly() {
        modem.answers("AT#X?", "#X: \"S-1\" 42 any thing {1}\r\n" + OK);
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X?");
        tester.reportsAndAnswersOk("#X: \"{word}\" {int} {text} {{1}");
        for (String wrong : List.of(
                "#X: \"{int}\" 42 {text}",
                "#X: \"S-1\" {int}",
                "#X: {word} {text}",
                "#X: \"S-1\" 42 any {word} {{1}x")) {
            tester.issue("AT#X?");
            assertThat(finding(() -> tester.reportsAndAnswersOk(wrong)))
                    .as(wrong)
                    .isNotNull();
        }
    }

    @Test
    void theCodePlaceholderTakesTheCodesOfChapterNineAndNoOther() {
        modem.answers("AT#A", "\r\n#CME ERROR: 34817\r\n").answers("AT#B", "\r\n#CME ERROR: 34883\r\n");
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#A");
        tester.answers("#CME ERROR: {code}");
        tester.issue("AT#B");
        assertThat(finding(() -> tester.answers("#CME ERROR: {code}"))).isNotNull();
    }

    @Test
    void anUnknownPlaceholderIsNamedBesideTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Placeholders.regex("{number}"))
                .withMessageContainingAll("unknown placeholder {number}", "int", "word", "text", "code");
    }

    @Test
    void regularExpressionCharactersOfExpectedTextAreLiteral() {
        modem.answers("AT#X?", "#X: \"a.*(b)\\E[c]$\"\r\n" + OK).answers("AT#Y?", "#X: \"aaa(b)\\E[c]$\"\r\n" + OK);
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X?");
        tester.reportsAndAnswersOk("#X: \"a.*(b)\\E[c]$\"");
        tester.issue("AT#Y?");
        assertThat(finding(() -> tester.reportsAndAnswersOk("#X: \"a.*(b)\\E[c]$\"")))
                .isNotNull();
    }

    private Finding answered(String came) {
        modem.answers("AT#X=1", new String(Brackets.bytes(came), StandardCharsets.ISO_8859_1));
        Tester tester = Bedside.tester(modem);
        tester.issue("AT#X=1");
        return finding(() -> {
            tester.answers("OK");
            tester.end();
        });
    }
}
