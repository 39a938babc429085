package io.attest.dte;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.Fact;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The message of two texts that should be the same. */
final class DifferenceTest {

    private static final int SHORT = 90;
    private static final String LINES =
            IntStream.range(0, 100_000).mapToObj("line %d\r\n"::formatted).collect(Collectors.joining());

    @Test
    void ofAMegabyteTheEndsAndWhereTheyPartAreShown() {
        String came = LINES.substring(0, 600_000) + LINES.substring(600_001);
        assertThat(rendered(LINES, came)).isEqualTo("""
                another body
                  expected   1188890 octets: line 0[CR][LF]line 1[CR][LF]line 2[CR][LF]line 3[CR][LF] ... 1188844 more ... [CR][LF]line 99999[CR][LF]
                  came       1188889 octets: line 0[CR][LF]line 1[CR][LF]line 2[CR][LF]line 3[CR][LF] ... 1188843 more ... [CR][LF]line 99999[CR][LF]
                  differ     after 600000 octets, behind ...0924[CR][LF]line 50925
                             expected   [CR][LF]line 50926[CR][LF]line 50927[CR][LF]line 5...
                             came       [LF]line 50926[CR][LF]line 50927[CR][LF]line 50...""");
    }

    @Test
    void ofShortTextsAllIsShown() {
        assertThat(rendered("a\r\nb\r\n", "a\nb\r\n")).isEqualTo("""
                another body
                  expected   a[CR][LF]b[CR][LF]
                  came       a[LF]b[CR][LF]
                  differ     after 1 octet, behind a
                             expected   [CR][LF]b[CR][LF]
                             came       [LF]b[CR][LF]""");
    }

    @Test
    void oneThatEndsEarlierDoesSo() {
        assertThat(rendered("ab", "a")).endsWith("""
                differ     after 1 octet, behind a
                             expected   b
                             came       its end""");
        assertThat(rendered("a", "b")).contains("differ     after 0 octets\n");
    }

    @Test
    void whatIsJustShortIsShownWhole() {
        assertThat(Difference.shown("x".repeat(SHORT))).isEqualTo("x".repeat(SHORT));
        assertThat(Difference.shown("x".repeat(SHORT + 1))).startsWith(SHORT + 1 + " octets: ");
    }

    @Test
    void nothingIsNamed() {
        assertThat(rendered("ab", "")).isEqualTo("""
                another body
                  expected   ab
                  came       nothing""");
    }

    private static String rendered(String expected, String came) {
        return Fact.render("another body", Difference.facts(expected, came));
    }
}
