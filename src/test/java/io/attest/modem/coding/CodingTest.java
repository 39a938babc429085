package io.attest.modem.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The framing of data on the line, with payloads that are mostly of the two octets that matter. */
final class CodingTest {

    private static final int PAYLOADS = 10_000;

    private static byte[] payload(Random random) {
        byte[] octets = new byte[random.nextInt(64)];
        for (int at = 0; at < octets.length; at++) {
            int kind = random.nextInt(4);
            octets[at] = (byte) (kind == 0 ? Coding.ETX : kind == 1 ? Coding.DLE : random.nextInt(256));
        }
        return octets;
    }

    /** What the other side reads out of a coded line, by the words of the manual; fails at an ETX that is not coded. */
    private static byte[] decoded(byte[] line) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (int at = 0; at < line.length; at++) {
            assertThat(line[at]).isNotEqualTo((byte) Coding.ETX);
            if (line[at] == Coding.DLE) {
                at++;
                assertThat(line[at]).isIn((byte) Coding.ETX, (byte) Coding.DLE);
            }
            data.write(line[at]);
        }
        return data.toByteArray();
    }

    @Test
    void whatTheHostDecodesIsWhatThePeerSent() {
        for (long seed = 0; seed < PAYLOADS; seed++) {
            Random random = new Random(seed);
            Coding coding = new DleCoding();
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int piece = random.nextInt(5); piece >= 0; piece--) {
                byte[] octets = payload(random);
                sent.writeBytes(octets);
                line.writeBytes(coding.toHost(octets));
            }
            assertThat(decoded(line.toByteArray())).as("seed %d", seed).isEqualTo(sent.toByteArray());
        }
    }

    @Test
    void whatThePeerGetsIsWhatTheHostMeantAndTheEndIsFoundOnce() {
        for (long seed = 0; seed < PAYLOADS; seed++) {
            byte[] meant = payload(new Random(seed));
            Coding coding = new DleCoding();
            ByteArrayOutputStream got = new ByteArrayOutputStream();
            for (byte octet : new DleCoding().toHost(meant)) {
                assertThat(coding.fromHost(octet & 0xFF, got::write))
                        .as("seed %d", seed)
                        .isFalse();
            }
            assertThat(coding.fromHost(Coding.ETX, got::write))
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(got.toByteArray()).as("seed %d", seed).isEqualTo(meant);
        }
    }

    @Test
    void dleBeforeAnythingElseIsDropped() {
        Coding coding = new DleCoding();
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        for (char octet : "\u0010a\u0010\u0010\u0010\u0003\u0010\u00ff".toCharArray()) {
            assertThat(coding.fromHost(octet, got::write)).isFalse();
        }
        assertThat(got.toByteArray()).containsExactly('a', 0x10, 0x03, 0xff);
    }

    @Test
    void withoutCodingNothingIsChangedAndNothingEnds() {
        Coding coding = new PlainCoding();
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        byte[] all = new byte[256];
        for (int octet = 0; octet < 256; octet++) {
            all[octet] = (byte) octet;
            assertThat(coding.fromHost(octet, got::write)).isFalse();
        }
        assertThat(got.toByteArray()).isEqualTo(all);
        assertThat(coding.toHost(all)).isEqualTo(all);
    }
}
