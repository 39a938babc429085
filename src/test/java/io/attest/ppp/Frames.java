package io.attest.ppp;

import io.attest.ppp.frame.FrameFormat;
import io.attest.ppp.frame.FrameReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Frames as text: the protocol, a blank, the information, in hexadecimal. */
final class Frames {

    private static final HexFormat HEX = HexFormat.of();

    private Frames() {}

    static List<String> in(byte[] octets) {
        List<String> frames = new ArrayList<>();
        new FrameReader((protocol, information) ->
                        frames.add(String.format("%04x %s", protocol, HEX.formatHex(information))))
                .receive(octets);
        return frames;
    }

    /** Blanks in the text do not matter. */
    static byte[] of(String protocolAndInformation) {
        byte[] octets = HEX.parseHex(protocolAndInformation.replace(" ", ""));
        byte[] information = Arrays.copyOfRange(octets, 2, octets.length);
        return FrameFormat.DEFAULT.frame((octets[0] & 255) << 8 | octets[1] & 255, information);
    }
}
