package io.attest.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.attest.actuator.ActuationFailed;
import io.attest.actuator.ActuationRefused;
import io.attest.actuator.NotOffered;
import io.attest.dte.ScriptedModem;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a port of the modem is reached, as an actuator tells it. */
final class ListeningTest {

    private Supplier<Map<String, Object>> answer = Map::of;
    private final Bench bench = new ScriptedBench((verb, arguments) -> answer.get()).around(ScriptedModem.living());

    @Test
    void anAddressIsAnAddress() {
        answer = () -> Map.of("address", "127.0.0.1:40123");
        assertThat(bench.listening("tcp", 23)).contains(new InetSocketAddress("127.0.0.1", 40123));
    }

    @Test
    void aRefusalSaysThatNobodyListens() {
        answer = () -> {
            throw new ActuationRefused("nobody listens");
        };
        assertThat(bench.listening("udp", 23)).isEmpty();
    }

    @Test
    void aSickActuatorSaysNothingAboutTheModem() {
        answer = () -> {
            throw new ActuationFailed("unreachable");
        };
        assertThatExceptionOfType(ActuationFailed.class).isThrownBy(() -> bench.listening("tcp", 23));
        answer = () -> {
            throw new NotOffered("not here");
        };
        assertThatExceptionOfType(NotOffered.class).isThrownBy(() -> bench.listening("tcp", 23));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost:23", "127.0.0.1", "127.0.0.1:99999", "300.0.0.1:23", "null"})
    void whatIsNoAddressIsSaidSo(String address) {
        answer = () -> Map.of("address", address);
        assertThatExceptionOfType(ActuationFailed.class)
                .isThrownBy(() -> bench.listening("tcp", 23))
                .withMessageContaining("127.0.0.1:40123");
    }
}
