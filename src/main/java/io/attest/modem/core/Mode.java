package io.attest.modem.core;

/** Who takes the octets of the host at the moment. */
public interface Mode {

    /** One octet, 0 to 255. */
    void take(int octet);

    /** The host has written for now; what is collected may be passed on. */
    default void pause() {}

    /** Whether it takes octets now; what comes all the same is kept. */
    default boolean takes() {
        return true;
    }

    /** Whether indications wait until this mode is left. */
    boolean holdsIndications();
}
