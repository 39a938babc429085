package io.attest.verdict;

/**
 * Where the wall-clock time of a case went, in seconds. What is left of the case's own wall time is the harness.
 *
 * @param line octets on their way, at the speed of the line; zero where it has none
 * @param modem waiting for what the modem then said
 * @param mandated what the manual or the case asks to wait: guard times, pacing, silences under test
 * @param recovery bringing the modem back to the idle testing state by the rungs of the ladder
 */
public record Split(double line, double modem, double mandated, double recovery) {

    public static final Split NONE = new Split(0, 0, 0, 0);
}
