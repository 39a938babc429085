package io.attest.modem.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind the equals sign of an AT# command. */
final class GrammarTest {

    private final Grammar grammar = new Grammar();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"`\"\"`|``", "` \"a b\" `|`a b`", "` a, b `|`a, b`", "`\" \"`|` `", "a=b|a=b", "?a|?a"})
    void quotesAndTheBlanksAroundAValueAreNoPartOfIt(String typed, String value) {
        assertThat(grammar.argument(typed, false)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"", "\"a", "a\"", "\"a\"b", "\"a\"\"", "=a", "?", "a\"b", "\"a\"b\""})
    void whatIsNoValueIsRefused(String typed) {
        assertThat(grammar.argument(typed, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2", ",1", "1 2"})
    void aNumberStandsAlone(String typed) {
        assertThat(grammar.argument(typed, true)).isEmpty();
        assertThat(grammar.argument(typed, false)).hasValue(typed);
    }
}
