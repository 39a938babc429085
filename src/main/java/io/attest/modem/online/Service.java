package io.attest.modem.online;

/** Something that runs over the link: one at a time. */
public interface Service {

    void start();

    /** An IPv4 packet from the Internet. */
    default void received(byte[] packet) {}

    /** The host stops it, or the modem starts anew: no word of the service follows. */
    void abort();

    /** The link is lost: a data state is left with what ends it, and no other word follows. */
    default void cut() {
        abort();
    }
}
