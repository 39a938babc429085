package io.attest.bench;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.attest.actuator.ActuationFailed;
import io.attest.actuator.ActuationRefused;
import io.attest.actuator.Actuator;
import io.attest.actuator.NotOffered;
import io.attest.actuator.PowerSwitch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A power switch on the network that does what it is told, and the ways in which it does not. */
final class PowerFileTest {

    private static final Map<String, String> VARIABLES =
            Map.of("USER_OF_IT", "root", "PASS_OF_IT", "s3cret/word", "TOKEN", "t0ken-of-the-rack");

    private static final WireMockServer SWITCH = new WireMockServer(
            wireMockConfig().dynamicPort().bindAddress("127.0.0.1").containerThreads(8));

    private final List<Duration> waited = new ArrayList<>();

    private enum Trouble {
        REFUSES("answered 401 (are user and password right?) to reset (off: GET http://127.0.0.1:"),
        BREAKS("answered 500 to reset (off: GET"),
        MOVED("answered 302 (a redirect, which is not followed) to reset"),
        SLOW("was not done with reset"),
        ENDLESS("was not done with reset"),
        DROPS("cannot be reached for reset"),
        RESETS("cannot be reached for reset"),
        GARBAGE("cannot be reached for reset"),
        HUGE("answered 503 to reset");

        private final String told;

        Trouble(String told) {
            this.told = told;
        }

