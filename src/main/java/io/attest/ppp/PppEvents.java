package io.attest.ppp;

/** What a link tells its owner. Every method may call the link back. */
public interface PppEvents {

    /** Octets for the other end, a whole frame at a time. */
    void octets(byte[] toPeer);

    /**
     * Somebody is authenticated: at the authenticator the peer, at the authenticatee itself.
     *
     * @param protocol {@code pap} or {@code chap}
     */
    default void authenticated(String protocol, String username) {}

    /** IPCP is open. It comes again if the peer negotiates again. */
    void up(PppAddresses addresses);

    /** An IP datagram from the peer. */
    void datagram(byte[] packet);

    /** The link has ended, once; nothing follows. Not told after {@link PppLink#lost}. */
    void down(PppEnd reason);
}
