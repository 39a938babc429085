package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attest.actuator.ActuationFailed;
import io.attest.actuator.ActuationRefused;
import io.attest.actuator.Actuator;
import io.attest.actuator.HttpActuator;
import io.attest.actuator.NotOffered;
import io.attest.emulate.ControlPort;
import io.attest.emulate.RealTime;
import io.attest.emulate.TcpPort;
import io.attest.line.Line;
import io.attest.line.LineLost;
import io.attest.line.TcpLine;
import io.attest.modem.ReferenceModem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A second modem as the caller: the reference modem, and modems that are silent, refuse or are lost. */
final class AuxModemTest {

    private static final InetSocketAddress FREE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private static final Handset.Waits SHORT = new Handset.Waits(
            Duration.ofMillis(200), Duration.ofMillis(200), Duration.ofMillis(200), Duration.ofMillis(50));
    private static final String OWN = "0612345678";
    private static final LineFile ANY = new LineFile.Tcp("127.0.0.1", 1, null, null);

    @Test
    void theReferenceModemCallsAndHangsUp() throws IOException {
        try (Telephone telephone = new Telephone()) {
            telephone.network.act("dial-outcome", meets("answer"));
            telephone.aux.act("incoming-call", call(OWN, "data", null));
            assertThat(telephone.called()).containsExactly("+33123456789");
            telephone.aux.act("hang-up", Map.of());
            telephone.aux.act("incoming-call", call(OWN, "voice", null));
            telephone.aux.act("hang-up", Map.of());
            assertThat(telephone.called()).containsExactly("+33123456789", "+33123456789");
        }
    }

    @Test
    void aNumberIsWithheldByTheDialStringWhereThereIsNoCommandForIt() throws IOException {
        try (Telephone telephone = new Telephone()) {
            telephone.network.act("dial-outcome", meets("answer"));
            telephone.aux.act("incoming-call", call(null, "data", null));
            assertThat(telephone.called()).containsExactly("#31#+33123456789");
        }
    }

    @Test
    void aCallThatIsRefusedAtOnceIsToldWithTheAnswer() throws IOException {
        try (Telephone telephone = new Telephone()) {
            telephone.network.act("dial-outcome", meets("busy"));
            assertThatThrownBy(() -> telephone.aux.act("incoming-call", call(OWN, "data", null)))
                    .isInstanceOf(ActuationFailed.class)
                    .hasMessage("the auxiliary modem 0612345678 failed at incoming-call: it was answered BUSY when it"
                            + " called +33123456789");
        }
    }

    @Test
    void anIncomingCallIsTakenRefusedOrLeftAsToldInTurn() throws Exception {
        try (ScriptedPort port = ScriptedPort.living();
                AuxModem aux = scripted(port::open)) {
            aux.act("dial-outcome", outcomes("busy", "answer"));
            int before = hangUps(port);
            port.says("RING");
            port.await("ATH", before + 1);
            assertThat(port.heard()).doesNotContain("ATA");
            assertThat(aux.trouble()).isEmpty();
            aux.act("dial-outcome", outcomes("answer"));
            port.says("RING");
            port.await("ATA", 1);
            port.says("CONNECT 9600");
            aux.act("hang-up", Map.of());
            assertThat(port.heard()).endsWith("+++", "ATH");
        }
    }

    @Test
    void aCallOfARingEndsByItself() throws Exception {
        try (ScriptedPort port = ScriptedPort.living();
                AuxModem aux = scripted(port::open)) {
            aux.act("incoming-call", call(OWN, "data", 2));
            List<String> heard = port.await("ATH", 2);
            assertThat(heard).containsSubsequence("ATH", "AT+CLIR=0", "ATD+33123456789", "ATH");
        }
    }

    @Test
    void aModemThatIsSilentIsToldAsThat() throws Exception {
        try (ScriptedPort port = new ScriptedPort();
                AuxModem aux = scripted(port::open)) {
            assertThatThrownBy(() -> aux.act("hang-up", Map.of()))
                    .isInstanceOf(ActuationFailed.class)
                    .hasMessage("the auxiliary modem 0612345678 failed at hang-up: it does not answer; is a modem"
                            + " there, at this speed?");
        }
    }

    @Test
    void aModemThatDoesNotLetGoIsToldAsThat() throws Exception {
        try (ScriptedPort port = ScriptedPort.living().answers("ATH", "ERROR");
                AuxModem aux = scripted(port::open)) {
            assertThatThrownBy(() -> aux.act("hang-up", Map.of())).hasMessageEndingWith("it answers ERROR to ATH");
        }
    }

