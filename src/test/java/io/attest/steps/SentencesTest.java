package io.attest.steps;

import static io.attest.dte.ScriptedModem.OK;
import static org.assertj.core.api.Assertions.assertThat;

import io.attest.actuator.ActuationFailed;
import io.attest.bench.ScriptedBench;
import io.attest.dte.ScriptedModem;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences that involve the bench, as a case has them, before a modem that follows a script. */
final class SentencesTest {

    private static final List<String> PARAMETERS = List.of(
            "AT#GPRSMODE=0",
            "AT#GPRSMODE=1",
            "AT#PPPMODE=1",
            "AT#REDIALCOUNT=0",
            "AT#PHYTIMEOUT=15",
            "AT#DIALSELECT=1",
            "AT#DIALN1=\"0860000000\"",
            "AT#ISPUN=\"login\"",
            "AT#ISPPW=\"password\"",
            "AT#APNSERV=\"apnserver.com\"",
            "AT#APNUN=\"login\"",
            "AT#APNPW=\"password\"");

    private static final String PEER = "ppp-peer {address=213.30.30.30, auth=pap, behaviour=accept, password=password,"
            + " peerAddress=213.30.30.1, username=login}";
    private static final String NETWORK =
            "gprs-outcome {address=213.30.30.30, after=0.3, dns=[], gateway=213.30.30.1, result=accept}";

    @TempDir
    private Path folder;

    private final ScriptedModem modem = ScriptedModem.living();
    private final List<Map<String, String>> calls = new ArrayList<>();
    private boolean rings;
    private final ScriptedBench bench = new ScriptedBench(this::network);

    SentencesTest() {
        PARAMETERS.forEach(line -> modem.answers(line, OK));
        modem.answers("AT#CONNECTIONSTART", "\r\nOk_Info_PPP\r\n").answers("AT#CONNECTIONSTOP", OK);
    }

    private Map<String, Object> network(String verb, Map<String, Object> arguments) {
        switch (verb) {
            case "incoming-call" -> {
                modem.says(Duration.ofSeconds(1), "\r\nRING\r\n");
                rings = arguments.get("rings") == null;
            }
            case "hang-up" -> {
                if (!rings) {
                    throw new ActuationFailed("there is no call to hang up");
                }
            }
            case "drop-bearer" -> modem.says(Duration.ofSeconds(3), "\r\nNO CARRIER\r\n");
            case "observe" -> {
                return Map.of("calls", List.copyOf(calls));
            }
            default -> {
                // Done.
            }
        }
        return Map.of();
    }

    @Test
    void whatCallsAndPeersAndNetworksDoIsTheBenchesToDo() throws IOException {
        passes("""
                Given a call to `086` meets "busy, answer at 1200/75 after 20 s"
                And the PPP peer:
                  | auth     | chap    |
                  | username | `a[[b` |
                And the GPRS network:
                  | result | refuse                       |
                  | dns    | 198.51.100.53 198.51.100.54  |
                  | after  | 2.5                          |
                And an internal fault at "open-gprs-session"
                Then `AT` is answered `OK`
                """);
        assertThat(bench.asked())
                .containsExactly(
                        "dial-outcome {number=086, outcomes=[{result=busy, after=0.3, speed=9600}, {result=answer, after=20.0, speed=1200/75}]}",
                        PEER.replace("pap", "chap").replace("=login", "=a[b"),
                        NETWORK.replace("after=0.3", "after=2.5")
                                .replace("[]", "[198.51.100.53, 198.51.100.54]")
                                .replace("accept", "refuse"),
                        "internal-fault {at=open-gprs-session}",
                        NETWORK,
                        "internal-fault {at=none}",
                        PEER);
        assertThat(modem.heard()).doesNotContain("AT#CONNECTIONSTOP");
    }

