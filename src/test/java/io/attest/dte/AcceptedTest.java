package io.attest.dte;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.dte.Acceptances.Level;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a case accepts, for whoever judges without this house. */
final class AcceptedTest {

    private final Accepted strict = new Accepted(List.of(), Level.STRICT);

    @Test
    void aTextOfWhichNoErratumSaysAnythingIsTakenAsItStands() {
        assertThat(strict.regex("\r\nOK\r\n")).isEmpty();
        assertThat(strict.regex("a {{ b")).isEmpty();
    }

    @Test
    void aPlaceholderNeedsARegularExpression() {
        Pattern accepted = Pattern.compile(strict.regex("#X: {int}\r\n").orElseThrow());
        assertThat("#X: 42\r\n").matches(accepted);
        assertThat("#X: \r\n").doesNotMatch(accepted);
    }

    @Test
    void anErratumOfTheCaseAddsItsForms() {
        Accepted free = new Accepted(List.of("E-01"), Level.STRICT);
        Pattern accepted = Pattern.compile(free.regex("\r\nOk_Info_PPP\r\n").orElseThrow());
        assertThat("\r\nOk_Info_PPP\r\n").matches(accepted);
        assertThat("\r\nOK_Info_PPP\r\n").matches(accepted);
        assertThat("\r\nok_info_ppp\r\n").doesNotMatch(accepted);
        assertThat("\r\nok_info_ppp\r\n")
                .matches(Pattern.compile(new Accepted(List.of("E-01"), Level.TOLERANT)
                        .regex("\r\nOk_Info_PPP\r\n")
                        .orElseThrow()));
    }

    @Test
    void aSessionEndsAsTheFormatHasIt() {
        for (Accepted.Ending ending : List.of(
                strict.byHost(), strict.byPeer(true), strict.byPeer(false), strict.failed(true, "#CME ERROR: 37952"))) {
            assertThat(ending.canonical()).isNotEmpty();
        }
        assertThat(strict.byPeer(true).canonical())
                .isNotEqualTo(strict.byPeer(false).canonical());
        assertThat(strict.failed(false, "#CME ERROR: 37952").canonical()).contains("#CME ERROR: 37952");
    }

    @Test
    void numericCodesAreExpectedOnceTheHostHasAskedForThem() {
        String verbose = strict.byHost().canonical();
        strict.written("ATV0\r");
        assertThat(strict.byHost().canonical()).isNotEqualTo(verbose);
        strict.reset();
        assertThat(strict.byHost().canonical()).isEqualTo(verbose);
    }
}
