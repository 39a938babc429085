package io.attest.ppp.packet;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** A packet of LCP, PAP, CHAP or IPCP: code, identifier, a length of two octets, data. */
public record Packet(int code, int identifier, byte[] data) {

    private static final int HEADER = 4;

    /** Empty where the length is shorter than its own header or longer than the octets there are; what is over is padding. */
    public static Optional<Packet> of(byte[] octets) {
        if (octets.length < HEADER) {
            return Optional.empty();
        }
        int length = (octets[2] & 255) << 8 | octets[3] & 255;
        if (length < HEADER || length > octets.length) {
            return Optional.empty();
        }
        return Optional.of(new Packet(octets[0] & 255, octets[1] & 255, Arrays.copyOfRange(octets, HEADER, length)));
    }

    public byte[] octets() {
        return ByteBuffer.allocate(HEADER + data.length)
                .put((byte) code)
                .put((byte) identifier)
                .putShort((short) (HEADER + data.length))
                .put(data)
                .array();
    }
}
