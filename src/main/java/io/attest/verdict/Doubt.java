package io.attest.verdict;

/**
 * Why a fail cannot be put down to the modem: what was wrong with the means of testing while the case ran.
 *
 * @param side whose doing it was
 * @param reason what was seen of it
 */
public record Doubt(Attribution side, String reason) {}
