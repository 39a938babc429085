package io.attest.modem.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A place in a line of commands. */
final class CursorTest {

    @Test
    void blanksAndControlsAreDroppedOutsideQuotesAndOnlyControlsWithin() {
        assertThat(new Cursor(" a\tb \"c \u001bd\" e\n").rest()).isEqualTo("ab\"c d\"e");
        assertThat(new Cursor("\" \" \" \"").rest()).isEqualTo("\" \"\" \"");
    }

    @Test
    void numbersEndAtTheFirstSignThatIsNoDigit() {
        Cursor cursor = new Cursor("09/1:x");
        assertThat(cursor.number()).hasValue(9);
        assertThat(cursor.number()).isEmpty();
        assertThat(cursor.next()).isEqualTo('/');
        assertThat(cursor.number()).hasValue(1);
        assertThat(cursor.next()).isEqualTo(':');
        assertThat(cursor.number()).isEmpty();
        assertThat(cursor.next()).isEqualTo('X');
        assertThat(cursor.more()).isFalse();
        assertThat(cursor.number()).isEmpty();
    }

    @Test
    void aNumberOfMoreThanSixDigitsIsTooLarge() {
        assertThat(new Cursor("999998").number()).hasValue(999_998);
        assertThat(new Cursor("0000001").number()).hasValue(1_000_000);
    }

    @Test
    void aSemicolonWithinQuotesIsText() {
        Cursor cursor = new Cursor("+A=\"b;c\",\"\";+D;");
        assertThat(cursor.untilSemicolon()).isEqualTo("+A=\"b;c\",\"\"");
        assertThat(cursor.skip(';')).isTrue();
        assertThat(cursor.untilSemicolon()).isEqualTo("+D");
        assertThat(cursor.skip('+')).isFalse();
        assertThat(cursor.rest()).isEqualTo(";");
        assertThat(cursor.skip(';')).isFalse();
    }
}
