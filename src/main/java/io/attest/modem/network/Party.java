package io.attest.modem.network;

/** Who in the modem a circuit-switched call belongs to: the host, by ATD and ATA, or the TCP/IP stack. */
public interface Party {

    /** The call stands. */
    void connected(String speed);

    /** What the far end of a data call sends. */
    void octets(byte[] fromFarEnd);

    /** The call failed, or ended without this party's doing: BUSY, NO ANSWER, NO CARRIER. */
    void ended(String result);
}
