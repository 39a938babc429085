package io.attest.ppp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Fields of PAP and CHAP packets: octets behind a length of one octet. Text is one octet a character. */
final class Fields {

    private final ByteBuffer left;

    Fields(byte[] data) {
        left = ByteBuffer.wrap(data);
    }

    /** The next field; empty if its length reaches over the end. */
    Optional<byte[]> next() {
        if (!left.hasRemaining()) {
            return Optional.empty();
        }
        int length = left.get() & 255;
        return length > left.remaining() ? Optional.empty() : Optional.of(octets(length));
    }

    /** All that is left. */
    byte[] rest() {
        return octets(left.remaining());
    }

    private byte[] octets(int length) {
        byte[] octets = new byte[length];
        left.get(octets);
        return octets;
    }

    static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    /** Both as fields, one after the other. */
    static byte[] of(byte[] first, byte[] second) {
        return ByteBuffer.allocate(2 + first.length + second.length)
                .put((byte) first.length)
                .put(first)
                .put((byte) second.length)
                .put(second)
                .array();
    }

    /** A field and then the rest. */
    static byte[] withRest(byte[] field, byte[] rest) {
        return ByteBuffer.allocate(1 + field.length + rest.length)
                .put((byte) field.length)
                .put(field)
                .put(rest)
                .array();
    }
}
