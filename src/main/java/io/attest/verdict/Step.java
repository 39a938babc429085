package io.attest.verdict;

/**
 * A step of a case, as the record tells it.
 *
 * @param expectation whether it says what has to be seen, and does not only lead there
 * @param text its sentence, with the cells of its table or its text behind it
 */
public record Step(boolean expectation, String text) {}
