package io.attest.verdict;

/**
 * An answer that was accepted although it is not the canonical form.
 *
 * @param erratum the erratum that allows it, for instance {@code E-10}
 * @param level {@code strict} or {@code tolerant}
 * @param expected the canonical form, in bracket notation
 * @param came what the modem wrote, in bracket notation
 */
public record Acceptance(String erratum, String level, String expected, String came) {}
