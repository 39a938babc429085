package io.attest.dte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The command line that the host is typing. */
final class TypedLineTest {

    private final TypedLine line = new TypedLine(4);

    @Test
    void itIsToldInCapitalsAtItsCrAndAnotherBegins() {
        assertThat(typed("ati\r")).containsExactly("ATI");
        assertThat(typed("at\r\r")).containsExactly("AT", "");
    }

    @Test
    void controlCharactersAreNoPartOfItAndABlankIs() {
        assertThat(typed("\na\tt \u001b\r")).containsExactly("AT ");
    }

    @Test
    void noMoreThanWasAskedForIsKept() {
        assertThat(typed("abcd\rabcde\r")).containsExactly("ABCD", "ABCD");
    }

    @Test
    void whatIsForgottenDoesNotCount() {
        typed("at+x");
        line.forget();
        assertThat(typed("at\r")).containsExactly("AT");
    }

    private List<String> typed(String octets) {
        return octets.chars()
                .mapToObj(octet -> line.take((char) octet))
                .flatMap(Optional::stream)
                .toList();
    }
}
