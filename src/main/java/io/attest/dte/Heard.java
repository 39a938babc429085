package io.attest.dte;

import java.time.Duration;

/**
 * Octets that the modem has written at one moment.
 *
 * @param after the time from what happened before
 * @param octets as characters 0 to 255
 */
public record Heard(Duration after, String octets) {}
