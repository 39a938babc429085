package io.attest.modem;

import static io.attest.modem.Dialogue.ERROR;
import static io.attest.modem.Dialogue.OK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of V.250 and TS 27.007 that host software sends first. */
final class StandardCommandsTest {

    private final Dialogue modem = Dialogue.open();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+CGATT=? | +CGATT: (0,1)",
                "+CGATT? | +CGATT: 1",
                "+CGACT=? | +CGACT: (0,1)",
                "+CGDCONT=? | +CGDCONT: (1-4),\"IP\",,,(0),(0)",
                "+IPR=? | +IPR: (),(0,300,600,1200,2400,4800,9600,19200,38400,57600,115200)",
                "+IFC=? | +IFC: (0,2),(0,2)",
                "+FCLASS? | 0",
                "+FCLASS=? | (0)",
                "+CMEE=? | +CMEE: (0-2)",
                "+GCAP | +GCAP: +CGSM,+FCLASS",
                "+CSQ | +CSQ: 22,0",
                "+COPS? | +COPS: 0,0,\"Attest\""
            })
    void itReportsAndAnswersOk(String command, String report) {
        assertThat(modem.issue("AT" + command)).isEqualTo("\r\n" + report + "\r\n" + OK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+CGATT",
                "+CGATT=2",
                "+CGACT",
                "+CGACT=1",
                "+CGDCONT",
                "+CGDCONT=5",
                "+CGDCONT=1,\"X\"",
                "+IFC",
                "+IFC=1",
                "+FCLASS=1",
                "+CMEE",
                "+CMEE=3",
                "+CMEE=x",
                "+GCAP?",
                "+GCAP=1",
                "+CSQ?",
                "+COPS",
                "+COPS=1",
                "E2",
                "Q2",
                "&C2",
                "&D3",
                "L4",
                "M4",
                "X5",
                "+FCLASS"
            })
    void itIsRefused(String command) {
        assertThat(modem.issue("AT" + command)).isEqualTo(ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"T", "P", "E0", "L3", "M3", "X0", "&C0", "&D1", "+COPS=0", "+COPS=3,2", "+FCLASS=0", "+GCAP=?"})
    void itIsTakenAndSaysNothingElse(String command) {
        modem.accepts("AT" + command);
    }

    @Test
    void contextsAreDefinedAndForgottenOneByOne() {
        modem.accepts("AT+CGDCONT=2,\"IP\",\"apn\"");
        modem.accepts("AT+CGDCONT=4,\"PPP\"");
        assertThat(modem.issue("AT+CGDCONT?"))
                .isEqualTo("\r\n+CGDCONT: 2,\"IP\",\"apn\"\r\n\r\n+CGDCONT: 4,\"PPP\"\r\n" + OK);
        modem.accepts("AT+CGDCONT=2");
        assertThat(modem.issue("AT+CGDCONT?")).isEqualTo("\r\n+CGDCONT: 4,\"PPP\"\r\n" + OK);
        assertThat(modem.issue("AT+CGACT?")).isEqualTo("\r\n+CGACT: 4,0\r\n" + OK);
    }

    @Test
    void detachingAndAttachingAreIndicated() {
        modem.issue("AT+CGREG=1");
        assertThat(modem.issue("AT+CGATT=0")).isEqualTo("\r\n+CGREG: 0\r\n" + OK);
        assertThat(modem.issue("AT+CGATT?")).isEqualTo("\r\n+CGATT: 0\r\n" + OK);
        assertThat(modem.issue("AT+CGATT=1")).isEqualTo("\r\n+CGREG: 2\r\n\r\n+CGREG: 1\r\n" + OK);
        assertThat(modem.issue("AT+CGATT=1")).isEqualTo(OK);
    }

    @Test
    void whereNothingIsOfferedNothingIsAttachedToAndNothingHeard() {
        modem.accepts("AT+CGATT=0");
        modem.act("registration", "network", "gprs", "state", "none");
        modem.act("registration", "network", "gsm", "state", "none");
        assertThat(modem.issue("AT+CGATT=1")).isNotEqualTo(OK);
        assertThat(modem.issue("AT+CSQ")).isEqualTo("\r\n+CSQ: 99,99\r\n" + OK);
        assertThat(modem.issue("AT+COPS?")).isEqualTo("\r\n+COPS: 0\r\n" + OK);
    }

    @Test
    void theProfileIsShownOnOneLine() {
        assertThat(modem.issue("AT&V"))
                .startsWith("\r\nE: 0 Q: 0 V: 1 ")
                .contains(" +IFC: 2")
                .doesNotContain("+IFC,")
                .endsWith("\r\n" + OK);
    }

    @Test
    void backspaceInATextTakesTheLastCharacterAndNotMore() {
        modem.write("AT#BODY1\r\bab\bc\u001a");
        modem.reads("BODY1", "\"ac\"");
    }
}
