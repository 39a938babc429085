package io.attest.log;

import java.time.Duration;

/**
 * One entry of a transcript.
 *
 * @param at on the clock of the line, to the millisecond
 * @param actor who
 * @param text bytes in bracket notation for the host and the modem; otherwise words, of several lines perhaps
 */
public record LogEntry(Duration at, Actor actor, String text) {}
