package io.attest.modem.network;

import java.util.Optional;

/**
 * The far PPP end of data calls, whichever role it has.
 *
 * @param behaviour what it does
 * @param auth pap, chap or none: what it asks for as a server, and the only one it consents to as a client
 * @param username the account it wants to see or presents; empty: any
 * @param address the modem's, as it gives it or would have it
 * @param peerAddress its own
 */
public record PppPeer(
        Behaviour behaviour,
        String auth,
        Optional<String> username,
        String password,
        String address,
        String peerAddress) {

    /** What the far end does. */
    public enum Behaviour {
        ACCEPT,
        /** Refuses the modem's credentials, or presents wrong ones. */
        REFUSE_AUTH,
        /** Takes no address but one that the modem does not offer, or gives none. */
        REFUSE_ADDRESS,
        /** Does not say a word. */
        SILENT
    }

    /** What it is until the bench says otherwise. */
    public static PppPeer usual() {
        return new PppPeer(Behaviour.ACCEPT, "none", Optional.empty(), "", "213.30.30.30", "213.30.30.1");
    }
}
