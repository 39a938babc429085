package io.attest.modem.online;

/** What carries a session: a data call with PPP, or a PDP context. It tells the session how it fares. */
interface Bearer {

    /** Releases everything in good order, and says when that is done. */
    void close(Runnable released);

    /** Releases everything at once, without a word. */
    void abort();

    /** An IPv4 packet to the Internet. */
    void send(byte[] packet);

    /** How AT#DISPLAYIP names the address of the other end (E-79). */
    String peerLabel();
}
