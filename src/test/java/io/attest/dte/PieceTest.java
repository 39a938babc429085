package io.attest.dte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How stretches of a text lie to each other. */
final class PieceTest {

    private static final Piece MIDDLE = piece(3, 6);

    @Test
    void aStretchHoldsWhatLiesWithinItAlsoAtItsEnds() {
        assertThat(MIDDLE.holds(piece(4, 5))).isTrue();
        assertThat(MIDDLE.holds(piece(3, 5))).isTrue();
        assertThat(MIDDLE.holds(piece(4, 6))).isTrue();
        assertThat(MIDDLE.holds(piece(2, 5))).isFalse();
        assertThat(MIDDLE.holds(piece(4, 7))).isFalse();
        assertThat(MIDDLE.holds(piece(3, 6))).isFalse();
    }

    @Test
    void aPlaceBetweenTwoCharactersIsHeldOnlyWhereItIsNotAnEnd() {
        assertThat(MIDDLE.holds(piece(4, 4))).isTrue();
        assertThat(MIDDLE.holds(piece(3, 3))).isFalse();
        assertThat(MIDDLE.holds(piece(6, 6))).isFalse();
    }

    @Test
    void twoCrossWhereEachHasAPartThatTheOtherHasNot() {
        assertThat(MIDDLE.crosses(piece(2, 4))).isTrue();
        assertThat(MIDDLE.crosses(piece(5, 7))).isTrue();
    }

    @Test
    void neighboursAndWhatLiesWithinDoNotCross() {
        assertThat(MIDDLE.crosses(piece(1, 3))).isFalse();
        assertThat(MIDDLE.crosses(piece(6, 8))).isFalse();
        assertThat(MIDDLE.crosses(piece(4, 5))).isFalse();
        assertThat(MIDDLE.crosses(piece(1, 9))).isFalse();
    }

    @Test
    void theSameAlternativeIsKeptOnce() {
        Piece piece = new Piece(0, 1, new ArrayList<>());
        piece.add("a");
        piece.add("b");
        piece.add("a");
        assertThat(piece.also()).containsExactly("a", "b");
    }

    private static Piece piece(int start, int end) {
        return new Piece(start, end, List.of());
    }
}
