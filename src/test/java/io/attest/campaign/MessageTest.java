package io.attest.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The most-read text of all: why a case is not a pass, word for word as it stands in the record. */
final class MessageTest {

    @TempDir
    private Path folder;

    @Test
    void aRefusedValueThatWasStored() {
        assertThat(message("R-3-042.trailing", "refused-but-stored")).isEqualTo("""
                        R-3-042.trailing  the answer is not what the manual says
                          before     AT#POP3PORT=8080x[CR]
                          issued     AT#POP3PORT?[CR]                                at 1.000 s
                          expected   #POP3PORT: 4321 | OK within 2 s
                          came       #POP3PORT: 8080x[CR][LF][CR][LF]OK[CR][LF]      after 0 ms
                          manual     S000333C chapter 3, #POP3PORT Set POP3 Server
                          replay     ./attest run --case R-3-042.trailing --bench reference
                          log        transcripts/R-3-042.trailing.txt""");
    }

    @Test
    void aValueThatIsAcceptedAlthoughItIsTooLarge() {
        assertThat(message("R-2-032.above", "max-redialdelay-long")).isEqualTo("""
                        R-2-032.above  the modem accepts what it must refuse
                          issued     AT#REDIALDELAY=15[CR]                           at 1.000 s
                          expected   #CME ERROR: 34882 within 2 s
                          came       [CR][LF]OK[CR][LF]                              after 0 ms
                          manual     S000333C chapter 2, #REDIALDELAY Set Call Retry Delay
                          replay     ./attest run --case R-2-032.above --bench reference
                          log        transcripts/R-2-032.above.txt""");
    }

    @Test
    void aCommandLineThatIsNotAnswered() {
        assertThat(message("T-9-03.r04", "too-long-is-silent")).isEqualTo("""
                        T-9-03.r04  the modem keeps silent
                          issued     AT#SUBJ1="xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\s\
                        ... 2925 more ... xxxxxxxxxxxxxxx"[CR]  at 1.000 s
                          expected   #CME ERROR: 34881 within 2 s
                          came       nothing                                         in 2 s
                          then       it answered ATQ0
                          manual     S000333C chapter 9, Error Codes
                          replay     ./attest run --case T-9-03.r04 --bench reference
                          log        transcripts/T-9-03.r04.txt""");
    }

    private String message(String id, String fault) {
        List<CaseResult> results = Runs.reference(folder.resolve(fault), new Selection(List.of(id), ""), 1, 1, fault)
                .cases();
        assertThat(results).hasSize(1);
        assertThat(results.get(0).verdict()).isEqualTo(Verdict.FAIL);
        return results.get(0).message();
    }
}
