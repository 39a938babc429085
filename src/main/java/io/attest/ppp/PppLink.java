package io.attest.ppp;

/**
 * One end of a PPP link over one connection. Single-threaded: its owner calls it, and its timers fire, on one thread. Its
 * events may call it back; such a call takes effect when the one that caused it is done.
 */
public final class PppLink {

    public PppLink(PppConfig config, PppTimers timers, PppEvents events) {}

    /** The physical layer is up: LCP opens, or a passive end waits. Once in the life of a link. */
    public void up() {}

    /** Octets from the other end, in any pieces. */
    public void receive(byte[] octets) {}

    /** Sends an IPv4 packet; ignored unless the link is up, or longer than what the peer can receive. */
    public void send(byte[] datagram) {}

    /** Terminates the link. It ends when the peer has acknowledged or stayed silent for Max-Terminate restarts. */
    public void close() {}

    /** The physical layer has gone: timers are stopped and no event follows. */
    public void lost() {}

    public PppPhase phase() {
        return PppPhase.DEAD;
    }

    /** Whether datagrams can pass. */
    public boolean isUp() {
        return false;
    }
}
