package io.attest.ppp.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FrameTest {

    private final List<String> frames = new ArrayList<>();
    private final FrameReader reader = new FrameReader((protocol, information) ->
            frames.add(String.format("%04x %s", protocol, HexFormat.of().formatHex(information))));

    @Test
    void theCheckIsThatOfTheStandard() {
        byte[] digits = "123456789".getBytes(StandardCharsets.US_ASCII);

        assertThat(~Fcs16.of(digits, digits.length) & 0xffff).isEqualTo(0x906e);
        byte[] checked = Arrays.copyOf(digits, digits.length + 2);
        checked[9] = 0x6e;
        checked[10] = (byte) 0x90;
        assertThat(Fcs16.of(checked, checked.length)).isEqualTo(Fcs16.GOOD);
    }

    @Test
    void beforeAnythingIsAgreedEveryControlCharacterIsEscaped() {
        byte[] frame = FrameFormat.DEFAULT.frame(0xc021, bytes("0101000a11137d7e5e41"));

        assertThat(hex(frame))
                .startsWith("7eff7d23c0217d217d217d207d2a7d317d337d5d7d5e5e41")
                .endsWith("7e");
    }

    @Test
    void afterwardsOnlyWhatWasAsked() {
        byte[] frame = new FrameFormat(0x000a0000, true, true).frame(0x0021, bytes("450011137d7e"));

        assertThat(hex(frame)).startsWith("7e2145007d317d337d5d7d5e");
    }

    @Test
    void aHighProtocolKeepsBothOctets() {
        byte[] frame = new FrameFormat(0, true, true).frame(0x8021, bytes("01"));

        assertThat(hex(frame)).startsWith("7e802101");
    }

    @Test
    void everyFormatIsReadBackInAnyPieces() {
        long seed = new Random().nextLong();
        System.out.println("seed of frames: " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            int accm = random.nextInt();
            FrameFormat format = new FrameFormat(accm, random.nextBoolean(), random.nextBoolean());
            // With no information a compressed frame is shorter than RFC 1662, 4.3 allows.
            byte[] information = new byte[1 + random.nextInt(1500)];
            random.nextBytes(information);
            int protocol = random.nextBoolean() ? 0x21 : 0xc023;
            frames.clear();
            reader.expecting(accm);
            byte[] frame = format.frame(protocol, information);
            for (int from = 0; from < frame.length; ) {
                int to = Math.min(frame.length, from + 1 + random.nextInt(400));
                reader.receive(Arrays.copyOfRange(frame, from, to));
                from = to;
            }
            assertThat(frames)
                    .as("seed %d", seed)
                    .containsExactly(String.format("%04x %s", protocol, hex(information)));
        }
    }

    @Test
    void framesMayShareAFlagAndEmptyOnesAreNothing() {
        byte[] frame = FrameFormat.DEFAULT.frame(0xc021, bytes("01010004"));
        reader.receive(bytes("7e7e7e"));
        reader.receive(frame);
        reader.receive(Arrays.copyOfRange(frame, 1, frame.length));

        assertThat(frames).containsExactly("c021 01010004", "c021 01010004");
    }

    @Test
    void whatTheLinePutInIsLeftOut() {
        byte[] frame = FrameFormat.DEFAULT.frame(0xc021, bytes("01010004"));
        for (byte octet : frame) {
            reader.receive(new byte[] {octet, 0x11, 0x13});
        }

        assertThat(frames).containsExactly("c021 01010004");
    }

    @Test
    void aBadCheckAnAbortAndAFragmentAreDroppedWithoutAWord() {
        byte[] frame = FrameFormat.DEFAULT.frame(0xc021, bytes("01010004"));
        byte[] damaged = frame.clone();
        damaged[5] ^= 1;
        reader.receive(damaged);
        byte[] aborted = Arrays.copyOf(frame, frame.length + 1);
        aborted[frame.length - 1] = 0x7d;
        aborted[frame.length] = 0x7e;
        reader.receive(aborted);
        reader.receive(bytes("7e4141417e"));
        reader.receive(frame);

        assertThat(frames).containsExactly("c021 01010004");
    }

    @Test
    void aFrameThatIsTooLongIsDroppedAndTheNextIsNot() {
        byte[] endless = new byte[1 << 16];
        Arrays.fill(endless, (byte) 0x41);
        for (int time = 0; time < 100; time++) {
            reader.receive(endless);
        }
        reader.receive(FrameFormat.DEFAULT.frame(0xc021, new byte[1600]));
        reader.receive(FrameFormat.DEFAULT.frame(0xc021, bytes("01010004")));

        assertThat(frames).containsExactly("c021 01010004");
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
