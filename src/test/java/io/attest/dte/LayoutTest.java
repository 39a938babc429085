package io.attest.dte;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.Fact;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the values of a message are laid out. */
final class LayoutTest {

    @Test
    void momentsStandUnderEachOther() {
        assertThat(Fact.render(
                        "T-5-02.r03  a refused value changed the stored port",
                        List.of(
                                Fact.of("issued", Layout.beside("AT#TCPPORT=1,65536[CR]", "at 12.004 s")),
                                Fact.of("expected", "#CME ERROR: 34882 within 2 s"),
                                Fact.of("came", Layout.beside("[CR][LF]OK[CR][LF]", "after 38 ms")))))
                .isEqualTo("""
                        T-5-02.r03  a refused value changed the stored port
                          issued     AT#TCPPORT=1,65536[CR]                          at 12.004 s
                          expected   #CME ERROR: 34882 within 2 s
                          came       [CR][LF]OK[CR][LF]                              after 38 ms""");
    }

    @Test
    void aLongReportHasALineForEachOfItsLinesUnderTheFirst() {
        String report =
                "#PINGDELAY: 1[CR][LF]#PINGNUM: 4[CR][LF]#PINGREMOTE: \"\"[CR][LF]".repeat(2) + "[CR][LF]OK[CR][LF]";
        assertThat(Fact.render("x", List.of(Fact.of("came", Layout.beside(report, "after 38 ms")))))
                .isEqualTo("""
                        x
                          came       #PINGDELAY: 1[CR][LF]
                                     #PINGNUM: 4[CR][LF]
                                     #PINGREMOTE: ""[CR][LF]
                                     #PINGDELAY: 1[CR][LF]
                                     #PINGNUM: 4[CR][LF]
                                     #PINGREMOTE: ""[CR][LF]
                                     [CR][LF]
                                     OK[CR][LF]                                      after 38 ms""");
    }

    @Test
    void whatIsTooMuchIsLeftToTheLog() {
        String folded = Layout.folded("#X: 1[CR][LF]".repeat(90));
        assertThat(folded.lines()).hasSize(13).contains("... 78 more lines ...");
        assertThat(Layout.folded("x".repeat(3000))).isEqualTo("x".repeat(70) + " ... 2910 more ... " + "x".repeat(20));
    }

    @Test
    void whatJustFitsIsLeftAsItIs() {
        String whole = "x".repeat(95) + " | yz";
        assertThat(Layout.folded(whole)).isEqualTo(whole);
        assertThat(Layout.folded(whole + "w").lines()).containsExactly("x".repeat(95) + " |", "yzw");
        assertThat(Layout.cut("x".repeat(100))).isEqualTo("x".repeat(100));
        assertThat(Layout.folded("#PINGNUM: 4[LF]".repeat(12)).lines())
                .hasSize(12)
                .containsOnly("#PINGNUM: 4[LF]");
    }

    @ParameterizedTest
    @CsvSource({"2000, 2 s", "200, 0.2 s", "60000, 60 s", "1500, 1.5 s", "0, 0 s", "3, 0.003 s"})
    void secondsHaveNoIdleDigits(long millis, String shown) {
        assertThat(Layout.seconds(Duration.ofMillis(millis))).isEqualTo(shown);
    }
}
