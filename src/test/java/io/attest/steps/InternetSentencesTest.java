package io.attest.steps;

import static io.attest.dte.ScriptedModem.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.attest.actuator.ActuationFailed;
import io.attest.actuator.NotOffered;
import io.attest.bench.ScriptedBench;
import io.attest.dte.ScriptedModem;
import io.attest.verdict.Attribution;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences about servers and mail. When a call rings, somebody talks to the servers in the modem's place. */
final class InternetSentencesTest {

    private static final String RINGS = "When a data call rings from `06`\nThen the modem indicates `RING`\n";

    private static final String[] A_MAIL = {
        "EHLO host.example.org",
        "MAIL FROM:<module@example.org>",
        "RCPT TO:<a@example.org>",
        "RCPT TO:<b@example.org>",
        "DATA",
        "From: \"Test module\" <module@example.org>\r\nTo: a@example.org\r\nCc: b@example.org\r\nSubject: hello\r\n\r\nbody\r\n.",
        "QUIT"
    };

    @TempDir
    private Path folder;

    private final ScriptedModem modem = ScriptedModem.living();
    private final ScriptedBench bench = new ScriptedBench(this::network);
    private final List<List<String>> said = new ArrayList<>();
    private Correspondent servers = new Correspondent(Map.of());
    private String[] toSay = A_MAIL;
    private String place = "198.51.100.25:25";
    private @Nullable RuntimeException noRoutes;

