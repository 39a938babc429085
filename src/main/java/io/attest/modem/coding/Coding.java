package io.attest.modem.coding;

import java.util.function.IntConsumer;

/** How data looks on the line to the host. One for each session or file: it remembers what it has seen of the host's side. */
public interface Coding {

    int ETX = 0x03;
    int DLE = 0x10;

    /** Octets for the host as it gets them; any pieces of data give the same as the whole. */
    byte[] toHost(byte[] octets);

    /**
     * One octet of the host.
     *
     * @param data takes the octet of the data that this one has completed, if it has
     * @return whether it asks for the end
     */
    boolean fromHost(int octet, IntConsumer data);

    /** The host has written for now: that changes nothing. */
    default void pause() {}
}
