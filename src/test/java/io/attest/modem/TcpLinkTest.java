package io.attest.modem;

import static io.attest.modem.Dialogue.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** AT#OTCP while the link, the modem or its surroundings change. */
final class TcpLinkTest extends TcpSetting {

    @Test
    void aLostLinkEndsTheSession() {
        open();
        assertThat(modem.act("drop-bearer")).isEqualTo(ETX + refused(35841));
        assertThat(modem.issue("AT#VSTATE")).contains("IDLE");
    }

    @Test
    void aLostCallEndsTheSessionWithAnErrorOfItsOwn() {
        modem.issue("AT#CONNECTIONSTOP");
        modem.pass(5);
        modem.accepts("AT#GPRSMODE=0");
        modem.accepts("AT#DIALN1=\"1\"");
        modem.act("dial-outcome", "number", "1", "outcomes", List.of(Map.of("result", "answer")));
        modem.issue("AT#CONNECTIONSTART");
        assertThat(modem.pass(9)).endsWith("Ok_Info_PPP\r\n");
        open();
        assertThat(modem.act("hang-up")).isEqualTo(ETX + refused(37952) + "\r\nNO CARRIER\r\n");
        assertThat(modem.issue("AT#VSTATE")).contains("IDLE");
    }

    @Test
    void withoutCodingALostLinkIsToldWithoutEtx() {
        plain();
        open();
        assertThat(modem.act("drop-bearer")).isEqualTo(refused(35841));
    }

    @Test
    void aLinkThatIsIdleForTooLongEndsTheSession() {
        briefPatience();
        open();
        modem.write("a");
        assertThat(modem.pass(59)).isEmpty();
        modem.write("b");
        assertThat(modem.pass(59)).isEmpty();
        assertThat(modem.pass(2)).startsWith(ETX + refused(35862));
        assertThat(modem.issue("AT#VSTATE")).contains("IDLE");
    }

    @Test
    void octetsOfTheServerKeepTheLink() throws IOException {
        briefPatience();
        open();
        for (int at = 0; at < 5; at++) {
            assertThat(modem.pass(50)).isEmpty();
            server.send("s");
            assertThat(comes()).isEqualTo("s");
        }
    }

    @Test
    void anInnerFaultHasItsCode() {
        Map<String, Integer> codes = Map.of("open-flow", 49153, "flow-confirmation", 49158, "resource", 36872);
        codes.forEach((place, code) -> {
            modem.act("internal-fault", "at", place);
            assertThat(modem.issue("AT#OTCP=1")).as(place).isEqualTo(refused(code));
        });
        modem.act("internal-fault", "at", "close-flow");
        open();
        assertThat(modem.write(ETX)).isEqualTo(refused(49154));
    }

    @Test
    void aResetOfTheModemEndsTheSessionWithoutAWord() {
        open();
        assertThat(modem.act("reset")).isEmpty();
        assertThat(modem.issue("AT#VSTATE")).contains("IDLE");
    }

    @Test
    void indicationsWaitUntilTheEnd() {
        modem.issue("AT+CREG=1");
        open();
        assertThat(modem.act("registration", "network", "gsm", "state", "roaming"))
                .isEmpty();
        assertThat(modem.write(ETX)).isEqualTo(CLOSED + "\r\n+CREG: 5\r\n");
    }
}
