package io.attest.ppp.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of a packet, parted and put together. */
final class OptionTest {

    @Test
    void optionsStandOneBehindTheOther() {
        byte[] octets = octets("0104 05dc f102 0306 c6336407");
        List<Option> options = Option.list(octets).orElseThrow();
        assertThat(options)
                .containsExactly(new Option(1, octets("05dc")), new Option(241, octets("")), Option.of(3, 0xC6336407));
        assertThat(Option.octets(options)).isEqualTo(octets);
        assertThat(options.get(0).number()).isEqualTo(1500);
        assertThat(options.get(0).has(2)).isTrue();
        assertThat(options.get(0).has(4)).isFalse();
    }

    @Test
    void noOctetsAreNoOptions() {
        assertThat(Option.list(octets(""))).hasValue(List.of());
    }

    @Test
    void anOptionMayBeAsLongAsItsLengthCanSay() {
        byte[] octets = octets("05ff" + "00".repeat(253));
        assertThat(Option.list(octets).orElseThrow().get(0).value()).hasSize(253);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "0100", "0101", "0103", "010405", "0102 02", "0102 0201", "0102 0203"})
    void anOptionThatIsShorterThanItsHeaderOrReachesOverTheEndSpoilsAll(String octets) {
        assertThat(Option.list(octets(octets))).isEmpty();
    }

    @Test
    void optionsAreTheSameByTypeAndValue() {
        assertThat(Option.of(3, 7)).isEqualTo(Option.of(3, 7)).hasSameHashCodeAs(Option.of(3, 7));
        assertThat(Option.of(3, 7)).isNotEqualTo(Option.of(3, 8)).isNotEqualTo(Option.of(4, 7));
        assertThat(Option.of(3, 7).hashCode()).isNotEqualTo(Option.of(4, 7).hashCode());
    }

    static byte[] octets(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
