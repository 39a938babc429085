package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void controlCharactersGetTheNamesOfTheFeatures() {
        assertThat(Visible.of("\r\u0003\u0010\u001a\b\u001b\u0000\u0007\u007f\u009b"))
                .isEqualTo("[CR][ETX][DLE][SUB][BS][ESC][NUL][0x07][0x7F][0x9B]");
    }

    @Test
    void whatReordersOrHidesTextIsNamed() {
        assertThat(Visible.of("\u202Egnp.exe\u202C\u2066\u200B\uFEFF\u2028\u00AD"))
                .isEqualTo("[U+202E]gnp.exe[U+202C][U+2066][U+200B][U+FEFF][U+2028][0xAD]");
    }

    @Test
    void halfSurrogatesAndWhatXmlRefusesAreNamed() {
        assertThat(Visible.of("\uD800x\uDC00 \uFFFE \uFFFF \uE000"))
                .isEqualTo("[U+D800]x[U+DC00] [U+FFFE] [U+FFFF] [U+E000]");
    }

    @Test
    void lettersOfAnyScriptAndEmojiStay() {
        assertThat(Visible.of("caf\u00e9 \u0440\u0443 \uD83D\uDE00 \u2713"))
                .isEqualTo("caf\u00e9 \u0440\u0443 \uD83D\uDE00 \u2713");
    }

    @Test
    void lineFeedAndTabStayInTextButNotInALine() {
        assertThat(Visible.of("a\n\tb")).isEqualTo("a\n\tb");
        assertThat(Visible.line("a\n\tb")).isEqualTo("a[LF] b");
    }
}
