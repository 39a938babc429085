package io.attest.verdict;

import java.time.Instant;
import java.util.List;

/**
 * The qualification of a bench: whether verdicts come by on it before, and from now on, say something of the modem. It
 * closes one block of cases and opens the next.
 *
 * @param bench the bench's name
 * @param block the block that it closes; 0 for the first check, before any case
 * @param at the wall clock
 * @param green whether the bench is fit
 * @param found what was looked at and what was found
 * @param seconds how long it took on the wall clock
 */
public record Check(String bench, int block, Instant at, boolean green, List<Fact> found, double seconds) {}