        private ResponseDefinitionBuilder answer() {
            return switch (this) {
                case REFUSES -> unauthorized().withBody("no entry for s3cret/word, cm9vdDpzM2NyZXQvd29yZA==");
                case BREAKS -> aResponse().withStatus(500).withBody("relay welded, token t0ken-of-the-rack");
                case MOVED -> aResponse().withStatus(302).withHeader("Location", "http://127.0.0.1:1/?p=s3cret/word");
                case SLOW -> ok().withFixedDelay(5_000);
                case ENDLESS -> ok("x".repeat(50)).withChunkedDribbleDelay(50, 10_000);
                case DROPS -> aResponse().withFault(Fault.EMPTY_RESPONSE);
                case RESETS -> aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER);
                case GARBAGE -> aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE);
                case HUGE -> aResponse().withStatus(503).withBody("y".repeat(3_000_000));
            };
        }
    }

    @BeforeAll
    static void start() {
        SWITCH.start();
    }

    @AfterAll
    static void stop() {
        SWITCH.stop();
    }

    @BeforeEach
    void usual() {
        SWITCH.resetAll();
        SWITCH.stubFor(any(anyUrl()).willReturn(ok()));
    }

    @Test
    void offThePauseOn() throws Exception {
        Actuator power = power("""
                on: {url: "http://127.0.0.1:PORT/relay/0?turn=on"}
                off: {url: "http://127.0.0.1:PORT/relay/0?turn=off"}
                pause: 4.5
                """);
        assertThat(power.act("reset", Map.of())).isEmpty();
        assertThat(asked()).containsExactly("GET /relay/0?turn=off", "GET /relay/0?turn=on");
        assertThat(waited).containsExactly(Duration.ofMillis(4500));
    }

    @Test
    void aSwitchThatCyclesByItselfIsAskedOnce() throws Exception {
        Actuator power = power("""
                cycle:
                  url: http://127.0.0.1:PORT/api/outlet/3
                  method: POST
                  body: '{"cycle": true, "key": "${TOKEN}"}'
                  headers: {Content-Type: application/json, Authorization: "Bearer ${TOKEN}"}
                """);
        power.act("reset", Map.of());
        LoggedRequest request = SWITCH.findAll(postRequestedFor(anyUrl())).get(0);
        assertThat(request.getBodyAsString()).isEqualTo("{\"cycle\": true, \"key\": \"t0ken-of-the-rack\"}");
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer t0ken-of-the-rack");
        assertThat(waited).isEmpty();
    }

    @Test
    void userAndPasswordComeFromTheEnvironment() throws Exception {
        SWITCH.stubFor(any(anyUrl()).willReturn(unauthorized()));
        SWITCH.stubFor(
                get(urlPathEqualTo("/off")).withBasicAuth("root", "s3cret/word").willReturn(ok()));
        SWITCH.stubFor(
                get(urlPathEqualTo("/on")).withBasicAuth("root", "s3cret/word").willReturn(ok()));
        assertThat(power(TWO).act("reset", Map.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTroubleIsToldWithItsCauseAndWithoutASecret(Trouble trouble) throws Exception {
        SWITCH.stubFor(any(anyUrl()).willReturn(trouble.answer()));
        Throwable failed = catchThrowable(() -> power(TWO).act("reset", Map.of()));
        assertThat(failed)
                .isInstanceOf(ActuationFailed.class)
                .isNotInstanceOf(ActuationRefused.class)
                .hasMessageStartingWith("power switch 127.0.0.1:" + SWITCH.port())
                .hasMessageContaining(trouble.told);
        for (Throwable told = failed; told != null; told = told.getCause()) {
            assertThat(told.toString())
                    .doesNotContain("s3cret", "root", "t0ken-of-the-rack", "cm9vdDpzM2NyZXQvd29yZA", "token=");
        }
        assertThat(String.valueOf(failed.getMessage())).hasSizeLessThan(1000);
    }

    @Test
    void aSwitchThatIsNotThereIsToldAsThat() throws Exception {
        Actuator power = power("cycle: {url: \"http://127.0.0.1:1/cycle?key=${TOKEN}\"}\n");
        assertThatThrownBy(() -> power.act("reset", Map.of()))
                .isInstanceOf(ActuationFailed.class)
                .hasMessageStartingWith(
                        "power switch 127.0.0.1:1 cannot be reached for reset (cycle: GET http://127.0.0.1:1/cycle)");
    }

    @Test
    void whatWasSwitchedOffIsSwitchedOnAlsoWhenOneRequestIsLost() throws Exception {
        SWITCH.stubFor(get(urlPathEqualTo("/on"))
                .inScenario("on")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(503))
                .willSetStateTo("better"));
        SWITCH.stubFor(get(urlPathEqualTo("/on"))
                .inScenario("on")
                .whenScenarioStateIs("better")
                .willReturn(ok()));
        assertThat(power(TWO).act("reset", Map.of())).isEmpty();
    }

    @Test
    void aModemThatStaysWithoutPowerIsToldAsThat() throws Exception {
        SWITCH.stubFor(get(urlPathEqualTo("/on")).willReturn(aResponse().withStatus(503)));
        assertThatThrownBy(() -> power(TWO).act("reset", Map.of()))
                .hasMessageContaining("answered 503 to reset (on: GET")
                .hasMessageEndingWith("; the modem is without power");
    }

    @Test
    void itOffersAResetAndNothingElse() throws Exception {
        Actuator power = power(TWO);
        assertThat(power.claims("reset")).isTrue();
        assertThat(power.claims("sim")).isFalse();
        assertThatThrownBy(() -> power.act("sim", Map.of("state", "ready"))).isInstanceOf(NotOffered.class);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void keysThatDoNotGoTogetherAreRefused(String keys, String told) {
        assertThatThrownBy(() -> power(keys))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageContaining("the power switch of bench rack ")
                .hasMessageContaining(told);
    }

    static Stream<Arguments> wrong() {
        String cycle = "cycle: {url: \"http://127.0.0.1:1/\"}\n";
        return Stream.of(
                        new String[] {"pause: 3\n", "needs either 'on' and 'off', or 'cycle'"},
                        new String[] {"on: {url: \"http://127.0.0.1:1/\"}\n", "needs either 'on' and 'off', or 'cycle'"
                        },
                        new String[] {cycle + "user: ${USER_OF_IT}\n", "has a user without a password"},
                        new String[] {cycle + "user: root\npassword: ${PASS_OF_IT}\n", "from environment variables only"
                        },
                        new String[] {
                            cycle + "user: ${NO_SUCH}\npassword: ${PASS_OF_IT}\n",
                            "needs the environment variable NO_SUCH, which is not set"
                        },
                        new String[] {
                            "cycle: {url: \"ftp://127.0.0.1/\"}\n", "a URL that begins with http:// or https://"
                        },
                        new String[] {"cycle: {url: \"http://127.0.0.1/ /\"}\n", "a URL that begins with http://"},
                        new String[] {
                            "cycle: {url: \"http://127.0.0.1/\", method: BREW}\n", "knows no method BREW; there are GET"
                        },
                        new String[] {
                            "cycle: {url: \"http://127.0.0.1/\", headers: {\"a b\": c}}\n",
                            "has a header for 'cycle' that cannot be sent"
                        })
                .map(pair -> Arguments.of((Object[]) pair));
    }

    private static final String TWO = """
            on: {url: "http://127.0.0.1:PORT/on?token=${TOKEN}"}
            off: {url: "http://127.0.0.1:PORT/off?token=${TOKEN}"}
            user: ${USER_OF_IT}
            password: ${PASS_OF_IT}
            patience: 0.5
            """;

    private PowerSwitch power(String keys) throws Exception {
        String entry = "kind: power\n" + keys.replace("PORT", String.valueOf(SWITCH.port()));
        ActuatorFile.Power power = (ActuatorFile.Power) new YAMLMapper().readValue(entry, ActuatorFile.class);
        return new PowerFile("rack", VARIABLES::get).of(power, waited::add);
    }

    private static List<String> asked() {
        return SWITCH.getAllServeEvents().stream()
                .map(event -> event.getRequest())
                .sorted(Comparator.comparing(LoggedRequest::getLoggedDate))
                .map(request -> request.getMethod() + " " + request.getUrl())
                .toList();
    }
}
