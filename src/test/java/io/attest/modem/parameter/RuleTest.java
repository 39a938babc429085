package io.attest.modem.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of parameter takes: the last good, the first bad. */
final class RuleTest {

    private static final Whole STEPPED = new Whole(15, 115, 20);

    @ParameterizedTest
    @CsvSource({"15, 15", "00035, 35", "115, 115"})
    void aNumberWithinItsBoundsIsKeptWithoutLeadingZeros(String raw, String kept) {
        assertThat(STEPPED.accept(raw)).hasValue(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14", "-15", "116", "135", "20", "000035", "3O", "1:", "1/5"})
    void anotherNumberIsRefused(String raw) {
        assertThat(STEPPED.accept(raw)).isEmpty();
    }

    @Test
    void aTextIsPrintableAsciiWithoutAQuoteUpToItsLength() {
        Text text = new Text(3);
        assertThat(text.accept("")).hasValue("");
        assertThat(text.accept(" !~")).hasValue(" !~");
        assertThat(text.accept("abcd")).isEmpty();
        for (String odd : new String[] {"\"", "\u001f", "\u007f", "\u00e9"}) {
            assertThat(text.accept(odd)).as(odd).isEmpty();
        }
    }

    @Test
    void aPhoneNumberHasDigitsAndItsThreeSigns() {
        Phone phone = new Phone(1, 13);
        assertThat(phone.accept("0123456789+*#")).hasValue("0123456789+*#");
        assertThat(phone.accept("0123456789+*#0")).isEmpty();
        assertThat(phone.accept("")).isEmpty();
        assertThat(phone.accept("12a")).isEmpty();
        assertThat(new Phone(0, 1).accept("")).hasValue("");
    }

    @Test
    void aTableWithAnotherRowIsTheSameBesides() {
        ParameterTable standard = ParameterTable.standard();
        ParameterTable changed =
                standard.change("PINGNUM", row -> row.initial("9").quoted(true).rule(new Whole(9, 9, 1)));
        Parameter row = changed.find("PINGNUM", 0).orElseThrow();
        assertThat(row.initial()).isEqualTo("9");
        assertThat(row.shown("9")).isEqualTo("\"9\"");
        assertThat(row.rule().accept("4")).isEmpty();
        assertThat(changed.rows()).hasSameSizeAs(standard.rows());
        assertThat(changed.rows()).filteredOn(other -> other != row).allMatch(standard.rows()::contains);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.change("PONGNUM", other -> other))
                .withMessage("no parameter PONGNUM");
    }
}
