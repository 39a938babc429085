package io.attest.modem.network;

import java.nio.ByteBuffer;
import java.util.Optional;

/** An ICMP echo request or reply (RFC 792) in an IPv4 packet (RFC 791) without options. */
public record EchoPacket(boolean isReply, String source, String destination, int identifier, int sequence) {

    private static final int IP_HEADER = 20;
    private static final int LENGTH = IP_HEADER + 8;
    private static final int ICMP = 1;
    private static final int REPLY = 0;
    private static final int REQUEST = 8;
    private static final int TIME_TO_LIVE = 64;

    /** The request in a packet; empty for anything else. */
    public static Optional<EchoPacket> request(byte[] packet) {
        return read(packet).filter(echo -> !echo.isReply);
    }

    /** The reply in a packet; empty for anything else. */
    public static Optional<EchoPacket> reply(byte[] packet) {
        return read(packet).filter(EchoPacket::isReply);
    }

    private static Optional<EchoPacket> read(byte[] packet) {
        if (packet.length < LENGTH || packet[0] != 0x45 || packet[9] != ICMP) {
            return Optional.empty();
        }
        ByteBuffer fields = ByteBuffer.wrap(packet);
        int type = fields.get(IP_HEADER);
        if (type != REPLY && type != REQUEST || fields.get(IP_HEADER + 1) != 0) {
            return Optional.empty();
        }
        return Optional.of(new EchoPacket(
                type == REPLY,
                dotted(fields, 12),
                dotted(fields, 16),
                fields.getShort(IP_HEADER + 4) & 0xFFFF,
                fields.getShort(IP_HEADER + 6) & 0xFFFF));
    }

    EchoPacket reply() {
        return new EchoPacket(true, destination, source, identifier, sequence);
    }

    /** The packet, with its two checksums. */
    public byte[] octets() {
        ByteBuffer fields = ByteBuffer.allocate(LENGTH);
        fields.put((byte) 0x45).put((byte) 0).putShort((short) LENGTH);
        fields.putShort((short) sequence).putShort((short) 0);
        fields.put((byte) TIME_TO_LIVE).put((byte) ICMP).putShort((short) 0);
        address(fields, source);
        address(fields, destination);
        fields.put((byte) (isReply ? REPLY : REQUEST)).put((byte) 0).putShort((short) 0);
        fields.putShort((short) identifier).putShort((short) sequence);
        fields.putShort(10, checksum(fields, 0, IP_HEADER));
        fields.putShort(IP_HEADER + 2, checksum(fields, IP_HEADER, LENGTH));
        return fields.array();
    }

    private static void address(ByteBuffer fields, String dotted) {
        for (String part : dotted.split("\\.")) {
            fields.put((byte) Integer.parseInt(part));
        }
    }

    private static String dotted(ByteBuffer fields, int at) {
        return (fields.get(at) & 0xFF) + "." + (fields.get(at + 1) & 0xFF) + "." + (fields.get(at + 2) & 0xFF) + "."
                + (fields.get(at + 3) & 0xFF);
    }

    /** RFC 1071. */
    private static short checksum(ByteBuffer fields, int from, int to) {
        int sum = 0;
        for (int at = from; at < to; at += 2) {
            sum += fields.getShort(at) & 0xFFFF;
        }
        sum = (sum & 0xFFFF) + (sum >>> 16);
        return (short) ~(sum + (sum >>> 16));
    }
}
