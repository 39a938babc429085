package io.attest.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BracketsTest {

    @Test
    void everyByteReadsBackAsItself() {
        for (int code = 0; code < 256; code++) {
            byte[] one = {(byte) code};
            String shown = Brackets.of(one);
            assertThat(shown).matches("[ -~]+");
            assertThat(Brackets.bytes(shown)).as(shown).isEqualTo(one);
        }
    }

    @Test
    void allBytesInOneTextReadBack() {
        byte[] all = new byte[256];
        for (int code = 0; code < 256; code++) {
            all[code] = (byte) code;
        }
        assertThat(Brackets.bytes(Brackets.of(all))).isEqualTo(all);
    }

    @Test
    void printableAsciiStandsForItself() {
        assertThat(Brackets.of("AT#X=\"a]b\"\r\n[".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEqualTo("AT#X=\"a]b\"[CR][LF][[");
        assertThat(Brackets.bytes("[0x80][0xfF][DEL]")).containsExactly(0x80, 0xFF, 0x7F);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT[CR | '[' without ']' in 'AT[CR'; a literal bracket is [[",
                "AT[cr] | unknown byte [cr]; known: [0x00] to [0xFF] and ",
                "[0x1] | unknown byte [0x1]; known: ",
                "[] | unknown byte []; known: ",
                "na\u00EFve | character 239 in 'na[0xEF]ve': write [0x..] or a name"
            })
    void whatIsNoNotationIsRefusedByName(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brackets.bytes(text))
                .withMessageStartingWith(message.strip());
    }

    @Test
    void aRawControlCharacterIsShownInTheMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brackets.bytes("a\tb"))
                .withMessage("character 9 in 'a[HT]b': write [0x..] or a name");
    }
}
