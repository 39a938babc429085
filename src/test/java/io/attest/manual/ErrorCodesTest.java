package io.attest.manual;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers the manual has as error codes. */
final class ErrorCodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"34817", "34882", "35840", "37121"})
    void aCodeOfTheManualIsOne(String code) {
        assertThat(code).matches(ErrorCodes.regex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "34816", "3488", "348822", "OK", "1025"})
    void anythingElseIsNone(String code) {
        assertThat(code).doesNotMatch(ErrorCodes.regex());
    }
}
