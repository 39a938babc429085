package io.attest.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a case stops in the middle of a mail, the next one begins at rest, on the reference modem. */
final class LeftoverMailTest {

    /** What every mail needs; GPRS, since no call is needed for it. */
    static final String ONLINE = """
            Given the modem is connected over "GPRS"
            And the host has set:
              | AT#SMTPSERV="198.51.100.25"        |
              | AT#SMTPPORT=25                     |
              | AT#DOMAIN="host.example.org"       |
              | AT#SENDERADDR="module@example.org" |
              | AT#REC1="a@example.org"            |
              | AT#POP3SERV="198.51.100.110"       |
              | AT#POP3PORT=110                    |
              | AT#POP3UN="reader"                 |
              | AT#POP3PW="popsecret"              |
            And the mailbox of "reader" holds a mail `Subject: a[CR][LF][CR][LF][70000 octets of text]`
            """;

    private static final String PUTMAIL = """
            When the host issues `AT#PUTMAIL`
            """;

    private static final String BODY = PUTMAIL + """
            Then the modem indicates `Ok_Info_WaitingForData`
            """;

    private static final String GETMAIL = """
            When the host issues `AT#GETMAIL`
            """;

    private static final String MAIL = GETMAIL + """
            Then the modem indicates `Ok_Info_Mail`
            """;

    private static final String HELD = "Given the \"%s\" server at \"%s\" \"says nothing\"\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "When the host writes `half a body`",
                "When the host writes `AT[CR]a body[CR][LF].`",
                "When the host writes `a body[CR][LF].[CR][LF]`",
                "When the host writes `[1048576 octets of text]`"
            })
    void inTheHostsBody(String end) throws IOException {
        passesAndLeavesNothing(BODY + end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"octet 100 of the body", "final dot"})
    void inABodyThatTheServerDoesNotTake(String stage) throws IOException {
        passesAndLeavesNothing(HELD.formatted("SMTP", stage) + BODY
                + "When the host writes `[200000 octets of text][CR][LF].[CR][LF]`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"greeting", "MAIL", "DATA", "final dot"})
    void inAMailThatTheModemSendsByItself(String stage) throws IOException {
        passesAndLeavesNothing(HELD.formatted("SMTP", stage) + "When the host issues `AT#SENDMAIL1`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"greeting", "PASS", "RETR", "QUIT"})
    void inAMailThatIsFetched(String stage) throws IOException {
        passesAndLeavesNothing(HELD.formatted("POP3", stage) + GETMAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"octet 60 of RETR", "DELE", "QUIT"})
    void inAMailThatIsDelivered(String stage) throws IOException {
        passesAndLeavesNothing(HELD.formatted("POP3", stage) + MAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {PUTMAIL, GETMAIL, "When the host issues `AT#SENDMAIL1`", MAIL})
    void beforeAnythingWasHeard(String end) throws IOException {
        passesAndLeavesNothing(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {PUTMAIL, BODY, BODY + "When the host writes `half a body`\n", GETMAIL, MAIL})
    void whereACaseFails(String steps) throws IOException {
        assertThat(leavesNothing(steps + "Then the modem answers `NOT THIS`").verdict())
                .isEqualTo(Verdict.FAIL);
    }

    private void passesAndLeavesNothing(String steps) throws IOException {
        assertThat(leavesNothing(steps).message()).isEmpty();
    }

    private CaseResult leavesNothing(String steps) throws IOException {
        String next = ONLINE + """
                When the host issues `AT#SENDMAIL1`
                Then the modem answers `OK`
                And the network has seen:
                  | smtp.sender | module@example.org |
                And `AT#VSTATE` reads `#STATE: "CONNECTED"`
                """;
        return OneCase.leavesNothing(folder, "@needs-routes @needs-gprs-outcome", ONLINE + steps, next);
    }
}
