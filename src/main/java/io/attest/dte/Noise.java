package io.attest.dte;

/** Octets that stand in no answer: what a bad line or a wrong speed makes of others. */
final class Noise {

    private static final int DELETE = 0x7F;

    private Noise() {}

    /** Whether there are any, in what should be printable lines. */
    static boolean isIn(String text) {
        return text.chars().anyMatch(octet -> octet >= DELETE || octet < ' ' && octet != '\r' && octet != '\n');
    }
}
