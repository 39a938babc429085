package io.attest.dte;

/** Octets that stand in no answer: what a bad line or a wrong speed makes of others. */
final class Noise {

    private static final int DELETE = 0x7F;

    /** Controls by which a modem says something: ends of lines, and ETX, DLE and SUB of its data and text states. */
    private static final String SPOKEN = "\r\n\003\020\032";

    private Noise() {}

    /** Whether there are any, in what should be printable lines. */
    static boolean isIn(String text) {
        return text.chars().anyMatch(octet -> octet >= DELETE || octet < ' ' && SPOKEN.indexOf(octet) < 0);
    }
}
