package io.attest.steps;

import static io.attest.steps.SessionSentencesTest.LISTENING;
import static io.attest.steps.SessionSentencesTest.ONLINE;
import static io.attest.steps.SessionSentencesTest.OTCP;
import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.CaseResult;
import io.attest.verdict.Timing;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence about a peer says where it does not hold, on the reference modem. */
final class PeerSentencesTest {

    private static final String ACCEPTED = LISTENING + """
            When the peer connects to port 23
            Then the modem indicates `Ok_Info_WaitingForData`
            """;

    private static final String SLOW = "And the host has set `AT#TCPTXDELAY=1,2000`\n" + OTCP + """
            When the host writes `hello`
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Then the peer receives `hullo`                 | differ     after 1 octet, behind h",
                "Then the peer receives `hell`                  | differ     after 4 octets, behind hell",
                "Then the peer receives `hello!`                | differ     after 5 octets, behind hello",
                "Then another peer receives `hello`             | came       nothing",
                "Then the peer receives nothing for 1 second    | came       hello",
                "Then the peer sees the end                     | the modem does not end the connection",
                "Then the modem ends the session as the host asked | expected   Ok_Info_SocketClosed"
            })
    void whatDoesNotArriveAsItMustIsAFail(String step, String message) throws IOException {
        fails(OTCP + "When the host writes `hello`\n" + step, message);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.9, it arrives too late", "2.1, 3, it arrives too early", "0.1, 0.2, it arrives too late"})
    void outsideOfItsWindowItIsAFail(String notBefore, String notAfter, String message) throws IOException {
        fails(
                SLOW + "Then the peer receives `hello` not before " + notBefore + " s and not after " + notAfter + " s",
                message);
    }

    @Test
    void whatNeverArrivesHasNoTime() throws IOException {
        fails(OTCP + "Then the peer receives `hello` not before 0 s and not after 1 s", "it does not arrive");
    }

    @Test
    void aTimeIsMeasuredToTenMilliseconds() throws IOException {
        CaseResult result = run(SLOW + "Then the peer receives `hello` not before 2 s and not after 2 s");
        assertThat(result.message()).isEmpty();
        assertThat(result.timings()).extracting(Timing::measured).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void theLongestDelayIsSatOut() throws IOException {
        CaseResult result = run("And the host has set `AT#TCPTXDELAY=1,32760`\n" + OTCP + """
                When the host writes `hello`
                Then the peer receives `hello` not before 32.76 s and not after 32.78 s
                """);
        assertThat(result.message()).isEmpty();
    }

    @Test
    void whereNobodyListensAPeerCannotConnect() throws IOException {
        fails("When the peer connects to port 23", "the modem does not listen on port 23");
    }

    @Test
    void whichIsAllThatInVainMeans() throws IOException {
        passes("""
                When the peer connects to port 23 in vain
                And the peer sends `hello` to UDP port 7007 in vain
                Then `AT` is answered `OK`
                """);
    }

    @Test
    void whereNobodyListensNoDatagramCanBeSent() throws IOException {
        fails("When the peer sends `hello` to UDP port 7007", "the modem does not listen on port 7007");
    }

    @Test
    void aConnectionThatIsTakenWasNotInVain() throws IOException {
        fails(LISTENING + "When the peer connects to port 23 in vain", "takes a connection that it must not take");
    }

    @Test
    void aPeerWithoutASessionCannotTalk() throws IOException {
        fails("When the peer sends `hello`", "the modem has no session with the peer");
    }

    @Test
    void norCanItEndOne() throws IOException {
        fails("When the peer closes", "the modem has no session with the peer");
    }

    @Test
    void aPeerThatStopsReadingLosesNothing() throws IOException {
        passes(OTCP + """
                When the peer stops reading
                And the host writes `[300000 octets of data, coded]`
                And 5 seconds pass
                And the peer reads on
                Then the peer receives `[300000 octets of data]`
                """);
    }

    @Test
    void aResetIsTold() throws IOException {
        passes(ACCEPTED + """
                When the peer resets
                Then the modem ends the coded session with `#CME ERROR: 37952`
                """);
    }

    @Test
    void halfCloseLeavesTheOtherDirection() throws IOException {
        passes(ACCEPTED + """
                When the host writes `hello`
                And the peer sends `last words`
                And the peer closes
                Then the modem writes `last words`
                And the modem ends the coded session, the peer gone
                And the peer receives `hello`
                And the peer sees the end
                """);
    }

    private void passes(String steps) throws IOException {
        OneCase.passes(folder, SessionSentencesTest.TAGS, ONLINE + steps + "\n");
    }

    private void fails(String steps, String message) throws IOException {
        CaseResult result = run(steps);
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(result.message()).contains(message).hasSizeLessThan(1500);
    }

    private CaseResult run(String steps) throws IOException {
        return OneCase.ofTheReferenceModem(folder, SessionSentencesTest.TAGS, ONLINE + steps + "\n");
    }
}
