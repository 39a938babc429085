package io.attest.modem;

import static io.attest.modem.Dialogue.ERROR;
import static io.attest.modem.Dialogue.OK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    private final Dialogue modem = Dialogue.open();

    @Test
    void everyOctetIsEchoedUntilTheEchoIsSwitchedOff() {
        Dialogue echoing = new Dialogue();
        assertThat(echoing.write("xx\nat\r")).isEqualTo("xx\nat\r" + OK);
        assertThat(echoing.write("ATE0\r\nAT\r\n")).isEqualTo("ATE0\r" + OK + OK);
    }

    @Test
    void whatPrecedesTheLineIsIgnoredAndItsCaseDoesNotMatter() {
        for (String line : new String[] {"AT", "at", "aT", "At", "\n AT", "zzAAT", "AT ", "AT;"}) {
            assertThat(modem.issue(line)).as(line).isEqualTo(OK);
        }
        assertThat(modem.write("A/")).isEqualTo(OK);
        assertThat(modem.issue("AT#VSTAYE\b\bTE")).startsWith("#STATE");
        assertThat(modem.write("A/")).startsWith("#STATE");
    }

    @Test
    void commandsOfALineRunUntilTheFirstFailure() {
        assertThat(modem.issue("AT+CMEE=1;+CREG=0;S0=3")).isEqualTo(OK);
        assertThat(modem.issue("ATS0?")).isEqualTo("\r\n003\r\n" + OK);
        assertThat(modem.issue("ATS0=4 ?? S0=5")).isEqualTo(ERROR);
        assertThat(modem.issue("ATS0?;S3?")).isEqualTo("\r\n004\r\n\r\n013\r\n" + OK);
        assertThat(modem.issue("ATS0=256")).isEqualTo(ERROR);
        assertThat(modem.issue("AT S7=45 S0=0 L1 V1 X4 &c1 E0 Q0")).isEqualTo(OK);
        assertThat(modem.issue("ATQ0 V1 E0 S0=0 &C1 &D2 +FCLASS=0")).isEqualTo(OK);
        assertThat(modem.issue("ATE0#VALL")).isEqualTo(ERROR);
    }

    @Test
    void numericCodesHaveTheManualsFrameAndReportsStayText() {
        assertThat(modem.issue("ATV0")).isEqualTo("\r0\r");
        assertThat(modem.issue("AT@")).isEqualTo("\r4\r");
        assertThat(modem.issue("AT#PINGNUM=5")).isEqualTo("\r0\r");
        assertThat(modem.issue("AT#PINGNUM?")).isEqualTo("#PINGNUM: 5\r\n" + OK);
        modem.refuses("AT#PINGNUM=0", 34882);
    }

    @Test
    void quietModemSaysNothing() {
        assertThat(modem.issue("ATQ1")).isEmpty();
        assertThat(modem.issue("AT#PINGNUM?")).isEmpty();
        assertThat(modem.issue("AT#NOSUCH")).isEmpty();
        assertThat(modem.issue("ATQ0")).isEqualTo(OK);
    }

    @Test
    void lineTerminatorsFollowTheirRegisters() {
        assertThat(modem.issue("ATS3=30")).isEqualTo("\u001e\nOK\u001e\n");
        assertThat(modem.write("ATS3=13\u001e")).isEqualTo(OK);
    }

    @Test
    void textEntryIsEchoedToItsEnd() {
        modem.issue("ATE1");
        assertThat(modem.write("AT#BODY1\r\nab\u001a")).isEqualTo("AT#BODY1\r\nab\u001a" + OK);
        modem.issue("ATE0");
        modem.reads("BODY1", "\"ab\"");
    }

    @Test
    void tooLongLineIsRefusedOnceAndNothingOfItRuns() {
        assertThat(modem.issue("ATS0=7" + " ".repeat(600))).isEqualTo(Dialogue.refused(34881));
        assertThat(modem.issue("ATS0?")).isEqualTo("\r\n000\r\n" + OK);
        assertThat(modem.issue("ATS0=7" + " ".repeat(508))).isEqualTo(OK);
    }

    @Test
    void storedProfileComesBackAndFactorySettingsToo() {
        assertThat(modem.issue("ATS0=2 +CMEE=2;&W")).isEqualTo(OK);
        assertThat(modem.issue("AT&FE0")).endsWith(OK);
        assertThat(modem.issue("ATS0?")).isEqualTo("\r\n000\r\n" + OK);
        assertThat(modem.issue("ATZ")).isEqualTo(OK);
        assertThat(modem.issue("ATS0?")).isEqualTo("\r\n002\r\n" + OK);
        assertThat(modem.issue("AT&V")).contains("+CMEE: 2");
        assertThat(modem.issue("AT+IFC=0,0;+IFC?")).isEqualTo("\r\n+IFC: 0,0\r\n" + OK);
        assertThat(modem.issue("AT+IPR=9600;+IPR?")).isEqualTo("\r\n+IPR: 9600\r\n" + OK);
        assertThat(modem.issue("AT+IPR=9601")).isEqualTo(ERROR);
    }

    @Test
    void serialNumberEndsWithItsCheckDigit() {
        String imei = modem.issue("AT+CGSN").trim().substring(0, 15);
        int sum = 0;
        for (int at = 0; at < 15; at++) {
            int digit = (imei.charAt(at) - '0') * (at % 2 == 0 ? 1 : 2);
            sum += digit / 10 + digit % 10;
        }
        assertThat(sum % 10).isZero();
        for (String test : new String[] {
            "CGMI", "CGSN", "CREG", "CGREG", "CGATT", "CPIN", "COPS", "CGDCONT", "IPR", "IFC", "CLIP", "CRC", "CMEE",
            "CFUN", "CSQ", "CPAS", "FCLASS", "WOPEN", "CIMI", "GCAP"
        }) {
            assertThat(modem.issue("AT+" + test + "=?")).as(test).endsWith(OK);
        }
    }
}
