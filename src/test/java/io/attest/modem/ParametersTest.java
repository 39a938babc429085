package io.attest.modem;

import static io.attest.modem.Dialogue.ERROR;
import static io.attest.modem.Dialogue.OK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParametersTest {

    private final Dialogue modem = Dialogue.open();

    @Test
    void stackIsClosedAtFirstPowerUpAndRefusesEveryStackCommand() {
        Dialogue fresh = new Dialogue();
        fresh.issue("ATE0");
        assertThat(fresh.issue("AT#VSTATE")).isEqualTo(ERROR);
        assertThat(fresh.issue("AT+WOPEN?")).isEqualTo("\r\n+WOPEN: 0\r\n" + OK);
        fresh.accepts("AT+WOPEN=1");
        fresh.act("reset");
        fresh.issue("ATE0");
        assertThat(fresh.issue("AT#VSTATE")).isEqualTo("#STATE: \"IDLE\"\r\n" + OK);
    }

    @Test
    void integersKeepTheirRangeAndARefusalLeavesTheValue() {
        modem.accepts("AT#REDIALDELAY=14");
        modem.refuses("AT#REDIALDELAY=15", 34882);
        modem.refuses("AT#REDIALDELAY=4", 34882);
        modem.refuses("AT#REDIALDELAY=x", 34882);
        modem.refuses("AT#REDIALDELAY=-6", 34882);
        modem.reads("REDIALDELAY", "14");
        modem.accepts("at#ftpport = \"00025\" ");
        modem.reads("ftpport".toUpperCase(java.util.Locale.ROOT), "25");
        modem.refuses("AT#FTPPORT=65536", 34882);
        modem.refuses("AT#UDPPORT=0", 34882);
        modem.refuses("AT#UDPTXDELAY=110", 34882);
        modem.accepts("AT#UDPTXDELAY=32760");
        modem.accepts("AT#PPPMODE=9");
        modem.refuses("AT#PPPMODE=5", 34882);
        modem.refuses("AT#PPPMODE=0", 34882);
    }

    @Test
    void stringsAreLimitedAndShownBetweenQuotes() {
        modem.accepts("AT#ISPUN=\"" + "u".repeat(64) + "\"");
        modem.refuses("AT#ISPUN=\"" + "v".repeat(65) + "\"", 34882);
        modem.reads("ISPUN", "\"" + "u".repeat(64) + "\"");
        modem.accepts("AT#ISPUN=\"\"");
        modem.reads("ISPUN", "\"\"");
        modem.accepts("AT#SENDERNAME= Test module");
        modem.reads("SENDERNAME", "\"Test module\"");
        modem.refuses("AT#SENDERNAME=\"caf\u00e9\"", 34882);
        modem.accepts("AT#CALLSCREENNUM=*");
        modem.reads("CALLSCREENNUM", "\"*\"");
        modem.accepts("AT#PPPMYIP=10.0.0.1");
        modem.refuses("AT#PPPMYIP=\"10.0.0.256\"", 34882);
        modem.reads("PPPMYIP", "\"10.0.0.1\"");
        modem.accepts("AT#FTPTYPE=A");
        modem.refuses("AT#FTPTYPE=i", 34882);
        modem.reads("FTPTYPE", "A");
    }

    @Test
    void syntaxErrorsAreTheirOwnCode() {
        for (String line : new String[] {
            "AT#ISPUN=\"open", "AT#ISPUN=\"a\"b", "AT#ISPUN", "AT#ISPUN=", "AT#ISPUN?x", "AT#FTPPORT==",
                    "AT#FTPPORT=1,2",
            "AT#FTPPORT=?", "AT#TCPPORT?", "AT#TCPPORT=", "AT#TCPPORT=1,", "AT#VPHY?", "AT#VALL=1", "AT#DELFLASH=1"
        }) {
            modem.refuses(line, 34819);
        }
        modem.refuses("AT#NOSUCH", 34817);
        modem.refuses("AT#DIALN=1", 34817);
        modem.refuses("AT#", 34817);
    }

    @Test
    void socketsKeepTheirOwnValues() {
        modem.accepts("AT#TCPPORT=1,\"23\"");
        modem.accepts("AT#TCPPORT=2, 24");
        assertThat(modem.issue("AT#TCPPORT=1")).isEqualTo("#TCPPORT: 1,23\r\n" + OK);
        assertThat(modem.issue("AT#TCPPORT=2")).isEqualTo("#TCPPORT: 2,24\r\n" + OK);
        modem.refuses("AT#TCPPORT=3", 34882);
        modem.refuses("AT#TCPPORT=3,1", 34882);
        assertThat(modem.issue("AT#VTCP=2"))
                .isEqualTo("#DLEMODE: 2,1\r\n#TCPSERV: 2,\"\"\r\n#TCPPORT: 2,24\r\n#TCPTXDELAY: 2,100\r\n" + OK);
        assertThat(modem.issue("AT#VTCP")).contains("#TCPPORT: 1,23\r\n").contains("#TCPPORT: 2,24\r\n");
    }

    @Test
    void addressListsAndBodiesAreTypedOverSeveralLines() {
        assertThat(modem.write("AT#REC1ADD\r\na@b.c\r\nd@e.f\r\n\u001a")).isEqualTo(OK);
        modem.reads("REC1", "\"a@b.c\",\"d@e.f\"");
        assertThat(modem.write("AT#REC1ADD\r" + "x".repeat(121) + "\u001a")).isEqualTo(Dialogue.refused(34882));
        modem.reads("REC1", "\"a@b.c\",\"d@e.f\"");
        modem.accepts("AT#REC1=\"only@one\"");
        modem.reads("REC1", "\"only@one\"");
        assertThat(modem.write("AT#REC1ADD\r\u001a")).isEqualTo(OK);
        modem.reads("REC1", "\"\"");
        assertThat(modem.write("AT#BODY2\rtwo\r\nlines\u001a")).isEqualTo(OK);
        modem.reads("BODY2", "\"two\r\nlines\"");
        assertThat(modem.write("AT#BODY2\rother\u001b")).isEqualTo(OK);
        assertThat(modem.write("AT#BODY2\r" + "b".repeat(121) + "\u001a")).isEqualTo(Dialogue.refused(34882));
        modem.reads("BODY2", "\"two\r\nlines\"");
        assertThat(modem.issue("AT#VMAIL2")).isEqualTo("#REC2: \"\"\r\n#CCREC2: \"\"\r\n#SUBJ2: \"\"\r\n" + OK);
    }

    @Test
    void elevenAddressesAreTenOfThem() {
        StringBuilder typed = new StringBuilder("AT#REC3ADD\r");
        for (int i = 1; i <= 11; i++) {
            typed.append("a").append(i).append("@b\r\n");
        }
        assertThat(modem.write(typed + "\u001a")).isEqualTo(OK);
        assertThat(modem.issue("AT#REC3?")).contains("\"a10@b\"").doesNotContain("a11@b");
    }

    @Test
    void allParametersComeInBlocksAfterTheVersion() {
        String all = modem.issue("AT#VALL");
        assertThat(all)
                .startsWith("eDsoft-W302-V03.00\r\n\r\n#ANSWERMODE: 0\r\n")
                .endsWith("#PINGREMOTE: \"\"\r\n" + OK);
        assertThat(all.lines().filter(line -> line.startsWith("#"))).hasSize(72);
        assertThat(all).contains("#RINGCOUNT: 0\r\n\r\n#ISPUN: \"\"\r\n");
        assertThat(modem.issue("AT#VVERSION")).matches("#VERSION: \"\\S+ \\d+ .+\"\r\n\r\nOK\r\n");
        assertThat(modem.issue("AT#VPHY").lines().filter(line -> line.startsWith("#")))
                .hasSize(11);
        assertThat(modem.issue("AT#VUDP")).startsWith("#UDPSERV: \"\"\r\n#UDPPORT: 0\r\n");
    }

    @Test
    void erasedFlashShowsAfterTheHardResetOnly() {
        modem.accepts("AT#PINGNUM=9");
        modem.accepts("AT#DIALN1=\"0612\"");
        modem.act("reset");
        modem.issue("ATE0");
        modem.reads("PINGNUM", "9");
        modem.accepts("AT#DELFLASH");
        modem.reads("PINGNUM", "9");
        modem.accepts("AT#DIALN2=\"0613\"");
        assertThat(modem.issue("AT+CFUN=1")).isEqualTo(OK);
        modem.issue("ATE0");
        modem.reads("PINGNUM", "4");
        modem.reads("DIALN1", "\"\"");
        modem.reads("DIALN2", "\"0613\"");
    }

    @Test
    void failingFlashIsToldAndLeavesTheValue() {
        modem.act("storage", "writes", "fail");
        modem.refuses("AT#PINGNUM=9", 34824);
        modem.refuses("AT#DELFLASH", 34824);
        modem.reads("PINGNUM", "4");
        modem.act("storage", "writes", "succeed");
        modem.accepts("AT#PINGNUM=8");
        modem.act("reset");
        modem.issue("ATE0");
        modem.reads("PINGNUM", "8");
    }
}
