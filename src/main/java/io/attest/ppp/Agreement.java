package io.attest.ppp;

import io.attest.ppp.frame.FrameFormat;
import io.attest.ppp.packet.Option;
import java.util.List;

/**
 * What LCP came to. What a peer asks for it can receive, so its request says how this end sends.
 *
 * @param format how frames are sent
 * @param accm what the peer escapes
 * @param peerMru the longest information that the peer receives
 * @param magic the own magic number, 0 for none
 * @param proving how this end proves itself
 * @param examining how the peer does
 */
record Agreement(FrameFormat format, int accm, int peerMru, int magic, PppAuth proving, PppAuth examining) {

    private static final int EVERY_CHARACTER = -1;

    static final Agreement NONE =
            new Agreement(FrameFormat.DEFAULT, EVERY_CHARACTER, 1500, 0, PppAuth.NONE, PppAuth.NONE);

    static Agreement of(List<Option> ours, List<Option> theirs) {
        return new Agreement(
                new FrameFormat(
                        LcpOption.ACCM.in(theirs, EVERY_CHARACTER),
                        LcpOption.ADDRESS_COMPRESSION.in(theirs).isPresent(),
                        LcpOption.PROTOCOL_COMPRESSION.in(theirs).isPresent()),
                LcpOption.ACCM.in(ours, EVERY_CHARACTER),
                LcpOption.MRU.in(theirs, 1500),
                LcpOption.MAGIC.in(ours, 0),
                PppAuth.in(theirs),
                PppAuth.in(ours));
    }
}