    InternetSentencesTest() {
        modem.answers("AT#CONNECTIONSTOP", OK);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> network(String verb, Map<String, Object> arguments) {
        switch (verb) {
            case "incoming-call" -> {
                said.add(servers.says(place, toSay));
                modem.says(Duration.ofSeconds(1), "\r\nRING\r\n");
            }
            case "routes" -> {
                if (noRoutes != null) {
                    throw noRoutes;
                }
                servers = new Correspondent((Map<String, String>) arguments.get("tcp"));
            }
            default -> {
                // Done.
            }
        }
        return Map.of();
    }

    @Test
    void whatTheServersHaveSeenAndGotIsCompared() throws IOException {
        passes(RINGS + """
                Then the network has seen:
                  | smtp.at         | 198.51.100.25:25             |
                  | smtp.hello      | host.example.org             |
                  | smtp.login      | nothing                      |
                  | smtp.sender     | module@example.org           |
                  | smtp.recipients | b@example.org, a@example.org |
                  | `smtp.subjects` | `hello`                      |
                  | pop3.at         | nothing                      |
                  | mailbox.reader  | nothing                      |
                  | dns.asked       | nothing                      |
                And the mail for `a@example.org` has:
                  | From    | Test module <module@example.org> |
                  | To      | a@example.org                    |
                  | Cc      | b@example.org                    |
                  | Subject | hello                            |
                  | body    | `body[CR][LF]`                   |
                And the mail for `b@example.org` has:
                  | body | body |
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "smtp.at         | nothing                | 198.51.100.25:25",
                "smtp.at         | 198.51.100.26:25       | 198.51.100.25:25",
                "smtp.sender     | module                 | module@example.org",
                "smtp.recipients | a@example.org          | a@example.org, b@example.org",
                "smtp.recipients | nothing                | a@example.org, b@example.org",
                "smtp.subjects   | hello, hello           | hello",
                "smtp.login      | mailer:mailsecret      | nothing",
                "dns.asked       | 198.51.100.53 a        | nothing"
            })
    void whatTheyHaveNotSeenIsAFail(String path, String values, String came) throws IOException {
        CaseResult result = run(RINGS + "Then the network has seen:\n  | " + path + " | " + values + " |\n");
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(result.message())
                .contains("the network saw something else")
                .contains("expected   " + path + ": " + values)
                .contains("came       " + came);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "From    | module@example.org | 'came       From: Test module <module@example.org>'",
                "From    | nothing            | 'came       From: Test module <module@example.org>'",
                "To      | b@example.org      | 'came       To: a@example.org'",
                "Cc      | nothing            | 'came       Cc: b@example.org'",
                "Subject | Hello              | 'came       Subject: hello'",
                "body    | bodY[CR][LF]       | 'differ     after 3 octets, behind bod'"
            })
    void aMailThatIsAnotherIsAFail(String field, String wanted, String came) throws IOException {
        CaseResult result =
                run(RINGS + "Then the mail for `a@example.org` has:\n  | " + field + " | `" + wanted + "` |\n");
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(result.message())
                .contains("what arrived for a@example.org is not what it must be")
                .contains(came);
    }

    @Test
    void aMailThatHasNotComeOrCameTwiceIsAFail() throws IOException {
        String expected = "Then the mail for `%s` has:\n  | body | body |\n";
        List<CaseResult> results = inARow(
                RINGS + expected.formatted("c@example.org"), RINGS + RINGS + expected.formatted("a@example.org"));
        assertThat(results.get(0).message()).contains("expected   one mail").contains("came       none");
        assertThat(results.get(1).message()).contains("came       2 mails");
    }

    @Test
    void theMailboxHoldsWhatItIsGiven() throws IOException {
        place = "198.51.100.110:110";
        toSay = new String[] {"USER reader", "PASS popsecret", "DELE 1", "QUIT"};
        passes("""
                Given the mailbox of "reader" holds a mail `Subject: one[CR][LF][CR][LF]x[CR][LF]`
                And the mailbox of "reader" holds a mail `Subject: two[CR][LF][CR][LF][400 octets of text]`
                """ + RINGS + """
                Then the network has seen:
                  | pop3.at       | 198.51.100.110:110 |
                  | pop3.user     | reader             |
                  | pop3.password | popsecret          |
                  | pop3.deleted  | 1                  |
                  | mailbox.reader | two               |
                """);
    }

    @Test
    void aFaultIsTheServers() throws IOException {
        passes("""
                Given the "SMTP" server at "MAIL" "answers 550 no such sender"
                And the "SMTP" server at "DATA" "closes"
                """ + RINGS);
        assertThat(said.get(0)).contains("550 no such sender").endsWith("end");
    }

    @Test
    void whatAServerDoesNotHaveIsNamed() throws IOException {
        CaseResult result = run("Given the \"SMTP\" server at \"LUNCH\" \"closes\"\n" + RINGS);
        assertThat(result.verdict()).isEqualTo(Verdict.ERROR);
        assertThat(result.message()).contains("LUNCH").contains("RCPT");
    }

    @Test
    void namesAndGoingOnAreTheBenchesToDo() throws IOException {
        passes("""
                Given the name servers:
                  | 198.51.100.53 | *                | SERVFAIL      |
                  | 198.51.100.54 | smtp.example.org | 198.51.100.26 |
                When the "SMTP" server goes on
                """ + RINGS);
    }

    @Test
    void eachCaseFindsTheServersAsTheyUsuallyAre() throws IOException {
        String refused = "Given the \"SMTP\" server at \"MAIL\" \"answers 550 no\"\n" + RINGS;
        String taken = RINGS + "Then the network has seen:\n  | smtp.subjects | hello |\n";
        assertThat(inARow(taken, refused, taken))
                .extracting(CaseResult::message)
                .containsOnly("");
        assertThat(bench.asked())
                .filteredOn(asked -> asked.startsWith("routes"))
                .hasSize(1);
    }

    @Test
    void pingsAreRoutesOfTheirCaseAlone() throws IOException {
        String pings = """
                Given pings of "198.51.100.7" are answered after "900, none" ms
                And pings of "198.51.100.8" are answered after "80" ms
                """;
        assertThat(inARow(pings + RINGS, RINGS, RINGS))
                .extracting(CaseResult::message)
                .containsOnly("");
        List<String> routes = bench.asked().stream()
                .filter(asked -> asked.startsWith("routes"))
                .toList();
        assertThat(routes).hasSize(4);
        assertThat(routes.get(1)).contains("198.51.100.7=[900, null]").doesNotContain("198.51.100.8=[80]");
        assertThat(routes.get(2)).contains("198.51.100.7=[900, null]").contains("198.51.100.8=[80]");
        assertThat(routes.get(3)).isEqualTo(routes.get(0));
    }

    @Test
    void aPingIsAnsweredAfterMillisecondsOrNotAtAll() throws IOException {
        assertThat(run("Given pings of \"198.51.100.7\" are answered after \"soon\" ms")
                        .message())
                .contains("milliseconds or none");
    }

    @Test
    void routesThatFailMakeTheCaseInconclusiveAndAreGivenAgain() throws IOException {
        noRoutes = new ActuationFailed("no route");
        List<CaseResult> results = inARow("Then `AT` is answered `OK`\n", RINGS);
        assertThat(results).extracting(CaseResult::verdict).containsOnly(Verdict.INCONCLUSIVE);
        assertThat(results).extracting(CaseResult::attribution).containsOnly(Attribution.NETWORK_SIDE);
        assertThat(bench.asked())
                .filteredOn(asked -> asked.startsWith("routes"))
                .hasSize(2);
    }

    @Test
    void routesThatAreNotOfferedLeaveTheCaseNotRun() throws IOException {
        noRoutes = new NotOffered("no routes here");
        CaseResult result = run(RINGS);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_RUN);
        assertThat(result.message()).isEqualTo("no routes here");
    }

    @Test
    void aCaseThatForgetsItsTagIsTold() throws IOException {
        CaseResult result = OneCase.run(
                folder, "", "Given the \"SMTP\" server at \"MAIL\" \"closes\"\n", () -> bench.around(modem));
        assertThat(result.verdict()).isEqualTo(Verdict.ERROR);
        assertThat(result.message()).contains("carries the tag @needs-routes");
    }

    @Test
    void theTranscriptTellsWhatWasSaidToTheServers() throws IOException {
        CaseResult result = run("Given the \"SMTP\" server at \"RCPT\" \"answers 550 no\"\n" + RINGS);
        assertThat(folder.resolve("run").resolve(result.transcript()))
                .content()
                .contains("the SMTP server at RCPT: answers 550 no")
                .contains("MAIL FROM:<module@example.org>[CR][LF]")
                .contains("550 no[CR][LF]");
    }

    @Test
    void mailsAreDeliveredAndBodiesWrittenInPieces() throws IOException {
        modem.answers("AT#GETMAIL", "\r\nOk_Info_Mail\r\nSubject: a\r\n\r\nbody\r\n.\r\n" + OK)
                .answers("AT#PUTMAIL", "\r\nOk_Info_WaitingForData\r\n")
                .answers("text", "")
                .answers("\n.", Duration.ofSeconds(2), OK);
        passes("""
                When the host issues `AT#GETMAIL`
                Then the modem indicates `Ok_Info_Mail`
                And the modem delivers a mail:
                  | before the body | a           |
                  | before the body | Subject:    |
                  | body            | `body[CR][LF]` |
                And the modem answers `OK`
                When the host issues `AT#PUTMAIL`
                Then the modem indicates `Ok_Info_WaitingForData`
                When the host writes, 1 octet at a time, `text[CR][LF].[CR][LF]`
                Then the modem answers within 30 s `OK`
                """);
        assertThat(modem.heard()).contains("text", "\n.");
    }

    @Test
    void aMailThatWasCutOffIsABeginning() throws IOException {
        modem.answers("AT#GETMAIL", "\r\nOk_Info_Mail\r\nbo\r\n.\r\n\r\n#CME ERROR: 37966\r\n");
        String steps = """
                When the host issues `AT#GETMAIL`
                Then the modem indicates `Ok_Info_Mail`
                And the modem delivers a mail:
                  | before the body | nothing        |
                  | %s | `body[CR][LF]` |
                And the modem answers `#CME ERROR: 37966`
                """;
        List<CaseResult> results = inARow(steps.formatted("body, cut off"), steps.formatted("body"));
        assertThat(results.get(0).message()).isEmpty();
        assertThat(results.get(1).message()).contains("the modem delivers another body");
    }

    @Test
    void anAnswerMeanwhileIsTakenWhileTheOtherOneGoesOn() throws IOException {
        modem.answers("AT#PUTMAIL", Duration.ofSeconds(9), "\r\n#CME ERROR: 38016\r\n")
                .answers("AT#SENDMAIL1", "\r\n#CME ERROR: 37122\r\n");
        String steps = """
                When the host issues `AT#PUTMAIL`
                Then `AT#SENDMAIL%d` meanwhile is answered `#CME ERROR: 37122`
                And the modem answers within 30 s `#CME ERROR: 38016`
                """;
        assertThat(inARow(steps.formatted(1), steps.formatted(2)))
                .extracting(CaseResult::verdict)
                .containsExactly(Verdict.PASS, Verdict.INCONCLUSIVE);
    }

    private void passes(String steps) throws IOException {
        assertThat(run(steps).message()).isEmpty();
    }

    private List<CaseResult> inARow(String... cases) throws IOException {
        return OneCase.inARow(folder, "@needs-routes", List.of(cases), () -> bench.around(modem));
    }

    private CaseResult run(String steps) throws IOException {
        return OneCase.run(folder, "@needs-routes", steps, () -> bench.around(modem));
    }
}
