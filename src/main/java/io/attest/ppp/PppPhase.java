package io.attest.ppp;

/** The phases of a link (RFC 1661, 3.2). NETWORK lasts from the end of authentication until the link ends. */
public enum PppPhase {
    DEAD,
    ESTABLISH,
    AUTHENTICATE,
    NETWORK,
    TERMINATE
}
