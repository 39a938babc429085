package io.attest.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that a feature asks for by its length. */
final class GeneratedContentTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 77, 78, 79, 80, 81, 82, 120, 1000, 65_536, 1_048_576})
    void itIsAsLongAsAskedForInLinesThatNeitherServersNorModemsTouch(int octets) {
        String text = Notation.latin1("[" + octets + " octets of text]");
        assertThat(text).hasSize(octets).endsWith("\r\n");
        assertThat(Stream.of(text.split("\r\n")))
                .allSatisfy(line -> assertThat(line).matches("[!-~]{1,80}").doesNotStartWith("."));
    }

    @Test
    void everyHighOctetOccursWhereThereIsRoom() {
        String text = Notation.latin1("[300 octets of 8-bit text]");
        assertThat(text).hasSize(300).endsWith("\r\n").doesNotContain("\0", "\n.");
        assertThat(text.chars().filter(octet -> octet > 0x7F).distinct()).hasSize(128);
        assertThat(text.replace("\r\n", "").chars()).allMatch(octet -> octet > ' ' && octet != 0x7F);
    }

    @Test
    void theSameCountIsTheSameContentEverywhereAndForEver() {
        assertThat(Notation.latin1("[40 octets of text]")).isEqualTo(Notation.cell("`[40 octets of text]`"));
        assertThat(Notation.latin1("[12 octets of text]")).isEqualTo("s=Bu^[d'0Q\r\n");
        assertThat(Notation.latin1("[41 octets of text]")).doesNotStartWith(Notation.latin1("[20 octets of text]"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 300, 10_485_760})
    void dataIsAsLongAsAskedForAndBeginsWithEachValueInOrder(int octets) {
        String data = Notation.latin1("[" + octets + " octets of data]");
        assertThat(data).hasSize(octets);
        for (int at = 0; at < Math.min(octets, 256); at++) {
            assertThat((int) data.charAt(at)).isEqualTo(at);
        }
    }

    @Test
    void dataIsTheSameForEver() {
        assertThat(Notation.latin1("[260 octets of data]")).endsWith("\u00ff\u0006\u001f\u00db5");
    }

    @Test
    void sevenBitDataHasNoTopBitAndIsOtherwiseTheSame() {
        String data = Notation.latin1("[4000 octets of data]");
        StringBuilder stripped = new StringBuilder();
        data.chars().forEach(octet -> stripped.append((char) (octet & 0x7F)));
        assertThat(Notation.latin1("[4000 octets of data, 7-bit]")).isEqualTo(stripped.toString());
    }

    @Test
    void codedDataHasADleBeforeEachEtxAndDle() {
        String coded = Notation.latin1("[20 octets of data, coded]");
        assertThat(coded).hasSize(22).startsWith("\0\1\2\20\3\4").contains("\17\20\20\21");
        String data = Notation.latin1("[4000 octets of data, 7-bit]");
        assertThat(Notation.latin1("[4000 octets of data, 7-bit, coded]"))
                .isEqualTo(data.replace("\20", "\20\20").replace("\3", "\20\3"));
    }

    @Test
    void whatIsExpectedHasNoPlaceholderInGeneratedContent() {
        String data = Notation.latin1("[300 octets of data]");
        assertThat(data).contains("{");
        assertThat(Notation.expected("[300 octets of data]{int}", UnaryOperator.identity()))
                .isEqualTo(data.replace("{", "{{") + "{int}");
    }

    @Test
    void whatStandsAroundItKeepsItsNotation() {
        assertThat(Notation.latin1("[CR][3 octets of text][[3 octets of text][LF]"))
                .matches("\r[!-~]\r\n\\[3 octets of text]\n");
    }

    @Test
    void whatIsTooShortForALineIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notation.latin1("[2 octets of text]"))
                .withMessageContaining("3 octets");
    }
}