    @Test
    void aLineThatIsLostIsOpenedAgain() throws Exception {
        try (ScriptedPort port = ScriptedPort.living();
                AuxModem aux = scripted(port::open)) {
            aux.act("hang-up", Map.of());
            port.answers("AT+CLIR=0", ScriptedPort.GONE);
            assertThatThrownBy(() -> aux.act("incoming-call", call(OWN, "data", null)))
                    .isInstanceOf(ActuationFailed.class)
                    .hasMessageContaining("failed at incoming-call: it has no line: tcp 127.0.0.1");
            port.answers("AT+CLIR=0", "OK");
            assertThat(aux.act("incoming-call", call(OWN, "data", null))).isEmpty();
        }
    }

    @Test
    void aLineThatCannotBeOpenedFailsTheVerbAndNotTheBench() {
        try (AuxModem aux = scripted(() -> {
            throw new LineLost("no port /dev/ttyUSB9");
        })) {
            assertThatThrownBy(() -> aux.act("incoming-call", call(OWN, "data", null)))
                    .isInstanceOf(ActuationFailed.class)
                    .hasMessageEndingWith("it has no line: no port /dev/ttyUSB9");
        }
    }

    @Test
    void callsThatCannotBeTakenAnyMoreAreToldAfterwards() throws Exception {
        ScriptedPort port = ScriptedPort.living();
        try (AuxModem aux = scripted(port::open)) {
            aux.act("dial-outcome", outcomes("answer"));
            port.close();
            long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (aux.trouble().isEmpty() && System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            assertThat(aux.trouble().orElseThrow())
                    .startsWith("the auxiliary modem 0612345678 could not take calls: it has no line: tcp 127.0.0.1");
        }
    }

    @Test
    void whatItCannotDoIsNotOffered() throws Exception {
        try (ScriptedPort port = ScriptedPort.living();
                AuxModem aux = scripted(port::open)) {
            assertNotOffered(aux, "incoming-call", call("0698765432", "data", null), "from 0698765432");
            assertNotOffered(aux, "dial-outcome", outcomes("no-carrier"), "no-carrier");
            assertNotOffered(aux, "dial-outcome", Map.of("number", "*", "outcomes", List.of()), "for *");
            assertNotOffered(aux, "sim", Map.of("state", "ready"), "sim");
            assertThatThrownBy(() -> aux.act("hang-up", Map.of("hard", true)))
                    .isInstanceOf(ActuationRefused.class)
                    .hasMessage("the auxiliary modem 0612345678 refuses hang-up: it has no field hard");
            assertThat(port.heard()).isEmpty();
        }
    }

    private static void assertNotOffered(Actuator aux, String verb, Map<String, Object> arguments, String told) {
        assertThatThrownBy(() -> aux.act(verb, arguments))
                .isInstanceOf(NotOffered.class)
                .hasMessageStartingWith("the auxiliary modem 0612345678 does not offer " + verb)
                .hasMessageEndingWith(told);
    }

    private static int hangUps(ScriptedPort port) {
        return (int) port.heard().stream().filter("ATH"::equals).count();
    }

    private static AuxModem scripted(Supplier<Line> open) {
        return new AuxModem(
                new ActuatorFile.AuxModem(ANY, "+33123456789", OWN, true, null), open, SHORT, Duration.ofMillis(20));
    }

    private static Map<String, Object> call(@Nullable String cli, String bearer, @Nullable Integer rings) {
        Map<String, Object> call = new HashMap<>();
        call.put("cli", cli);
        call.put("bearer", bearer);
        call.put("rings", rings);
        return call;
    }

    private static Map<String, Object> meets(String result) {
        return Map.of("number", "*", "outcomes", List.of(Map.of("result", result, "speed", 9600, "after", 0.1)));
    }

    private static Map<String, Object> outcomes(String... results) {
        return Map.of(
                "number",
                OWN,
                "outcomes",
                Arrays.stream(results)
                        .map(result -> Map.of("result", result, "speed", 9600, "after", 0.0))
                        .toList());
    }

    /** The reference modem as the auxiliary one, in real time, and the network around it. */
    private static final class Telephone implements AutoCloseable {

        private final RealTime clock;
        private final TcpPort port;
        private final ControlPort control;
        private final Actuator network;
        private final Actuator aux;

        Telephone() throws IOException {
            ReferenceModem modem = new ReferenceModem();
            InProcess inside = new InProcess("the network", modem::act);
            clock = new RealTime(modem);
            port = new TcpPort(FREE, clock);
            control = new ControlPort(FREE, clock, inside::act);
            network = new HttpActuator(URI.create(control.name()), Set.of(), Duration.ofSeconds(10));
            aux = new AuxModem(
                    new ActuatorFile.AuxModem(ANY, "+33123456789", OWN, null, null),
                    () -> TcpLine.open("127.0.0.1", port.port(), Duration.ofSeconds(5)));
        }

        List<Object> called() {
            return ((List<?>) network.act("observe", Map.of()).get("calls"))
                    .stream()
                            .<Object>map(call -> ((Map<?, ?>) call).get("number"))
                            .toList();
        }

        @Override
        public void close() throws IOException {
            aux.close();
            control.close();
            port.close();
            clock.close();
        }
    }
}
