package io.attest.actuator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person is told to do, word for word. */
final class RequestTest {

    static Stream<Arguments> requests() {
        Map<String, Object> withheld = new HashMap<>();
        withheld.put("cli", null);
        withheld.put("bearer", "voice");
        withheld.put("rings", null);
        return Stream.of(
                Arguments.of("reset", Map.of(), "Switch the modem off and on again"),
                Arguments.of(
                        "registration",
                        Map.of("network", "both", "state", "home"),
                        "Let the modem register with the GSM and the GPRS network at home"),
                Arguments.of(
                        "registration",
                        Map.of("network", "gsm", "state", "roaming"),
                        "Let the modem register with the GSM network as a guest (roaming)"),
                Arguments.of(
                        "registration",
                        Map.of("network", "gprs", "state", "searching"),
                        "Take the modem out of reach of the GPRS network, so that it keeps searching"),
                Arguments.of(
                        "registration",
                        Map.of("network", "gsm", "state", "denied"),
                        "Make the GSM network deny the modem its registration"),
                Arguments.of(
                        "registration",
                        Map.of("network", "both", "state", "none"),
                        "Take the modem off the GSM and the GPRS network, so that it is not registered and does not"
                                + " search"),
                Arguments.of("sim", Map.of("state", "absent"), "Take the SIM out of the modem"),
                Arguments.of(
                        "sim",
                        Map.of("state", "pin", "pin", "4711"),
                        "Put a SIM into the modem that asks for the PIN 4711"),
                Arguments.of("sim", Map.of("state", "ready"), "Put a SIM into the modem that asks for no PIN"),
                Arguments.of(
                        "incoming-call",
                        Map.of("cli", "0612345678", "bearer", "data"),
                        "Call the modem from 0612345678 with a data call, let it ring"),
                Arguments.of(
                        "incoming-call",
                        Map.of("cli", "0612345678", "bearer", "data", "rings", 3),
                        "Call the modem from 0612345678 with a data call, let it ring, and hang up when it has rung 3"
                                + " times"),
                Arguments.of(
                        "incoming-call",
                        withheld,
                        "Call the modem with the caller's number withheld with a voice call, let it ring"),
                Arguments.of("hang-up", Map.of(), "Hang up the call at the far end"),
                Arguments.of(
                        "dial-outcome",
                        Map.of(
                                "number",
                                "0860000000",
                                "outcomes",
                                List.of(
                                        Map.of("result", "busy"),
                                        Map.of("result", "answer", "speed", 9600, "after", 2.5))),
                        "Prepare the far end so that the modem's calls to 0860000000 meet busy, then answer at 9600"
                                + " bit/s after 2.5 s (the last one from then on)"),
                Arguments.of(
                        "dial-outcome",
                        Map.of("number", "*", "outcomes", List.of(Map.of("result", "no-carrier"))),
                        "Prepare the far end so that the modem's calls to any other number meet no carrier (the last"
                                + " one from then on)"),
                Arguments.of(
                        "ppp-peer",
                        Map.of(
                                "behaviour", "refuse-auth",
                                "auth", "chap",
                                "username", "login",
                                "password", "secret",
                                "address", "213.30.30.30",
                                "peerAddress", "213.30.30.1"),
                        "Set the PPP peer at the far end so that it refuses the authentication, authentication chap,"
                                + " user name login, password secret, the modem's address 213.30.30.30, its own address"
                                + " 213.30.30.1"),
                Arguments.of(
                        "gprs-outcome",
                        Map.of(
                                "result", "accept",
                                "address", "213.30.30.30",
                                "gateway", "213.30.30.1",
                                "dns", List.of("198.51.100.53", "198.51.100.54"),
                                "after", 1.0),
                        "Set the GPRS network so that it accepts the modem's PDP context after 1.0 s, the modem's"
                                + " address 213.30.30.30, the gateway 213.30.30.1, the name servers 198.51.100.53,"
                                + " 198.51.100.54"),
                Arguments.of(
                        "drop-bearer",
                        Map.of(),
                        "Break the modem's data call or GPRS connection from the network's side"),
                Arguments.of(
                        "routes",
                        Map.of(
                                "tcp",
                                Map.of("198.51.100.10:25", "127.0.0.1:3025"),
                                "ping",
                                Map.of("198.51.100.10", Arrays.asList(900, null))),
                        "Replace the routes of the emulated modem by ping: 198.51.100.10 to 900, nothing; tcp:"
                                + " 198.51.100.10:25 to 127.0.0.1:3025"),
                Arguments.of("storage", Map.of("writes", "fail"), "Make the modem's parameter memory refuse writes"),
                Arguments.of(
                        "storage", Map.of("writes", "succeed"), "Let the modem's parameter memory take writes again"),
                Arguments.of(
                        "internal-fault",
                        Map.of("at", "open-gprs-session"),
                        "Make the modem fail inside at open-gprs-session"),
                Arguments.of("internal-fault", Map.of("at", "none"), "Take every internal fault away from the modem"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isASentenceMadeOfTheArguments(String verb, Map<String, Object> arguments, String sentence) {
        assertThat(Request.of(verb, arguments)).isEqualTo(sentence);
    }

    @Test
    void everyVerbHasASentenceOrIsNotForAPerson() {
        List<String> told =
                requests().map(request -> (String) request.get()[0]).distinct().toList();
        assertThat(Verbs.ALL.stream().filter(Request::isForAPerson)).containsExactlyInAnyOrderElementsOf(told);
    }
}
