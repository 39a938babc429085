package io.attest.steps;

import static io.attest.steps.SessionSentencesTest.LISTENING;
import static io.attest.steps.SessionSentencesTest.ONLINE;
import static io.attest.steps.SessionSentencesTest.OTCP;
import static org.assertj.core.api.Assertions.assertThat;

import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a case stops in a session with a peer, the next one begins at rest, on the reference modem. */
final class LeftoverSessionTest {

    private static final String PLAIN = "And the host has set `AT#DLEMODE=1,0`\n";

    private static final String ACCEPTED = LISTENING + """
            When the peer connects to port 23
            Then the modem indicates `Ok_Info_WaitingForData`
            """;

    private static final String OUDP = """
            When the host issues `AT#OUDP`
            Then the modem indicates `Ok_Info_WaitingForData`
            """;

    private static final String UDP_LISTENING = """
            And the host has set `AT#UDPSERV="203.0.113.7"`
            When the host issues `AT#LUDPSTART`
            Then the modem answers `OK`
            """;

    private static final String UDP_ACCEPTED = UDP_LISTENING + """
            When the peer sends `hello` to UDP port 7007
            Then the modem indicates `Ok_Info_WaitingForData`
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {OTCP, PLAIN + OTCP, ACCEPTED, PLAIN + ACCEPTED, OUDP, UDP_ACCEPTED})
    void inADataState(String steps) throws IOException {
        passesAndLeavesNothing(steps);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When the host writes `AT[CR]AT#PUTMAIL[CR]ATE1[CR]`",
                "When the host writes `half a code[DLE]`",
                "When the host writes `[DLE][ETX]`",
                "When the host writes `[ETX]`",
                "When the host writes `[200000 octets of data, coded]`",
                "When the peer sends `[CR][LF]OK[CR][LF]`",
                "When the peer sends `[200000 octets of data]`",
                "When the peer stops reading\nAnd the host writes `[500000 octets of data, coded]`"
            })
    void inTheMiddleOfData(String end) throws IOException {
        passesAndLeavesNothing(OTCP + end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When the host writes `[ETX]`",
                "When the host writes `[300 octets of data]`",
                "When the peer sends `[300 octets of data]`"
            })
    void inTheMiddleOfPlainData(String end) throws IOException {
        passesAndLeavesNothing(PLAIN + OTCP + end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LISTENING,
                UDP_LISTENING,
                LISTENING + "Then `AT#VSTATE` reads `#STATE: \"CONNECTED\"`",
                LISTENING + "When the peer connects to port 23",
                UDP_LISTENING + "When the peer sends `hello` to UDP port 7007"
            })
    void whileItListens(String steps) throws IOException {
        passesAndLeavesNothing(steps);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OTCP,
                PLAIN + OTCP,
                ACCEPTED,
                LISTENING,
                UDP_LISTENING,
                UDP_ACCEPTED,
                OTCP + "When the host writes `half a code[DLE]`\n",
                OTCP + "When the peer closes\n",
                PLAIN + OTCP + "When the peer closes\n",
                OTCP + "When the peer resets\n",
                OTCP + "When the peer sends `last words`\nAnd the peer closes\n"
            })
    void whereACaseFails(String steps) throws IOException {
        assertThat(leavesNothing(steps + "Then the modem answers `NOT THIS`").verdict())
                .isEqualTo(Verdict.FAIL);
    }

    private void passesAndLeavesNothing(String steps) throws IOException {
        assertThat(leavesNothing(steps).message()).isEmpty();
    }

    private CaseResult leavesNothing(String steps) throws IOException {
        String next = ONLINE + OTCP + """
                When the host writes `whole`
                Then the peer receives `whole`
                When the host writes `[ETX]`
                Then the modem ends the session as the host asked
                And `AT#VSTATE` reads `#STATE: "CONNECTED"`
                """;
        return OneCase.leavesNothing(folder, SessionSentencesTest.TAGS, ONLINE + steps, next);
    }
}
