package io.attest.stranger;

/** What occupies the stack; there is one at a time. */
interface Service {

    /** Octets of the host are data. */
    default boolean inData() {
        return false;
    }

    /** Waits for a peer: ETX ends it, commands are taken. */
    default boolean listening() {
        return false;
    }

    /** ETX and DLE that are data have a DLE before them. */
    default boolean coded() {
        return false;
    }

    /** Whether it takes another octet of the host now. */
    default boolean takes() {
        return true;
    }

    /** An octet of the host, where it is data or the ETX that ends a waiting. */
    default void octet(int octet) {}

    /** The host has read what it was told; more can be told. */
    default void drained() {}

    /** Gives everything back at once and says nothing. */
    void close();
}
