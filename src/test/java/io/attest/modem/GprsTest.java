package io.attest.modem;

import static io.attest.modem.Dialogue.OK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GprsTest {

    private static final String UP = "\r\n213.30.30.30\r\n\r\nOk_Info_GprsActivation\r\n";

    private final Dialogue modem = Dialogue.open();

    private void accessPoint() {
        modem.accepts("AT#GPRSMODE=1");
        modem.accepts("AT#APNSERV=\"apnserver.com\"");
        modem.accepts("AT#APNUN=\"login\"");
        modem.accepts("AT#APNPW=\"password\"");
    }

    private void connected() {
        accessPoint();
        assertThat(modem.issue("AT#CONNECTIONSTART")).isEmpty();
        assertThat(modem.pass(1)).isEqualTo(UP);
    }

    private static String error(int code) {
        return "\r\n#CME ERROR: " + code + "\r\n";
    }

    private static String state(String state) {
        return "#STATE: \"" + state + "\"\r\n" + OK;
    }

    @Test
    void activationGivesTheAddressAndTheInformation() {
        accessPoint();
        modem.accepts("AT#GPRSCID=2");
        assertThat(modem.issue("AT#CONNECTIONSTART")).isEmpty();
        assertThat(modem.issue("AT#VSTATE")).isEqualTo(state("CHECKING"));
        assertThat(modem.issue("AT#DISPLAYIP")).isEqualTo(error(35867));
        assertThat(modem.issue("AT#CONNECTIONSTART")).isEqualTo(error(35840));
        assertThat(modem.pass(1)).isEqualTo(UP);
        assertThat(modem.issue("AT#VSTATE")).isEqualTo(state("CONNECTED"));
        assertThat(modem.issue("AT#DISPLAYIP")).isEqualTo("MY IP: 213.30.30.30\r\nGateway IP: 213.30.30.1\r\n" + OK);
        assertThat(modem.issue("AT+CGACT?")).isEqualTo("\r\n+CGACT: 2,1\r\n" + OK);
        assertThat(modem.modem().act("observe", Map.of()))
                .containsEntry("calls", List.of())
                .containsEntry(
                        "pdp",
                        List.of(Map.of("cid", 2, "apn", "apnserver.com", "username", "login", "password", "password")));
    }

    @Test
    void numericInformationUnderV0() {
        accessPoint();
        modem.issue("ATV0");
        modem.issue("AT#CONNECTIONSTART");
        assertThat(modem.pass(1)).isEqualTo("\r\n213.30.30.30\r\n\r3086\r");
    }

    @ParameterizedTest
    @CsvSource({"refuse, 35866", "abort, 35868", "auth-fail, 49156"})
    void failureOfTheNetworkHasItsCode(String result, int code) {
        accessPoint();
        modem.act("gprs-outcome", "result", result, "after", 3);
        assertThat(modem.issue("AT#CONNECTIONSTART")).isEmpty();
        assertThat(modem.pass(2.9)).isEmpty();
        assertThat(modem.pass(0.1)).isEqualTo(error(code));
        assertThat(modem.issue("AT#VSTATE")).isEqualTo(state("IDLE"));
        modem.act("gprs-outcome", "result", "accept");
        modem.issue("AT#CONNECTIONSTART");
        assertThat(modem.pass(1)).isEqualTo(UP);
    }

    @ParameterizedTest
    @CsvSource({"open-gprs-session, 49155", "ipcp-information, 49157"})
    void internalFaultHasItsCode(String part, int code) {
        accessPoint();
        modem.act("internal-fault", "at", part);
        modem.issue("AT#CONNECTIONSTART");
        assertThat(modem.pass(1)).isEqualTo(error(code));
        modem.act("internal-fault", "at", "none");
        modem.issue("AT#CONNECTIONSTART");
        assertThat(modem.pass(1)).isEqualTo(UP);
    }

    @Test
    void withoutRegistrationOrAccessPointThereIsNoSession() {
        assertThat(modem.issue("AT#CONNECTIONSTART")).isEqualTo(error(35868));
        accessPoint();
        modem.act("registration", "network", "gprs", "state", "searching");
        assertThat(modem.issue("AT#CONNECTIONSTART")).isEqualTo(error(35865));
        modem.act("registration", "network", "gprs", "state", "home");
        modem.accepts("AT+CGATT=0");
        assertThat(modem.issue("AT#CONNECTIONSTART")).isEqualTo(error(35865));
    }

    @Test
    void stoppingTakesASecondAndIsThenAnswered() {
        connected();
        assertThat(modem.issue("AT#CONNECTIONSTOP")).isEmpty();
        assertThat(modem.issue("AT#VSTATE")).isEqualTo(state("DISCONNECTING"));
        assertThat(modem.issue("AT#DISPLAYIP")).isEqualTo(error(35867));
        assertThat(modem.pass(1)).isEqualTo(OK);
        assertThat(modem.issue("AT#VSTATE")).isEqualTo(state("IDLE"));
        assertThat(modem.issue("AT#CONNECTIONSTOP")).isEqualTo(OK);
    }

    @Test
    void stoppingEndsAnActivation() {
        accessPoint();
        modem.act("gprs-outcome", "result", "accept", "after", 20);
        modem.issue("AT#CONNECTIONSTART");
        modem.issue("AT#CONNECTIONSTOP");
        assertThat(modem.pass(1)).isEqualTo(OK);
        assertThat(modem.pass(30)).isEmpty();
    }

    @Test
    void lossOfTheContextIsTold() {
        connected();
        assertThat(modem.act("drop-bearer")).isEqualTo(error(35841));
        assertThat(modem.issue("AT#VSTATE")).isEqualTo(state("IDLE"));
        assertThatThrownBy(() -> modem.act("drop-bearer")).hasMessageContaining("no bearer");
        connected();
        assertThat(modem.act("registration", "network", "gprs", "state", "none"))
                .isEqualTo(error(35841));
        modem.act("registration", "network", "gprs", "state", "home");
        connected();
        assertThat(modem.issue("AT+CGATT=0")).isEqualTo(error(35841) + OK);
    }

    @Test
    void silenceOfPhyTimeoutEndsTheSession() {
        modem.accepts("AT#PHYTIMEOUT=255");
        connected();
        assertThat(modem.pass(255 * 60 - 0.1)).isEmpty();
        assertThat(modem.pass(0.1)).isEqualTo(error(35862));
        assertThat(modem.pass(2)).isEmpty();
        assertThat(modem.issue("AT#VSTATE")).isEqualTo(state("IDLE"));
    }

    @Test
    void trafficOfTheHostMovesPhyTimeoutOn() {
        modem.accepts("AT#PHYTIMEOUT=1");
        connected();
        assertThat(modem.pass(59)).isEmpty();
        modem.accepts("AT");
        assertThat(modem.pass(59.9)).isEmpty();
        assertThat(modem.pass(0.1)).isEqualTo(error(35862));
    }

    @Test
    void echoRequestsAreAnsweredAsTheRoutesSay() {
        connected();
        modem.accepts("AT#PINGREMOTE=\"198.51.100.10\"");
        modem.accepts("AT#PINGNUM=3");
        modem.act("routes", "ping", Map.of("198.51.100.10", java.util.Arrays.asList(900, null, 1000)));
        assertThat(modem.issue("AT#PING")).isEmpty();
        assertThat(modem.issue("AT#PING")).isEqualTo(error(37122));
        assertThat(modem.issue("AT#PINGNUM=4")).isEqualTo(error(37123));
        assertThat(modem.pass(0.9)).isEqualTo("\r\n\"198.51.100.10\" is alive : time = 900 ms\r\n");
        assertThat(modem.pass(1.1)).isEqualTo("\r\nNO answer from \"198.51.100.10\"\r\n");
        assertThat(modem.pass(1)).isEqualTo("\r\n\"198.51.100.10\" is alive : time = 1000 ms\r\n" + OK);
        modem.accepts("AT#PINGNUM=4");
    }

    @Test
    void aReplyThatIsStillOnItsWayWhenTheRoutesAreReplacedIsLost() {
        connected();
        modem.accepts("AT#PINGREMOTE=\"198.51.100.10\"");
        modem.accepts("AT#PINGNUM=1");
        modem.accepts("AT#PINGDELAY=30");
        modem.act("routes", "ping", Map.of("198.51.100.10", java.util.Arrays.asList(20000)));
        modem.issue("AT#PING");
        modem.act("routes", "ping", Map.of("198.51.100.10", java.util.Arrays.asList(100)));
        assertThat(modem.pass(29)).isEmpty();
        assertThat(modem.pass(1)).isEqualTo("\r\nNO answer from \"198.51.100.10\"\r\n" + OK);
    }

    @Test
    void aHostOfThisMachineAnswersRealEchoRequests() {
        connected();
        modem.accepts("AT#PINGREMOTE=\"198.51.100.10\"");
        modem.accepts("AT#PINGNUM=2");
        modem.act("routes", "ping", Map.of("198.51.100.10", "127.0.0.1"));
        assertThat(modem.issue("AT#PING")).matches("\r\n\"198.51.100.10\" is alive : time = \\d+ ms\r\n");
        assertThat(modem.pass(1)).endsWith(OK);
    }

    @Test
    void lossDuringAServiceEndsTheService() {
        connected();
        modem.accepts("AT#PINGREMOTE=\"198.51.100.10\"");
        modem.issue("AT#PING");
        assertThat(modem.act("drop-bearer")).isEqualTo(error(35841));
        assertThat(modem.pass(60)).isEmpty();
        modem.accepts("AT#PINGNUM=4");
    }

    @ParameterizedTest
    @CsvSource({
        "GETMAIL",
        "PUTMAIL",
        "SENDMAIL1",
        "FTPGET",
        "FTPPUT",
        "OTCP=1",
        "LTCPSTART=1",
        "OUDP",
        "LUDPSTART",
        "PING"
    })
    void servicesNeedTheLink(String service) {
        assertThat(modem.issue("AT#" + service)).isEqualTo(error(35867));
    }
}
