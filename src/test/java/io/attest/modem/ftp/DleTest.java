package io.attest.modem.ftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The code on the line, over payloads in which its own octets are frequent. */
final class DleTest {

    private static final byte[] FREQUENT = {Dle.ETX, Dle.DLE, 0, (byte) 0x83, (byte) 0x90, '\r', '\n', 'x'};

    private static byte[] payload(Random random) {
        byte[] octets = new byte[random.nextInt(40)];
        random.nextBytes(octets);
        for (int at = 0; at < octets.length; at++) {
            octets[at] = random.nextBoolean() ? octets[at] : FREQUENT[random.nextInt(FREQUENT.length)];
        }
        return octets;
    }

    @Test
    void whatIsCodedComesBackWhateverThePiecesAndEndsAtTheEtx() {
        for (long seed = 0; seed < 10_000; seed++) {
            Random random = new Random(seed);
            byte[] payload = payload(random);
            DleReader reader = new DleReader();
            ByteArrayOutputStream data = new ByteArrayOutputStream();
            for (byte octet : Dle.coded(payload)) {
                assertThat(reader.take(octet & 0xFF)).as("seed %d", seed).isFalse();
                if (random.nextInt(3) == 0) {
                    data.writeBytes(reader.data());
                }
            }
            assertThat(reader.take(Dle.ETX)).as("seed %d", seed).isTrue();
            data.writeBytes(reader.data());
            assertThat(data.toByteArray()).as("seed %d", seed).isEqualTo(payload);
        }
    }

    @Test
    void piecesAreCodedAsTheWholeIs() {
        for (long seed = 0; seed < 10_000; seed++) {
            Random random = new Random(seed);
            byte[] payload = payload(random);
            int cut = random.nextInt(payload.length + 1);
            ByteArrayOutputStream pieces = new ByteArrayOutputStream();
            pieces.writeBytes(Dle.coded(Arrays.copyOf(payload, cut)));
            pieces.writeBytes(Dle.coded(Arrays.copyOfRange(payload, cut, payload.length)));
            assertThat(pieces.toByteArray()).as("seed %d", seed).isEqualTo(Dle.coded(payload));
        }
    }

    @Test
    void aDleBeforeAnyOtherOctetIsDropped() {
        DleReader reader = new DleReader();
        for (int octet : new int[] {'a', Dle.DLE, 'b', Dle.DLE, 0xFF}) {
            assertThat(reader.take(octet)).isFalse();
        }
        assertThat(reader.data()).containsExactly('a', 'b', 0xFF);
    }
}
