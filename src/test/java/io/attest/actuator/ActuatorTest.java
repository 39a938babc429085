package io.attest.actuator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.bench.InProcess;
import io.attest.emulate.ControlPort;
import io.attest.emulate.RealTime;
import io.attest.modem.ReferenceModem;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every actuator promises, whoever does the verbs. */
final class ActuatorTest {

    private enum Kind {
        IN_PROCESS,
        HTTP,
        COMMAND
    }

    /** A program by the contract of {@code lab-config/README.md}. */
    private static final String SCRIPT = """
            case "$1" in
                observe) echo '{"calls":[],"pdp":[],"ppp":[]}' ;;
                registration)
                    case "$2" in
                        *mars*) echo 'state is "mars"' >&2; exit 1 ;;
                        *) echo "$2" > "$0.did" ;;
                    esac ;;
                talkative) echo 'no JSON at all' ;;
                *) exit 69 ;;
            esac
            """;

    private record Acting(Actuator actuator, Closeable behind) implements Closeable {
        @Override
        public void close() throws IOException {
            behind.close();
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aVerbThatIsDoneReturnsNothing(Kind kind) throws IOException {
        try (Acting acting = acting(kind)) {
            assertThat(acting.actuator.act("registration", Map.of("network", "both", "state", "none")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aVerbThatReturnsSomethingReturnsItAsJsonHasIt(Kind kind) throws IOException {
        try (Acting acting = acting(kind)) {
            assertThat(acting.actuator.act("observe", Map.of()))
                    .containsEntry("calls", List.of())
                    .containsOnlyKeys("calls", "pdp", "ppp");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aVerbThatItDoesNotDoIsNotOffered(Kind kind) throws IOException {
        try (Acting acting = acting(kind)) {
            assertThatThrownBy(() -> acting.actuator.act("physical-line", Map.of()))
                    .isInstanceOf(NotOffered.class)
                    .hasMessageContaining("physical-line");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aVerbThatFailsSaysWhoFailedAtWhatAndWhy(Kind kind) throws IOException {
        try (Acting acting = acting(kind)) {
            assertThatThrownBy(() -> acting.actuator.act("registration", Map.of("network", "both", "state", "mars")))
                    .isInstanceOf(ActuationFailed.class)
                    .hasMessageContainingAll(acting.actuator.name(), "registration", "mars");
        }
    }

    @ParameterizedTest
    @EnumSource
    void claimingIsNoActing(Kind kind) throws IOException {
        try (Acting acting = acting(kind)) {
            assertThat(acting.actuator.claims("registration")).isTrue();
            assertThat(acting.actuator.name()).isNotBlank();
        }
    }

    @Test
    void argumentsReachAProgramAsOneJsonObject() throws IOException {
        Path script = script();
        new CommandActuator(List.of("sh", script.toString()), Set.of(), PATIENCE)
                .act("registration", Map.of("state", "it's \"quoted\" $HOME"));
        assertThat(Path.of(script + ".did")).content().isEqualTo("{\"state\":\"it's \\\"quoted\\\" $HOME\"}\n");
    }

    @Test
    void onlyTheVerbsOfItsListAreClaimed() {
        Actuator command = new CommandActuator(List.of("sh"), Set.of("reset"), PATIENCE);
        Actuator http = new HttpActuator(URI.create("http://127.0.0.1:1"), Set.of("reset"), PATIENCE);
        assertThat(List.of(command, http)).allSatisfy(actuator -> {
            assertThat(actuator.claims("reset")).isTrue();
            assertThat(actuator.claims("sim")).isFalse();
        });
    }

    @Test
    void aProgramThatPrintsNoJsonFailed() throws IOException {
        Actuator command = new CommandActuator(List.of("sh", script().toString()), Set.of(), PATIENCE);
        assertThatThrownBy(() -> command.act("talkative", Map.of()))
                .isInstanceOf(ActuationFailed.class)
                .hasMessage("command sh printed no JSON object for talkative: no JSON at all");
    }

    @Test
    void aProgramThatEndsBadlySaysHow() throws IOException {
        assertThatThrownBy(() -> shell("echo 'no power' >&2; exit 1").act("reset", Map.of()))
                .isInstanceOf(ActuationFailed.class)
                .hasMessage("command sh failed at reset with exit 1: no power");
        assertThatThrownBy(() -> shell("kill -SEGV $$").act("reset", Map.of()))
                .isInstanceOf(ActuationFailed.class)
                .hasMessage("command sh failed at reset with exit 139 (signal 11): no reason given");
    }

    @Test
    void aProgramThatIsNeverDoneIsEndedWithWhatItStarted() throws IOException {
        Path pid = folder.resolve("pid");
        Actuator endless = new CommandActuator(
                List.of("sh", "-c", "sleep 1000 & echo $! > " + pid + ".new; mv " + pid + ".new " + pid + "; wait"),
                Set.of(),
                Duration.ofMillis(500));
        assertThatThrownBy(() -> endless.act("reset", Map.of()))
                .isInstanceOf(ActuationFailed.class)
                .hasMessage("command sh was not done with reset after 0.5 s");
        if (Files.exists(pid)) {
            long started = Long.parseLong(Files.readString(pid).strip());
            ProcessHandle.of(started).ifPresent(process -> process.onExit().join());
        }
    }

    @Test
    void aProgramThatDoesNotExistFailedByName() {
        Actuator command = new CommandActuator(List.of(folder.resolve("none").toString()), Set.of(), PATIENCE);
        assertThatThrownBy(() -> command.act("reset", Map.of()))
                .isInstanceOf(ActuationFailed.class)
                .hasMessageContaining(folder.resolve("none") + " cannot be run for reset");
    }

    @Test
    void aServiceThatIsNotThereFailedWithTheWayOut() throws IOException {
        int free;
        try (java.net.ServerSocket taken = new java.net.ServerSocket(0)) {
            free = taken.getLocalPort();
        }
        Actuator http = new HttpActuator(URI.create("http://127.0.0.1:" + free), Set.of(), PATIENCE);
        assertThatThrownBy(() -> http.act("reset", Map.of()))
                .isInstanceOf(ActuationFailed.class)
                .hasMessageContaining("http 127.0.0.1:" + free + " cannot be reached for reset")
                .hasMessageEndingWith("is the service running?");
    }

    private Acting acting(Kind kind) throws IOException {
        ReferenceModem modem = new ReferenceModem();
        InProcess inside = new InProcess("the reference modem", modem::act);
        return switch (kind) {
            case IN_PROCESS -> new Acting(inside, () -> {});
            case COMMAND ->
                new Acting(new CommandActuator(List.of("sh", script().toString()), Set.of(), PATIENCE), () -> {});
            case HTTP -> {
                RealTime clock = new RealTime(modem);
                ControlPort port =
                        new ControlPort(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), clock, inside::act);
                yield new Acting(new HttpActuator(URI.create(port.name()), Set.of(), PATIENCE), () -> {
                    port.close();
                    clock.close();
                });
            }
        };
    }

    private static Actuator shell(String command) {
        return new CommandActuator(List.of("sh", "-c", command), Set.of(), PATIENCE);
    }

    private Path script() throws IOException {
        return Files.writeString(folder.resolve("actuator.sh"), SCRIPT);
    }
}