    @Test
    void callsRingFromSomebodyOrNobody() throws IOException {
        passes("""
                When a voice call rings from `06`
                Then the modem indicates `RING`
                When a data call rings without caller identity
                Then the modem indicates `RING`
                When a data call from `06` rings 3 times
                Then the modem indicates `RING` not before 1 s and not after 1 s
                """);
        assertThat(bench.asked())
                .containsExactly(
                        "incoming-call {bearer=voice, cli=06, rings=null}",
                        "incoming-call {bearer=data, cli=null, rings=null}",
                        "incoming-call {bearer=data, cli=06, rings=3}",
                        "hang-up {}");
        assertThat(modem.heard()).containsSequence("AT#CONNECTIONSTOP", "AT");
    }

    @Test
    void aCallThatTheCaseHasHungUpIsNotHungUpAgain() throws IOException {
        passes("""
                When a data call rings from `06`
                Then the modem indicates `RING`
                When the caller hangs up
                """);
        assertThat(bench.asked()).containsExactly("incoming-call {bearer=data, cli=06, rings=null}", "hang-up {}");
    }

    @Test
    void aConnectionIsMadeForAPreambleAndLostOnDemand() throws IOException {
        passes("""
                Given the modem is connected over "GSM"
                When the bearer is lost
                Then the modem indicates `NO CARRIER` not before 2 s and not after 4 s
                """);
        assertThat(bench.asked().subList(0, 2))
                .satisfiesExactlyInAnyOrder(
                        asked -> assertThat(asked)
                                .isEqualTo(
                                        "dial-outcome {number=0860000000, outcomes=[{result=answer, after=0.3, speed=9600}]}"),
                        asked -> assertThat(asked).isEqualTo(PEER));
        assertThat(modem.heard())
                .contains("AT#GPRSMODE=0", "AT#ISPPW=\"password\"")
                .containsSequence("AT#CONNECTIONSTOP", "AT");
    }

    @Test
    void aConnectionOverGprsIsMadeWithItsOwnParameters() throws IOException {
        passes("""
                Given the modem is connected over "GPRS"
                Then `AT` is answered `OK`
                """);
        assertThat(bench.asked().get(0)).isEqualTo(NETWORK);
        assertThat(modem.heard())
                .contains("AT#GPRSMODE=1", "AT#APNSERV=\"apnserver.com\"")
                .doesNotContain("AT#DIALSELECT=1");
    }

    @Test
    void aConnectionThatIsNotMadeIsInconclusive() throws IOException {
        modem.answers("AT#CONNECTIONSTART", "\r\n#CME ERROR: 35865\r\n");
        CaseResult result = run("""
                Given the modem is connected over "GSM"
                Then `AT` is answered `OK`
                """);
        assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(result.message())
                .startsWith("R-2-001  the preamble was not completed: the modem does not go online");
    }

    @Test
    void indicationsAndStatesAreTakenFromTheirTables() throws IOException {
        modem.answers("AT#CONNECTIONSTART", "\r\nDIALING\r\n")
                .andThen("AT#CONNECTIONSTART", Duration.ofSeconds(9), "\r\nBUSY\r\n")
                .answers("AT#VSTATE", "#STATE: \"DIALING\"\r\n" + OK);
        passes("""
                When the host issues `AT#CONNECTIONSTART`
                Then the passing state `DIALING` is seen
                And until 10 seconds of silence the modem indicates only:
                  | `BUSY`   | 1 | 2 |
                  | RING     | 0 | 1 |
                """);
    }

    @Test
    void whatTheNetworkSawBeforeTheCaseIsNotItsDoing() throws IOException {
        calls.add(Map.of("number", "1"));
        passes("""
                Then the network has seen:
                  | calls.number | nothing |
                  | ppp.role     | nothing |
                """);
    }

    private void passes(String steps) throws IOException {
        assertThat(run(steps).message()).isEmpty();
    }

    private CaseResult run(String steps) throws IOException {
        String needs = steps.contains("has seen") ? "@needs-observe" : "";
        return OneCase.run(folder, needs, steps, () -> bench.around(modem));
    }
}
