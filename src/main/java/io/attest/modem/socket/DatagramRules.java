package io.attest.modem.socket;

import java.net.SocketAddress;

/** Every decision about the datagrams of a session, one method each. Open for the faults and variants. */
public class DatagramRules {

    /** Whether a datagram begins a session, where its sender may: an empty one does, too. */
    public boolean opens(byte[] datagram) {
        return true;
    }

    /** Whether a sender is the session's peer: the address and the port are (E-182). */
    public boolean belongs(SocketAddress peer, SocketAddress sender) {
        return sender.equals(peer);
    }

    /** Whether who has sent last is the peer from then on. */
    public boolean follows() {
        return false;
    }

    /** Whether a datagram ends the session: UDP has no peer that closes. */
    public boolean ends(byte[] datagram) {
        return false;
    }

    /** What the host gets of a datagram. */
    public byte[] received(byte[] datagram, boolean first) {
        return datagram;
    }

    /** The port of the peer of a session that it has begun itself (E-236). */
    public int answersTo(int sender, int own) {
        return sender;
    }
}
