package io.attest.ppp.packet;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A configuration option: type, a length of one octet that counts itself, value. */
public record Option(int type, byte[] value) {

    private static final int HEADER = 2;

    /** An option whose value is a number of four octets. */
    public static Option of(int type, int value) {
        return new Option(type, ByteBuffer.allocate(4).putInt(value).array());
    }

    /** The options of a packet; empty where one is shorter than its own header or reaches over the end. */
    public static Optional<List<Option>> list(byte[] octets) {
        List<Option> options = new ArrayList<>();
        for (int at = 0; at < octets.length; ) {
            int length = at + 1 < octets.length ? octets[at + 1] & 255 : 0;
            if (length < HEADER || at + length > octets.length) {
                return Optional.empty();
            }
            options.add(new Option(octets[at] & 255, Arrays.copyOfRange(octets, at + HEADER, at + length)));
            at += length;
        }
        return Optional.of(options);
    }

    public static byte[] octets(List<Option> options) {
        ByteBuffer buffer = ByteBuffer.allocate(options.stream()
                .mapToInt(option -> HEADER + option.value.length)
                .sum());
        for (Option option : options) {
            buffer.put((byte) option.type)
                    .put((byte) (HEADER + option.value.length))
                    .put(option.value);
        }
        return buffer.array();
    }

    public boolean has(int length) {
        return value.length == length;
    }

    /** The value as a number, most significant octet first. */
    public int number() {
        int number = 0;
        for (byte octet : value) {
            number = number << 8 | octet & 255;
        }
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Option option && option.type == type && Arrays.equals(option.value, value);
    }

    @Override
    public int hashCode() {
        return 31 * type + Arrays.hashCode(value);
    }
}
