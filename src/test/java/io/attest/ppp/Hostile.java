package io.attest.ppp;

import io.attest.ppp.frame.FrameFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;

/** Frames of a peer that means no good: random octets, good frames that were changed, and known tricks. */
final class Hostile {

    /** Protocol and information. */
    private static final List<String> TRICKS = List.of(
            "c021 01010000", // a length of zero
            "c021 01010003", // shorter than its header
            "c021 0101ffff", // longer than all
            "c021 010100040708090a", // padding
            "c021 0101", // no header
            "c021 01010006 0500", // an option of length 0
            "c021 01010006 0501", // of length 1
            "c021 01010006 05ff", // beyond the packet
            "c021 01010005 05", // half an option
            "c021 01010008 0502 0302", // options without a value
            "c021 0101000c 0304c023 0304c023", // one twice
            "c021 010100040000", // an empty request
            "c021 02010004", // acknowledgements out of the blue
            "c021 03010006 0702",
            "c021 04010008 0304c023",
            "c021 0301000a 050600000000",
            "c021 03010008 01040000",
            "c021 05010004",
            "c021 06010004",
            "c021 07010004", // rejects of nothing, of rejects, of everything
            "c021 07010008 07010004",
            "c021 0701000c 0701000807010004",
            "c021 07010008 01010004",
            "c021 07010008 0e010004",
            "c021 08010004",
            "c021 08010006 c021",
            "c021 08010006 8021",
            "c021 08010006 0021",
            "c021 0801000c c021 08010006 c021",
            "c021 09010004", // an echo without a magic number
            "c021 09010008 00000000",
            "c021 0a010008 00000000",
            "c021 0b010008 00000000",
            "c021 00000004",
            "c021 ff000004",
            "8021 01010004",
            "8021 0101000a 030600000000",
            "8021 0101000a 0306ffffffff",
            "8021 01010007 030300",
            "8021 0301000a 030600000000",
            "8021 0401000a 030600000000",
            "8021 05010004",
            "8021 09010004",
            "c023 01010004",
            "c023 01010005 ff",
            "c023 01010006 0000",
            "c023 0101000700ff00",
            "c023 02010004",
            "c023 03010005 ff",
            "c223 01010004",
            "c223 01010005 00",
            "c223 01010005 ff",
            "c223 01010006 0101",
            "c223 02010004",
            "c223 02010005 ff",
            "c223 03010004",
            "c223 04010004",
            "0021 45",
            "00fd 00",
            "80fd 01010004",
            "0000 00");

    private final RandomGenerator random;
    private final List<byte[]> tricks = new ArrayList<>();

    Hostile(RandomGenerator random) {
        this.random = random;
        TRICKS.forEach(trick -> tricks.add(HexFormat.of().parseHex(trick.replace(" ", ""))));
    }

    /** Octets for a line; good is protocol and information of a frame that once was sent, which is likely to be kept in part. */
    byte[] next(byte[] good) {
        return switch (random.nextInt(8)) {
            case 0 -> noise();
            case 1, 2 -> framed(tricks.get(random.nextInt(tricks.size())));
            case 3 -> framed(good);
            case 4 -> damaged(framed(good));
            case 5 -> framed(changed(tricks.get(random.nextInt(tricks.size()))));
            default -> framed(changed(good));
        };
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(random.nextInt(200) == 0 ? 4000 : 60)];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] changed(byte[] frame) {
        byte[] changed = Arrays.copyOf(
                frame, random.nextInt(100) == 0 ? random.nextInt(2000) : frame.length + random.nextInt(5));
        for (int times = random.nextInt(4); times >= 0 && changed.length > 2; times--) {
            changed[2 + random.nextInt(changed.length - 2)] =
                    (byte) (random.nextBoolean() ? random.nextInt(8) : random.nextInt(256));
        }
        return changed;
    }

    private byte[] damaged(byte[] frame) {
        frame[random.nextInt(frame.length)] ^= (byte) (1 << random.nextInt(8));
        return frame;
    }

    /** With a good check. */
    private byte[] framed(byte[] octets) {
        if (octets.length < 2) {
            return octets;
        }
        byte[] information = Arrays.copyOfRange(octets, 2, octets.length);
        return FrameFormat.DEFAULT.frame((octets[0] & 255) << 8 | octets[1] & 255, information);
    }
}
