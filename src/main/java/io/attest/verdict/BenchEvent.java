package io.attest.verdict;

import java.time.Instant;

/**
 * Something that happened to a bench of a run.
 *
 * @param bench the bench's name
 * @param at the wall clock
 * @param what {@code opened}, {@code resumed}, {@code quarantined} or {@code closed}
 * @param why the reason; may be empty
 */
public record BenchEvent(String bench, Instant at, String what, String why) {}
