package io.attest.modem;

import static io.attest.modem.Dialogue.OK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingTest {

    private static final String RING = "\r\nRING\r\n";
    private static final String NO_CARRIER = "\r\nNO CARRIER\r\n";
    private static final String UP = "\r\nCONNECT 9600\r\n\r\n213.30.30.1\r\n\r\nOk_Info_PPP\r\n";

    private final Dialogue modem = Dialogue.open();

    @BeforeEach
    void server() {
        modem.accepts("AT#PPPMODE=1");
        modem.accepts("AT#PPPMYIP=\"213.30.30.1\"");
        modem.accepts("AT#PPPPEERIP=\"213.30.30.2\"");
        modem.accepts("AT#PPPSERVUN=\"login\"");
        modem.accepts("AT#PPPSERVPW=\"secret\"");
        modem.act("ppp-peer", "behaviour", "accept", "auth", "pap", "username", "login", "password", "secret");
    }

    private void answering(int mode, String screen, int rings) {
        modem.accepts("AT#ANSWERMODE=" + mode);
        modem.accepts("AT#CALLSCREENNUM=\"" + screen + '"');
        modem.accepts("AT#RINGCOUNT=" + rings);
    }

    private void call(String from, int rings) {
        assertThat(modem.act("incoming-call", "cli", from, "bearer", "data", "rings", rings))
                .isEqualTo(RING);
    }

    @Test
    void hostAcceptsACall() {
        answering(0, "0", 0);
        call("0612345678", 9);
        assertThat(modem.issue("AT#ACCEPT")).isEqualTo(OK);
        assertThat(modem.issue("AT#VSTATE")).isEqualTo("#STATE: \"CHECKING\"\r\n" + OK);
        assertThat(modem.pass(5)).isEqualTo(UP);
        assertThat(modem.issue("AT#DISPLAYIP")).isEqualTo("MY IP: 213.30.30.1\r\nPEER IP: 213.30.30.2\r\n" + OK);
        assertThat(modem.issue("AT#CONNECTIONSTOP")).isEmpty();
        assertThat(modem.pass(3)).isEqualTo(OK);
    }

    @Test
    void nothingHappensByItselfInMode0() {
        answering(0, "*", 1);
        call("0612345678", 3);
        assertThat(modem.pass(60)).isEqualTo(RING + RING);
        assertThat(modem.issue("AT#ACCEPT")).isEqualTo(NO_CARRIER);
    }

    @Test
    void stackAnswersAfterItsRings() {
        answering(1, "0612345678", 2);
        call("0612345678", 9);
        assertThat(modem.pass(4.9)).isEmpty();
        assertThat(modem.pass(10)).isEqualTo(RING + UP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0612345679"})
    void strangersAreIgnored(String screen) {
        answering(1, screen, 1);
        call("0612345678", 2);
        assertThat(modem.pass(60)).isEqualTo(RING);
        answering(2, screen, 1);
        call("0612345678", 1);
        assertThat(modem.pass(60)).isEmpty();
    }

    @Test
    void callWithoutIdentityIsToldWhereANumberIsScreened() {
        answering(1, "0612345678", 1);
        assertThat(modem.act("incoming-call", "bearer", "data", "rings", 1))
                .isEqualTo(RING + "\r\n#CME ERROR: 35870\r\n");
        answering(1, "*", 1);
        assertThat(modem.pass(10)).isEmpty();
        assertThat(modem.act("incoming-call", "bearer", "data", "rings", 9)).isEqualTo(RING);
        assertThat(modem.pass(4)).isEqualTo(UP);
    }

    @Test
    void voiceCallIsNoDataCall() {
        answering(0, "0", 0);
        modem.act("incoming-call", "cli", "0612345678", "bearer", "voice");
        assertThat(modem.issue("AT#ACCEPT")).isEqualTo("\r\n#CME ERROR: 35869\r\n");
        modem.act("hang-up");
    }

    @Test
    void callerIsCalledBackAfterTheRinging() {
        answering(3, "*", 2);
        modem.accepts("AT#CALLBACKTIMER=10");
        modem.accepts("AT#REDIALCOUNT=0");
        modem.act(
                "dial-outcome",
                "number",
                "0612345678",
                "outcomes",
                java.util.List.of(java.util.Map.of("result", "busy")));
        call("0612345678", 2);
        assertThat(modem.pass(10)).isEqualTo(RING);
        assertThat(modem.pass(9.9)).isEmpty();
        assertThat(modem.pass(0.2)).isEqualTo("\r\nDIALING\r\n\r\n0612345678\r\n");
        assertThat(modem.pass(2)).isEqualTo("\r\nBUSY\r\n");
    }

    @Test
    void callBackOfMode2IsAConnectionStart() {
        answering(2, "0612345678", 1);
        modem.accepts("AT#GPRSMODE=1");
        modem.accepts("AT#APNSERV=\"apnserver.com\"");
        call("0612345678", 1);
        assertThat(modem.pass(6.9)).isEmpty();
        assertThat(modem.pass(2)).isEqualTo("\r\n213.30.30.30\r\n\r\nOk_Info_GprsActivation\r\n");
    }

    @Test
    void stoppingForgetsACallBack() {
        answering(3, "*", 1);
        call("0612345678", 1);
        modem.pass(5.1);
        modem.accepts("AT#CONNECTIONSTOP");
        assertThat(modem.pass(60)).isEmpty();
    }

    @Test
    void callerWhoHangsUpWhileTheModemAnswersIsNoCarrier() {
        answering(0, "0", 0);
        call("0612345678", 9);
        modem.accepts("AT#ACCEPT");
        assertThat(modem.act("hang-up")).isEqualTo(NO_CARRIER);
        assertThat(modem.issue("AT#VSTATE")).isEqualTo("#STATE: \"IDLE\"\r\n" + OK);
    }

    @Test
    void wrongCredentialsOfTheCallerAreAServerFailure() {
        answering(0, "0", 0);
        modem.act("ppp-peer", "behaviour", "accept", "auth", "pap", "username", "login", "password", "wrong");
        call("0612345678", 9);
        modem.accepts("AT#ACCEPT");
        assertThat(modem.pass(60)).isEqualTo("\r\nCONNECT 9600\r\n\r\n#CME ERROR: 37121\r\n");
    }

    @Test
    void silentCallerIsAServerTimeout() {
        answering(0, "0", 0);
        modem.act("ppp-peer", "behaviour", "silent");
        call("0612345678", 9);
        modem.accepts("AT#ACCEPT");
        assertThat(modem.pass(60)).isEqualTo("\r\nCONNECT 9600\r\n\r\n#CME ERROR: 38981\r\n");
    }

    @Test
    void ringsOfS0AreAPlainCall() {
        answering(1, "*", 2);
        modem.accepts("ATS0=1");
        call("0612345678", 9);
        assertThat(modem.pass(2)).isEqualTo("\r\nCONNECT 9600\r\n");
    }
}
