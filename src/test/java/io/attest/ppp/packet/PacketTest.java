package io.attest.ppp.packet;

import static io.attest.ppp.packet.OptionTest.octets;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A packet: code, identifier, length, data. */
final class PacketTest {

    @Test
    void whatIsOverIsPadding() {
        Packet packet = Packet.of(octets("01fe 0006 aabb cc")).orElseThrow();
        assertThat(packet.code()).isEqualTo(1);
        assertThat(packet.identifier()).isEqualTo(254);
        assertThat(packet.data()).isEqualTo(octets("aabb"));
        assertThat(packet.octets()).isEqualTo(octets("01fe 0006 aabb"));
    }

    @Test
    void itsLengthHasTwoOctets() {
        byte[] octets = octets("0901 0104" + "5a".repeat(256));
        Packet packet = Packet.of(octets).orElseThrow();
        assertThat(packet.data()).hasSize(256);
        assertThat(packet.octets()).isEqualTo(octets);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "010100", "01010003", "01010005", "01010104", "0101 0006 aa"})
    void aLengthThatCannotBeIsNoPacket(String octets) {
        assertThat(Packet.of(octets(octets))).isEmpty();
    }
}
