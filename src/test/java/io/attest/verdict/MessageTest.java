package io.attest.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MessageTest {

    private static final List<Fact> FACTS = List.of(
            Fact.of("issued", "AT#X?[CR]"),
            Fact.of("expected", "  two blanks first\nand a second line"),
            Fact.of("a-key-that-is-wide", "value"),
            Fact.of("came", "ends with a blank "));

    @Test
    void whatWasRenderedIsTakenApartAgain() {
        Message message = Message.of("R-1-001", Fact.render("R-1-001  the answer is another", FACTS));
        assertThat(message.headline()).isEqualTo("the answer is another");
        assertThat(message.facts()).isEqualTo(FACTS);
        assertThat(message.value("came")).contains("ends with a blank ");
        assertThat(message.value("but")).isEmpty();
    }

    @Test
    void aLineThatStandsElsewhereIsPutToTheFactBeforeIt() {
        assertThat(Message.of("no\n  came       a\nb\n             c\n   d").facts())
                .containsExactly(Fact.of("came", "a\nb\nc\nd"));
        assertThat(Message.of("no\n  \n  x").facts()).containsExactly(Fact.of("x", ""));
        assertThat(Message.of("no\n  a-key-that-is-wide v\n  expectation").facts())
                .containsExactly(Fact.of("a-key-that-is-wide", "v"), Fact.of("expectation", ""));
    }

    @Test
    void aTextOfNoSuchFormIsAllHeadline() {
        assertThat(Message.of("R-1-001", "what\never").headline()).isEqualTo("what\never");
        assertThat(Message.of("R-1-001", "what\never").first()).isEqualTo("what");
        assertThat(Message.of("").facts()).isEmpty();
    }
}
