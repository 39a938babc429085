package io.attest.modem;

import static io.attest.modem.Dialogue.OK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialUpTest {

    private static final String DIALLING = "\r\nDIALING\r\n\r\n0860000000\r\n";
    private static final String UP = "\r\nCONNECT 9600\r\n\r\n213.30.30.30\r\n\r\nOk_Info_PPP\r\n";
    private static final String NO_CARRIER = "\r\nNO CARRIER\r\n";

    private final Dialogue modem = Dialogue.open();

    @BeforeEach
    void account() {
        modem.accepts("AT#GPRSMODE=0");
        modem.accepts("AT#DIALN1=\"0860000000\"");
        modem.accepts("AT#ISPUN=\"login\"");
        modem.accepts("AT#ISPPW=\"secret\"");
        modem.accepts("AT#REDIALCOUNT=0");
        peer("accept", "pap");
        outcomes("answer");
    }

    private void peer(String behaviour, String auth) {
        modem.act("ppp-peer", "behaviour", behaviour, "auth", auth, "username", "login", "password", "secret");
    }

    private void outcomes(String... results) {
        modem.act(
                "dial-outcome",
                "number",
                "0860000000",
                "outcomes",
                Stream.of(results)
                        .map(result -> Map.of("result", result, "after", 2))
                        .toList());
    }

    private static String error(int code) {
        return "\r\n#CME ERROR: " + code + "\r\n";
    }

    private String state() {
        return modem.issue("AT#VSTATE").replaceAll("(?s)#STATE: \"(.*)\".*", "$1");
    }

    @ParameterizedTest
    @CsvSource({"pap", "chap", "none"})
    void ispIsReachedByPpp(String auth) {
        peer("accept", auth);
        assertThat(modem.issue("AT#CONNECTIONSTART")).isEqualTo(DIALLING);
        assertThat(state()).isEqualTo("DIALING");
        assertThat(modem.pass(2)).isEqualTo("\r\nCONNECT 9600\r\n");
        assertThat(state()).isEqualTo("AUTHENTICATING");
        assertThat(modem.pass(3)).isEqualTo(UP.replace("\r\nCONNECT 9600\r\n", ""));
        assertThat(state()).isEqualTo("CONNECTED");
        assertThat(modem.issue("AT#DISPLAYIP")).isEqualTo("MY IP: 213.30.30.30\r\nPEER IP: 213.30.30.1\r\n" + OK);
        assertThat(modem.modem().act("observe", Map.of()))
                .containsEntry("calls", List.of(Map.of("number", "0860000000")))
                .containsEntry(
                        "ppp",
                        List.of(Map.of(
                                "role", "client", "auth", auth, "username", auth.equals("none") ? "" : "login")));
    }

    @ParameterizedTest
    @CsvSource({"300", "1200/75", "14400"})
    void everySpeedCarriesPpp(String speed) {
        modem.act("dial-outcome", "number", "*", "outcomes", List.of(Map.of("result", "answer", "speed", speed)));
        modem.accepts("AT#DIALN1=\"0860000001\"");
        modem.issue("AT#CONNECTIONSTART");
        assertThat(modem.pass(120)).isEqualTo(UP.replace("9600", speed));
    }

    @ParameterizedTest
    @CsvSource({"busy, BUSY", "no-answer, NO ANSWER", "no-carrier, NO CARRIER"})
    void failedCallsAreDialledAgain(String result, String text) {
        outcomes(result, result, "answer");
        modem.accepts("AT#REDIALCOUNT=5");
        modem.accepts("AT#REDIALDELAY=7");
        String failed = "\r\n" + text + "\r\n";
        assertThat(modem.issue("AT#CONNECTIONSTART")).isEqualTo(DIALLING);
        assertThat(modem.pass(2)).isEqualTo(failed);
        assertThat(state()).isEqualTo("DIALING");
        assertThat(modem.pass(6.9)).isEmpty();
        assertThat(modem.pass(0.1)).isEqualTo(DIALLING);
        assertThat(modem.pass(20)).isEqualTo(failed + DIALLING + UP);
    }

    @Test
    void retriesAreCounted() {
        outcomes("busy");
        modem.accepts("AT#REDIALCOUNT=14");
        modem.accepts("AT#REDIALDELAY=14");
        assertThat(modem.issue("AT#CONNECTIONSTART") + modem.pass(3600))
                .isEqualTo((DIALLING + "\r\nBUSY\r\n").repeat(15));
        assertThat(state()).isEqualTo("IDLE");
    }

    @ParameterizedTest
    @CsvSource({
        "refuse-auth, pap, 37120",
        "refuse-auth, chap, 37120",
        "refuse-address, pap, 37120",
        "silent, pap, 38980"
    })
    void failedNegotiationHasItsCode(String behaviour, String auth, int code) {
        peer(behaviour, auth);
        modem.accepts("AT#REDIALCOUNT=3");
        modem.issue("AT#CONNECTIONSTART");
        assertThat(modem.pass(120)).isEqualTo("\r\nCONNECT 9600\r\n" + error(code));
        assertThat(state()).isEqualTo("IDLE");
    }

    @ParameterizedTest
    @CsvSource({
        "accept, pap, 0",
        "refuse-auth, pap, 37121",
        "refuse-address, pap, 37121",
        "silent, pap, 38981",
        "accept, chap, 37121"
    })
    void serverRoleHasItsCodes(String behaviour, String auth, int code) {
        modem.accepts("AT#PPPMODE=2");
        modem.accepts("AT#PPPMYIP=\"10.0.0.1\"");
        modem.accepts("AT#PPPPEERIP=\"10.0.0.2\"");
        modem.accepts("AT#PPPSERVUN=\"login\"");
        modem.accepts("AT#PPPSERVPW=\"secret\"");
        peer(behaviour, auth);
        modem.issue("AT#CONNECTIONSTART");
        assertThat(modem.pass(120))
                .isEqualTo(code == 0 ? UP.replace("213.30.30.30", "10.0.0.1") : "\r\nCONNECT 9600\r\n" + error(code));
    }

    @Test
    void stoppingIsPossibleAtEachStage() {
        modem.issue("AT#CONNECTIONSTART");
        assertThat(modem.issue("AT#CONNECTIONSTOP") + modem.pass(60)).isEqualTo(OK);
        modem.issue("AT#CONNECTIONSTART");
        modem.pass(2);
        assertThat(modem.issue("AT#CONNECTIONSTOP") + modem.pass(60)).isEqualTo(OK);
        modem.issue("AT#CONNECTIONSTART");
        modem.pass(9);
        assertThat(modem.issue("AT#CONNECTIONSTOP") + modem.pass(60)).isEqualTo(OK);
        assertThat(state()).isEqualTo("IDLE");
        outcomes("busy");
        modem.accepts("AT#REDIALCOUNT=3");
        modem.issue("AT#CONNECTIONSTART");
        modem.pass(4);
        assertThat(modem.issue("AT#CONNECTIONSTOP") + modem.pass(60)).isEqualTo(OK);
    }

    @Test
    void lossOfTheCallIsNoCarrier() {
        modem.issue("AT#CONNECTIONSTART");
        modem.pass(9);
        assertThat(modem.act("drop-bearer")).isEqualTo(NO_CARRIER);
        assertThat(state()).isEqualTo("IDLE");
        modem.issue("AT#CONNECTIONSTART");
        modem.pass(9);
        modem.accepts("AT#PINGREMOTE=\"198.51.100.10\"");
        modem.issue("AT#PING");
        assertThat(modem.act("hang-up")).isEqualTo(error(37952) + NO_CARRIER);
        modem.issue("AT#CONNECTIONSTART");
        modem.pass(9);
        assertThat(modem.act("registration", "network", "both", "state", "none"))
                .isEqualTo(NO_CARRIER);
    }

    @Test
    void echoRequestsGoOverPpp() {
        modem.issue("AT#CONNECTIONSTART");
        modem.pass(9);
        modem.accepts("AT#PINGREMOTE=\"198.51.100.10\"");
        modem.accepts("AT#PINGNUM=1");
        modem.act("routes", "ping", Map.of("198.51.100.10", List.of(500)));
        assertThat(modem.issue("AT#PING") + modem.pass(5))
                .matches("\r\n\"198.51.100.10\" is alive : time = 5\\d\\d ms\r\n\r\nOK\r\n");
    }

    @Test
    void hangingUpEndsTheSessionWithoutAWord() {
        modem.issue("AT#CONNECTIONSTART");
        modem.pass(9);
        modem.accepts("ATH");
        assertThat(state()).isEqualTo("IDLE");
        assertThat(modem.pass(60)).isEmpty();
    }

    @Test
    void dialSelectChoosesTheNumber() {
        modem.accepts("AT#DIALSELECT=2");
        assertThat(modem.issue("AT#CONNECTIONSTART")).isEqualTo(error(36929));
        modem.accepts("AT#DIALN2=\"0860000002\"");
        assertThat(modem.issue("AT#CONNECTIONSTART")).isEqualTo("\r\nDIALING\r\n\r\n0860000002\r\n");
    }
}
