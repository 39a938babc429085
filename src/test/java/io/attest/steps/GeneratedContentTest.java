package io.attest.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
