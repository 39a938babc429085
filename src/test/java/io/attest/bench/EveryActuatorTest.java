package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.sun.net.httpserver.HttpServer;
import io.attest.actuator.ActuationFailed;
import io.attest.actuator.ActuationRefused;
import io.attest.actuator.Actuator;
import io.attest.actuator.CommandActuator;
import io.attest.actuator.HttpActuator;
import io.attest.actuator.NotOffered;
import io.attest.actuator.OperatorActuator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One contract: whoever makes things happen, what came of it is said in the same way and in bounded time. */
final class EveryActuatorTest {

    private static final Duration SOON = Duration.ofMillis(300);

    private enum Kind {
        HTTP,
        COMMAND,
        OPERATOR,
        AT,
        POWER,
        AUX_MODEM;

        /** A verb that it does. */
        String verb() {
            return this == AUX_MODEM ? "hang-up" : "reset";
        }
    }

    private enum State {
        DOES_IT,
        DOES_NOT_OFFER_IT,
        FAILS,
        IS_TOO_SLOW,
        IS_NOT_THERE,
        TALKS_GARBAGE
    }

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void close() throws Exception {
        over.countDown();
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDoneReturnsNothingMore(Kind kind) throws Exception {
        assertThat(actuator(kind, State.DOES_IT).act(kind.verb(), Map.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotOfferedIsNoFailure(Kind kind) throws Exception {
        Actuator actuator = actuator(kind, State.DOES_NOT_OFFER_IT);
        String verb = Set.of(Kind.POWER, Kind.AUX_MODEM).contains(kind) ? "observe" : kind.verb();
        told(actuator, verb, NotOffered.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AT")
    void whatFailsSaysWhoFailedAtWhat(Kind kind) throws Exception {
        told(actuator(kind, State.FAILS), kind.verb(), ActuationFailed.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPERATOR")
    void whatIsNeverDoneIsGivenUp(Kind kind) throws Exception {
        told(actuator(kind, State.IS_TOO_SLOW), kind.verb(), ActuationFailed.class);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OPERATOR", "AT"})
    void whatIsNotThereFails(Kind kind) throws Exception {
        told(actuator(kind, State.IS_NOT_THERE), kind.verb(), ActuationFailed.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AT")
    void whatCannotBeUnderstoodIsNotTakenForDone(Kind kind) throws Exception {
        told(actuator(kind, State.TALKS_GARBAGE), kind.verb(), ActuationFailed.class);
    }

    /** A person who does not answer is nobody, as in a run at night. */
    @Test
    void aPersonWhoIsNotThereIsNotOffered() throws Exception {
        Actuator nobody = actuator(Kind.OPERATOR, State.IS_NOT_THERE);
        assertThat(catchThrowable(() -> nobody.act("reset", Map.of())))
                .isInstanceOf(NotOffered.class)
                .hasMessage("needs an operator for reset");
    }

    /** Those that do not pass arguments on to somebody who knows better. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HTTP", "COMMAND"})
    void aFieldThatTheVerbDoesNotHaveIsRefused(Kind kind) throws Exception {
        Actuator actuator = actuator(kind, State.DOES_IT);
        assertThat(catchThrowable(() -> actuator.act(kind.verb(), Map.of("hard", true))))
                .isInstanceOf(ActuationRefused.class)
                .hasMessage(actuator.name() + " refuses " + kind.verb() + ": it has no field hard");
    }

    @Test
    void aProgramIsToldForWhichBenchItActs() {
        Actuator command = new Actuators(
                        "rack-3", null, (sentence, patience) -> Optional.empty(), name -> null, line -> {
                            throw new AssertionError("no line is asked for");
                        })
                .of(List.of(new ActuatorFile.Command(
                        List.of("sh", "-c", "echo \"{\\\"bench\\\":\\\"$ATTEST_BENCH\\\"}\""), null, null)))
                .get(0);
        assertThat(command.act("reset", Map.of())).containsExactly(Map.entry("bench", "rack-3"));
    }

    private static void told(Actuator actuator, String verb, Class<? extends RuntimeException> as) {
        assertThat(catchThrowable(() -> actuator.act(verb, Map.of())))
                .isInstanceOf(as)
                .hasMessageContainingAll(actuator.name(), verb);
    }

    private Actuator actuator(Kind kind, State state) throws Exception {
        Actuator actuator = switch (kind) {
            case HTTP -> new HttpActuator(URI.create(service(state)), Set.of(), SOON);
            case COMMAND -> new CommandActuator(program(state), Set.of(), SOON.multipliedBy(3));
            case OPERATOR -> new OperatorActuator((sentence, patience) -> answer(state), Set.of("reset"), SOON);
            case AT -> new AtReset(modem(state).open(), "AT+CFUN=1", Duration.ofMillis(20));
            case POWER -> power(service(state));
            case AUX_MODEM -> {
                ScriptedPort modem = modem(state);
                if (state == State.IS_NOT_THERE) {
                    modem.close();
                }
                yield new AuxModem(
                        new ActuatorFile.AuxModem(
                                new LineFile.Tcp("127.0.0.1", 1, null, null), "+331", "06", true, null),
                        modem::open,
                        new Handset.Waits(SOON, SOON, SOON, Duration.ofMillis(20)),
                        SOON);
            }
        };
        open.push(actuator);
        return actuator;
    }

    private static Actuator power(String url) throws IOException {
        String entry = "kind: power\ncycle: {url: \"" + url + "\"}\npatience: 0.3\n";
        return new PowerFile("rack", name -> null)
                .of((ActuatorFile.Power) new YAMLMapper().readValue(entry, ActuatorFile.class), pause -> {});
    }

    private String service(State state) throws IOException {
        InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        HttpServer server = HttpServer.create(free, 8);
        server.createContext("/", exchange -> {
            if (state == State.IS_TOO_SLOW) {
                await(over);
            }
            byte[] body = (state == State.TALKS_GARBAGE ? "<html" : "").getBytes(StandardCharsets.UTF_8);
            int status = switch (state) {
                case FAILS -> 500;
                case DOES_NOT_OFFER_IT -> 501;
                // To a power switch any 2xx is done, whatever it says; a redirect is not.
                case TALKS_GARBAGE -> exchange.getRequestMethod().equals("GET") ? 302 : 200;
                default -> 204;
            };
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        if (state == State.IS_NOT_THERE) {
            server.stop(0);
        } else {
            open.push(() -> server.stop(0));
        }
        return url;
    }

    private static List<String> program(State state) {
        return switch (state) {
            case DOES_IT -> List.of("sh", "-c", "exit 0");
            case DOES_NOT_OFFER_IT -> List.of("sh", "-c", "exit 69");
            case FAILS -> List.of("sh", "-c", "exit 1");
            case IS_TOO_SLOW -> List.of("sh", "-c", "yes");
            case IS_NOT_THERE -> List.of("/nonexistent/program");
            case TALKS_GARBAGE -> List.of("sh", "-c", "head -c 3000000 /dev/zero");
        };
    }

    private static Optional<String> answer(State state) {
        return switch (state) {
            case DOES_IT -> Optional.of("");
            case DOES_NOT_OFFER_IT -> Optional.of("s");
            case FAILS -> Optional.of("the cable is too short");
            case TALKS_GARBAGE -> Optional.of("\u001b[2J\u0000");
            default -> Optional.empty();
        };
    }

    private ScriptedPort modem(State state) throws IOException {
        ScriptedPort modem = switch (state) {
            case DOES_IT -> ScriptedPort.living().answers("AT+CFUN=1", "OK").answers("AT", "OK");
            case DOES_NOT_OFFER_IT -> ScriptedPort.living().answers("AT+CFUN=1", "ERROR");
            case FAILS -> ScriptedPort.living().answers("ATH", "ERROR");
            case TALKS_GARBAGE -> new ScriptedPort().answers("ATQ0V1E0", "\u00ff\u0080\u00fe");
            default -> new ScriptedPort();
        };
        open.push(modem);
        return modem;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
