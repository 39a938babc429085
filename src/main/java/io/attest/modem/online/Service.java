package io.attest.modem.online;

/** Something that runs over the link: one at a time. */
public interface Service {

    void start();

    /** An IPv4 packet from the Internet. */
    void received(byte[] packet);

    /** The link goes, or the host stops it: no word of the service follows. */
    void abort();
}
