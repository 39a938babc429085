package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.attest.actuator.Actuator;
import io.attest.actuator.GivenNetwork;
import io.attest.actuator.NotOffered;
import io.attest.dte.Patience;
import io.attest.dte.Recovery;
import io.attest.internet.Internet;
import io.attest.internet.Places;
import io.attest.line.FarEnds;
import io.attest.line.PipeLine;
import io.attest.modem.ReferenceModem;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StandingTest {

    private static final Map<String, String> ALL = Mapped.addresses("127.22.0", "127.23.0");

    @Test
    void aBenchWithAnAddressForEveryServerNeedsNoRoutes() {
        try (Bench bench = bench(ALL, null)) {
            assertThat(bench.offers("routes")).isTrue();
            assertThat(bench.lacks(List.of("the host issues `AT#TCPSERV=1,\"198.51.100.7\"`")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.98 | the host has set `AT#TCPSERV=1,\"198.51.100.98\"`",
                "198.51.100.110 | AT#POP3SERV=\"pop3.example.org\"",
                "203.0.113.7 | the peer connects to port 23",
                "203.0.113.8 | another peer sends `a` to UDP port 23"
            })
    void aCaseThatNamesSomebodyForWhomThereIsNoAddressCannotBeRun(String missing, String text) {
        Map<String, String> others = new TreeMap<>(ALL);
        others.remove(missing);
        try (Bench bench = bench(others, null)) {
            assertThat(bench.offers("routes")).isTrue();
            assertThat(bench.lacks(List.of(text))).contains("ixit.addresses of bench desk has nothing for " + missing);
            assertThat(bench.lacks(List.of("the host has set `AT#SMTPSERV=\"198.51.100.25\"`", "the peer closes")))
                    .isEmpty();
        }
    }

    @Test
    void whoAnswersPingsInTimeNobodyKnowsThere() {
        try (Bench bench = bench(ALL, null)) {
            assertThat(bench.lacks(List.of("pings of \"198.51.100.7\" are answered after \"300\" ms")))
                    .contains("needs pings answered in its time, which bench desk does not offer");
        }
    }

    @Test
    void anAddressThatThisMachineHasNotMakesTheInternetSideSickAndSaysWhatToDo() {
        Map<String, String> others = new TreeMap<>(ALL);
        others.put("198.51.100.53", "203.0.113.200");
        Standing standing = new Standing("desk", Mapped.ixit(others));
        try (InternetSide internet =
                new InternetSide(() -> Internet.start(new FarEnds(), unprivileged(standing)), standing)) {
            assertThatExceptionOfType(InternetSick.class)
                    .isThrownBy(() -> internet.begin(routes -> {}))
                    .withMessageContaining("nothing can stand for 198.51.100.53:53 at 203.0.113.200:")
                    .withMessageContaining("give this machine that address and Attest the right to the port, or name"
                            + " another in ixit.addresses or ixit.ports of the bench file");
        }
    }

    /** The same addresses, on whichever ports are free. */
    private static Places unprivileged(Places places) {
        return new Places() {
            @Override
            public Optional<InetSocketAddress> stands(String address, int port) {
                return places.stands(address, 0);
            }
        };
    }

    @Test
    void aServerListensWhereTheFileSaysIfTheModemReachesItThroughSomethingElse() {
        Ixit ixit = Ixit.of(
                "desk",
                new IxitFile(
                        Map.of("198.51.100.25", "10.1.0.25"),
                        Map.of("198.51.100.25:25", "10.1.0.2:2525"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                name -> null);
        Standing standing = new Standing("desk", ixit);
        assertThat(standing.told("198.51.100.25:25")).isEqualTo("10.1.0.25:25");
        assertThat(standing.stands("198.51.100.25", 25)).contains(new InetSocketAddress("10.1.0.2", 2525));
        assertThat(standing.stands("198.51.100.25", 2525)).contains(new InetSocketAddress("10.1.0.25", 2525));
        assertThat(standing.stands("198.51.100.26", 25)).isEmpty();
    }

    @Test
    void peersReachTheModemWhereTheFileSaysThatItIs() {
        try (Bench bench = bench(ALL, "10.64.0.77")) {
            assertThat(bench.offers("listen-address")).isTrue();
            assertThat(bench.listening("tcp", 23)).contains(new InetSocketAddress("10.64.0.77", 23));
        }
    }

    @Test
    void whatIsUsualIsWhatTheBenchHas() {
        try (Bench bench = bench(ALL, null)) {
            assertThat(bench.usual("ppp-peer"))
                    .containsEntry("address", "10.64.1.30")
                    .containsEntry("username", "isp-user-7")
                    .containsEntry("behaviour", "accept");
        }
    }

    @Test
    void aLiveNetworkIsNotPutBack() {
        Actuator roaming = new GivenNetwork("desk", Map.of("registration", Map.of("state", "roaming")));
        try (Bench bench = new Bench(
                "desk", new PipeLine(new ReferenceModem(), "in process"), false, List.of(roaming), Patience.DEFAULT)) {
            bench.act("registration", Map.of("network", "both", "state", "roaming"));
            assertThatExceptionOfType(NotOffered.class)
                    .isThrownBy(() -> bench.act("registration", Map.of("network", "both", "state", "home")));
            assertThat(bench.restore()).isEmpty();
        }
    }

    private static Bench bench(Map<String, String> addresses, @Nullable String modem) {
        IxitFile file = Mapped.file(addresses);
        Ixit ixit = Ixit.of(
                "desk",
                new IxitFile(
                        addresses,
                        null,
                        file.names(),
                        file.numbers(),
                        file.pin(),
                        file.apn(),
                        file.credentials(),
                        modem),
                Mapped.ENVIRONMENT::get);
        Standing standing = new Standing("desk", ixit);
        return new Bench(
                "desk",
                new PipeLine(new ReferenceModem(), "in process"),
                false,
                List.of(),
                Patience.DEFAULT,
                Recovery.DEFAULT,
                new InternetSide(() -> Internet.start(new FarEnds(), standing), standing),
                ixit);
    }
}
