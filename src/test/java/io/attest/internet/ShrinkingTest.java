package io.attest.internet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Shrinking finds the octets that matter. */
final class ShrinkingTest {

    private static byte[] noise() {
        byte[] octets = new byte[3000];
        new Random(7).nextBytes(octets);
        return octets;
    }

    private static Predicate<byte[]> contains(String what) {
        return octets -> ModemHost.text(octets).contains(what);
    }

    @Test
    void onlyWhatMattersIsLeft() {
        byte[] octets = noise();
        octets[1234] = 3;
        octets[1235] = 16;
        assertThat(Shrinking.minimal(octets, contains("\u0003\u0010"))).containsExactly(3, 16);
    }

    @Test
    void octetsThatMatterFarFromEachOtherAreBroughtTogether() {
        byte[] octets = noise();
        Predicate<byte[]> fails = some -> ModemHost.text(some).matches("(?s).*\u0003.*\u0010.*\u0003.*");
        assertThat(fails.test(octets)).isTrue();
        assertThat(Shrinking.minimal(octets, fails)).containsExactly(3, 16, 3);
    }

    @Test
    void whatDoesNotMatterButMustBeThereIsPlain() {
        assertThat(Shrinking.minimal(noise(), some -> some.length >= 3)).containsExactly('a', 'a', 'a');
        assertThat(Shrinking.minimal(noise(), some -> true)).isEmpty();
    }
}
