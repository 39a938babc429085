package io.attest.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences about mail together, on the reference modem, where what servers hold holds the modem too. */
final class MailCaseTest {

    @TempDir
    private Path folder;

    @Test
    void whatAServerHoldsIsDoneWhenItGoesOn() throws IOException {
        CaseResult result = run("""
                Given the "SMTP" server at "greeting" "says nothing"
                When the host issues `AT#PUTMAIL`
                Then `AT#SENDMAIL1` meanwhile is answered `#CME ERROR: 37122`
                When the "SMTP" server goes on
                Then the modem indicates `Ok_Info_WaitingForData`
                When the host writes, 2 octets at a time, `[3000 octets of text].[CR][LF]`
                Then the modem answers `OK`
                And the mail for `a@example.org` has:
                  | body | `[3000 octets of text]` |
                """);
        assertThat(result.message()).isEmpty();
        assertThat(folder.resolve("run").resolve(result.transcript()))
                .content()
                .contains("greeting says nothing")
                .doesNotContain("nothing was held");
    }

    @Test
    void aServerThatDoesNotGoOnIsWaitedForOnTheModemsClock() throws IOException {
        CaseResult result = run("""
                Given the "SMTP" server at "greeting" "says nothing"
                When the host issues `AT#PUTMAIL`
                Then the modem answers within 200 s `#CME ERROR: 37964`
                """);
        assertThat(result.message()).isEmpty();
        assertThat(result.seconds()).isGreaterThan(180);
    }

    @Test
    void whatTheHostWritesWhileAMailIsDeliveredFindsNothingSurplus() throws IOException {
        CaseResult result = run("""
                When the host issues `AT#GETMAIL`
                Then the modem indicates `Ok_Info_Mail`
                When the host writes `x`
                Then the modem delivers a mail:
                  | body | `[70000 octets of text]` |
                And the modem answers `OK`
                """);
        assertThat(result.message()).isEmpty();
    }

    @Test
    void aBodyOfAMegabyteThatIsNotTheOneIsShownWhereItDiffers() throws IOException {
        CaseResult result = run("""
                When the host issues `AT#PUTMAIL`
                Then the modem indicates `Ok_Info_WaitingForData`
                When the host writes `[1048576 octets of text]x[CR][LF].[CR][LF]`
                Then the modem answers `OK`
                And the mail for `a@example.org` has:
                  | body | `[1048576 octets of text]y` |
                """);
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(result.message())
                .hasSizeLessThan(1500)
                .contains("expected   1048577 octets: ")
                .contains("differ     after 1048576 octets, behind ...")
                .contains("expected   y\n")
                .contains("came       x[CR][LF]\n");
    }

    private CaseResult run(String steps) throws IOException {
        return OneCase.ofTheReferenceModem(
                folder, "@needs-routes @needs-gprs-outcome", LeftoverMailTest.ONLINE + steps);
    }
}
