package io.attest.dte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One regular expression of a text and what may stand in place of its pieces. */
final class PiecesTest {

    @Test
    void aPieceIsTakenAsItStandsOrInAnotherForm() {
        Pattern pattern = pattern("say {int} now", new Piece(4, 9, List.of("many")));
        assertThat(List.of("say 7 now", "say many now")).allMatch(pattern.asMatchPredicate());
        assertThat(List.of("say  now", "say few now", "many")).noneMatch(pattern.asMatchPredicate());
    }

    @Test
    void alternativesOfAPieceWithinAnotherStandBesideThoseOfTheWhole() {
        Pattern pattern = pattern("a b c", new Piece(0, 5, List.of("z")), new Piece(2, 3, List.of("y")));
        assertThat(List.of("a b c", "a y c", "z")).allMatch(pattern.asMatchPredicate());
        assertThat(List.of("a z c", "y")).noneMatch(pattern.asMatchPredicate());
    }

    @Test
    void whatMayBePutInAtTheEndIsTakenBeforeItIsLeft() {
        Matcher came = pattern("ab", new Piece(2, 2, List.of("c"))).matcher("abcd");
        assertThat(came.lookingAt()).isTrue();
        assertThat(came.group()).isEqualTo("abc");
    }

    @Test
    void whatMayStandInPlaceOfAPieceIsTriedBehindThePieceItself() {
        Matcher came = pattern("ab", new Piece(1, 2, List.of("bc"))).matcher("abc");
        assertThat(came.lookingAt()).isTrue();
        assertThat(came.group()).isEqualTo("ab");
    }

    @Test
    void linesInAnyOrderAreAllOfThemOnceEach() {
        String lines = "#A: 1\r\n#B: 2\r\n#C: 3\r\n";
        Pattern pattern = pattern(lines, new Piece(0, lines.length(), List.of("@any-order")));
        assertThat(List.of(lines, "#C: 3\r\n#A: 1\r\n#B: 2\r\n", "#B: 2\r\n#C: 3\r\n#A: 1\r\n"))
                .allMatch(pattern.asMatchPredicate());
        assertThat(List.of(
                        "#A: 1\r\n#B: 2\r\n",
                        "#A: 1\r\n#B: 2\r\n#B: 2\r\n",
                        "#A: 1\r\n#B: 2\r\n#C: 4\r\n",
                        "#A: 1\r\n\r\n#B: 2\r\n#C: 3\r\n",
                        lines + "#C: 3\r\n"))
                .noneMatch(pattern.asMatchPredicate());
    }

    @Test
    void aLineOfWhichEachOrderIsTakenKeepsItsOtherForms() {
        String lines = "#A: 1\r\n#B: 2\r\n";
        Pattern pattern =
                pattern(lines, new Piece(0, lines.length(), List.of("@any-order")), new Piece(11, 12, List.of("9")));
        assertThat(List.of("#B: 9\r\n#A: 1\r\n", "#B: 2\r\n#A: 1\r\n", "#A: 1\r\n#B: 9\r\n"))
                .allMatch(pattern.asMatchPredicate());
        assertThat("#B: 2\r\n#A: 9\r\n").doesNotMatch(pattern);
    }

    private static Pattern pattern(String canonical, Piece... pieces) {
        return Pattern.compile(new Pieces(canonical, List.of(pieces)).regex());
    }
}
