package io.attest.stranger;

/**
 * How PPP on a call comes out, which is played and not spoken.
 *
 * @param server the role of the modem: as the server it asks for PAP, as the client it gives what it is asked for
 */
record Ppp(boolean server, Network.Peer peer, Store store) {

    boolean silent() {
        return peer.behaviour().equals("silent");
    }

    int timeout() {
        return server ? Codes.PPP_SERVER_TIMEOUT : Codes.PPP_CLIENT_TIMEOUT;
    }

    int failure() {
        return server ? Codes.PPP_SERVER_FAILED : Codes.PPP_CLIENT_FAILED;
    }

    boolean agreed() {
        boolean known = peer.username().equals(store.get(server ? "PPPSERVUN" : "ISPUN"))
                && peer.password().equals(store.get(server ? "PPPSERVPW" : "ISPPW"));
        boolean admitted =
                server ? peer.auth().equals("pap") && known : peer.auth().equals("none") || known;
        return peer.behaviour().equals("accept") && admitted;
    }

    String mine() {
        return server ? store.get("PPPMYIP") : peer.address();
    }

    String theirs() {
        return server ? store.get("PPPPEERIP") : peer.peerAddress();
    }

    void seenBy(Seen network) {
        if (server) {
            network.ppp("server", "pap", peer.username());
        } else {
            boolean asked = !peer.auth().equals("none");
            network.ppp("client", peer.auth(), asked ? store.get("ISPUN") : "");
        }
    }
}
