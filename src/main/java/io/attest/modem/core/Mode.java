package io.attest.modem.core;

/** Who takes the octets of the host at the moment. */
public interface Mode {

    /** One octet, 0 to 255. */
    void take(int octet);

    /** Whether indications wait until this mode is left. */
    boolean holdsIndications();
}
