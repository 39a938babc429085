package io.attest.ppp;

/** The protocol numbers that a link speaks. */
final class Protocol {

    static final int IP = 0x0021;
    static final int IPCP = 0x8021;
    static final int LCP = 0xc021;
    static final int PAP = 0xc023;
    static final int CHAP = 0xc223;

    private Protocol() {}
}
