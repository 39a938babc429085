package io.attest.ppp;

import io.attest.ppp.packet.Packet;

/** What a negotiation does to the link around it. */
interface Layer {

    void send(Packet packet);

    /** This-Layer-Up. */
    void up();

    /** This-Layer-Down. */
    void down();

    /** The reason of the end that is coming; the first one counts. */
    void ending(PppEnd reason);

    /** This-Layer-Finished. Without a reason the peer was silent. */
    void finished();

    /** Whether a code above those that are common to all is known. */
    boolean knows(int code);

    /** A packet with such a code, while the layer is open. */
    void extra(Packet packet);

    /** The peer does not know this code, and there can be a link without it. */
    void unknown(int code);
}
