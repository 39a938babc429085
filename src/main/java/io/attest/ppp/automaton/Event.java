package io.attest.ppp.automaton;

/** The events of RFC 1661, 4.3. */
public enum Event {
    UP,
    DOWN,
    OPEN,
    CLOSE,
    /** TO+: a timeout with the restart counter above zero. */
    TIMEOUT,
    /** TO-: a timeout with the counter spent. */
    TIMEOUT_LAST,
    /** RCR+: a Configure-Request that is acceptable. */
    GOOD_REQUEST,
    /** RCR-: one that is not. */
    BAD_REQUEST,
    ACK,
    /** RCN: a Configure-Nak or a Configure-Reject. */
    NAK,
    TERMINATE_REQUEST,
    TERMINATE_ACK,
    UNKNOWN_CODE,
    /** RXJ+: a Code-Reject or Protocol-Reject of something that the link can do without. */
    HARMLESS_REJECT,
    /** RXJ-: of something that it cannot. */
    FATAL_REJECT,
    /** RXR: Echo-Request, Echo-Reply or Discard-Request. */
    ECHO
}
