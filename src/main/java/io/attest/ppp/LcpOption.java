package io.attest.ppp;

/** The LCP options that a link can ask for; their numbers are RFC 1661's and RFC 1662's. */
public enum LcpOption {
    MRU(1, 2),
    ACCM(2, 4),
    AUTHENTICATION(3, -1),
    MAGIC(5, 4),
    PROTOCOL_COMPRESSION(7, 0),
    ADDRESS_COMPRESSION(8, 0);

    final int type;

    /** Octets of its value; of an authentication protocol they vary. */
    final int length;

    LcpOption(int type, int length) {
        this.type = type;
        this.length = length;
    }
}
