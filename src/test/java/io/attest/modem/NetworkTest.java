package io.attest.modem;

import static io.attest.modem.Dialogue.ERROR;
import static io.attest.modem.Dialogue.OK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final String NO_CARRIER = "\r\nNO CARRIER\r\n";

    private final Dialogue modem = Dialogue.open();

    private void outcome(String number, String result, Object speed) {
        modem.act(
                "dial-outcome",
                "number",
                number,
                "outcomes",
                List.of(Map.of("result", result, "speed", speed, "after", 2)));
    }

    @Test
    void registrationIsIndicatedWhenItChanges() {
        assertThat(modem.issue("AT+CREG=1")).isEqualTo(OK + "\r\n+CREG: 1\r\n");
        assertThat(modem.act("registration", "network", "gsm", "state", "none")).isEqualTo("\r\n+CREG: 0\r\n");
        assertThat(modem.issue("AT#VSTATE")).isEqualTo("#STATE: \"NO SERVICE\"\r\n" + OK);
        assertThat(modem.issue("AT+CREG?")).isEqualTo("\r\n+CREG: 1,0\r\n" + OK);
        assertThat(modem.issue("ATD123")).isEqualTo(NO_CARRIER);
        assertThat(modem.act("registration", "network", "both", "state", "roaming"))
                .isEqualTo("\r\n+CREG: 5\r\n");
        assertThat(modem.issue("AT+CGATT=0;+CGREG=1")).isEqualTo(OK + "\r\n+CGREG: 0\r\n");
        assertThat(modem.issue("AT+CGATT=1")).isEqualTo("\r\n+CGREG: 2\r\n\r\n+CGREG: 5\r\n" + OK);
    }

    @Test
    void simIsUnlockedByItsPin() {
        modem.act("sim", "state", "pin", "pin", "4711");
        assertThat(modem.issue("AT+CPIN?")).isEqualTo("\r\n+CPIN: SIM PIN\r\n" + OK);
        assertThat(modem.issue("AT+CIMI")).isEqualTo(ERROR);
        modem.accepts("AT+CMEE=1");
        assertThat(modem.issue("AT+CPIN=\"0000\"")).isEqualTo("\r\n+CME ERROR: 16\r\n");
        assertThat(modem.issue("AT+CPIN=4711")).isEqualTo(OK);
        assertThat(modem.issue("AT+CPIN?")).isEqualTo("\r\n+CPIN: READY\r\n" + OK);
        modem.act("sim", "state", "absent");
        modem.accepts("AT+CMEE=2");
        assertThat(modem.issue("AT+CPIN?")).isEqualTo("\r\n+CME ERROR: SIM not inserted\r\n");
    }

    @Test
    void dataCallConnectsAtItsSpeedAndComesBackToCommandState() {
        outcome("0860000000", "answer", 14400);
        assertThat(modem.write("ATDT 0860000000\r\n")).isEmpty();
        assertThat(modem.pass(1.9)).isEmpty();
        assertThat(modem.pass(0.2)).isEqualTo("\r\nCONNECT 14400\r\n");
        assertThat(modem.write("AT\r")).isEmpty();
        modem.pass(1);
        assertThat(modem.write("+++")).isEmpty();
        assertThat(modem.pass(1)).isEqualTo(OK);
        assertThat(modem.issue("AT+CPAS")).isEqualTo("\r\n+CPAS: 4\r\n" + OK);
        assertThat(modem.issue("ATX0O")).isEqualTo("\r\nCONNECT\r\n");
        assertThat(modem.act("hang-up")).isEqualTo(NO_CARRIER);
        assertThat(modem.issue("ATO")).isEqualTo(NO_CARRIER);
        assertThat(modem.modem().act("observe", Map.of()).get("calls"))
                .isEqualTo(List.of(Map.of("number", "0860000000")));
    }

    @Test
    void callThatFailsSaysWhyInWordsOrNumbers() {
        outcome("1", "busy", 9600);
        outcome("*", "no-answer", 9600);
        modem.issue("ATD1");
        assertThat(modem.pass(2)).isEqualTo("\r\nBUSY\r\n");
        modem.issue("ATV0");
        modem.issue("ATD2");
        assertThat(modem.pass(2)).isEqualTo("\r8\r");
        modem.issue("ATD1");
        assertThat(modem.write("x")).isEqualTo("\r3\r");
        assertThat(modem.pass(60)).isEmpty();
        outcome("1", "answer", "1200/75");
        modem.issue("ATD1");
        assertThat(modem.pass(2)).isEqualTo("\r12\r");
    }

    @Test
    void incomingCallRingsUntilItIsAnsweredOrGivenUp() {
        assertThat(modem.act("incoming-call", "cli", "0612345678", "bearer", "data", "rings", 2))
                .isEqualTo("\r\nRING\r\n");
        assertThat(modem.pass(5)).isEqualTo("\r\nRING\r\n");
        assertThat(modem.pass(20)).isEmpty();
        assertThat(modem.issue("ATA")).isEqualTo(NO_CARRIER);
        modem.issue("AT+CRC=1;+CLIP=1");
        assertThat(modem.act("incoming-call", "cli", "0612345678", "bearer", "data", "rings", null))
                .isEqualTo("\r\n+CRING: REL ASYNC\r\n\r\n+CLIP: \"0612345678\",129\r\n");
        assertThat(modem.issue("ATA")).isEmpty();
        assertThat(modem.pass(1)).isEqualTo("\r\nCONNECT 9600\r\n");
        assertThat(modem.act("hang-up")).isEqualTo(NO_CARRIER);
        modem.issue("ATS0=2");
        modem.act("incoming-call", "bearer", "voice");
        assertThat(modem.pass(5)).startsWith("\r\n+CRING: VOICE\r\n");
        assertThat(modem.issue("ATH")).isEqualTo(OK);
    }

    @Test
    void callThatEndsDuringTextEntryWaitsForItsEnd() {
        outcome("1", "answer", 9600);
        modem.issue("ATD1");
        modem.pass(3);
        modem.write("+++");
        assertThat(modem.pass(1)).isEqualTo(OK);
        modem.issue("AT#BODY1");
        assertThat(modem.act("hang-up")).isEmpty();
        assertThat(modem.write("text\u001a")).isEqualTo(OK + NO_CARRIER);
        modem.reads("BODY1", "\"text\"");
    }

    @Test
    void secondCallIsRefusedAndLeavesTheFirst() {
        outcome("1", "answer", 9600);
        modem.issue("ATD1");
        modem.pass(3);
        modem.write("+++");
        modem.pass(1);
        assertThat(modem.issue("ATD2;")).isEqualTo(NO_CARRIER);
        assertThat(modem.issue("ATO")).isEqualTo("\r\nCONNECT 9600\r\n");
    }

    @Test
    void voiceCallIsAnsweredOkAndItsFailureIndicated() {
        outcome("112", "busy", 9600);
        assertThat(modem.issue("ATD112;")).isEqualTo(OK);
        assertThat(modem.pass(2)).isEqualTo("\r\nBUSY\r\n");
        modem.act("incoming-call", "cli", null, "bearer", "voice", "rings", null);
        assertThat(modem.issue("ATA")).isEqualTo(OK);
        assertThat(modem.act("hang-up")).isEqualTo(NO_CARRIER);
    }

    @Test
    void resetEndsTheCallAndKeepsTheNetwork() {
        outcome("1", "answer", 9600);
        modem.issue("ATD1");
        modem.pass(3);
        assertThat(modem.act("reset")).isEmpty();
        modem.issue("ATE0");
        assertThat(modem.modem().act("observe", Map.of()).get("calls")).isEqualTo(List.of());
        modem.issue("ATD1");
        assertThat(modem.pass(3)).isEqualTo("\r\nCONNECT 9600\r\n");
    }

    @Test
    void actuatorsRefuseWhatTheyDoNotKnow() {
        assertThatThrownBy(() -> modem.act("advance-time")).isInstanceOf(NotOffered.class);
        for (String speed : List.of("fast", "0", "9600/", "-300")) {
            assertThatThrownBy(() -> outcome("1", "answer", speed)).hasMessageContaining("not " + speed);
        }
        assertThatThrownBy(() -> modem.act("ppp-peer", "behaviour", "accept", "username", "x".repeat(256)))
                .hasMessageContaining("at most 255");
        assertThatThrownBy(() -> modem.act("gprs-outcome", "result", "accept", "gateway", "1.2.3.256"))
                .hasMessageContaining("not 1.2.3.256");
        assertThatThrownBy(() -> modem.act("reset", "hard", true)).hasMessageContaining("no field hard");
        assertThatThrownBy(() -> modem.act("registration", "network", "gsm", "state", "lost"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
