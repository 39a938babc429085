package io.attest.ppp.automaton;

/** The states of RFC 1661, 4.2, by their numbers. */
public enum State {
    INITIAL,
    STARTING,
    CLOSED,
    STOPPED,
    CLOSING,
    STOPPING,
    REQUEST_SENT,
    ACK_RECEIVED,
    ACK_SENT,
    OPENED;

    /** The restart timer runs in the states that wait for a packet of the peer. */
    public boolean awaits() {
        return compareTo(CLOSING) >= 0 && this != OPENED;
    }

    /** Between the first request and the agreement. */
    public boolean negotiates() {
        return compareTo(REQUEST_SENT) >= 0 && this != OPENED;
    }
}
