package io.attest.modem.stream;

import java.util.function.IntConsumer;

/** How data looks on the line to the host. One for each session: it remembers what it has seen of the host's side. */
public interface Coding {

    int ETX = 0x03;
    int DLE = 0x10;

    /** Octets of the peer as the host gets them. */
    byte[] toHost(byte[] octets);

    /**
     * One octet of the host.
     *
     * @param data takes the octet for the peer that this one has completed, if it has
     * @return whether it asks for the end
     */
    boolean fromHost(int octet, IntConsumer data);

    /** The host has written for now: that changes nothing. */
    default void pause() {}
}
