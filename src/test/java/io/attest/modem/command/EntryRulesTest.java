package io.attest.modem.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What may be typed over several lines. */
final class EntryRulesTest {

    private final EntryRules rules = new EntryRules();

    @Test
    void aBodyIsPrintableAsciiWithLineEndsAndTabs() {
        assertThat(rules.body(" ~\"\r\n\t")).hasValue(" ~\"\r\n\t");
        for (String odd : new String[] {"\u0000", "\u000b", "\u001f", "\u007f", "\u00e9"}) {
            assertThat(rules.body("a" + odd + "b")).as(odd).isEmpty();
        }
    }

    @Test
    void aBodyHas120CharactersAtMost() {
        assertThat(rules.body("b".repeat(118) + "\r\n")).isPresent();
        assertThat(rules.body("b".repeat(119) + "\r\n")).isEmpty();
    }

    @Test
    void addressesStandOnLinesOfTheirOwnAndEmptyOnesCountForNothing() {
        assertThat(rules.addresses("old", "a@b\r\n\r\nc@d\re@f\n")).hasValue("a@b\nc@d\ne@f");
        assertThat(rules.addresses("old", "\r\n")).hasValue("");
    }

    @Test
    void tenAddressesAreKept() {
        assertThat(rules.addresses("", "x\r\n".repeat(11)).orElseThrow().split("\n"))
                .hasSize(10);
    }

    @Test
    void oneThatIsRefusedIsTheEndOfAll() {
        assertThat(rules.addresses("", "a\r\n" + "b".repeat(120))).isPresent();
        assertThat(rules.addresses("", "a\r\n" + "b".repeat(121))).isEmpty();
        assertThat(rules.addresses("", "a\r\nb\"c")).isEmpty();
    }
}
