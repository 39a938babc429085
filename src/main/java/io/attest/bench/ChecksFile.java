package io.attest.bench;

import org.jspecify.annotations.Nullable;

/**
 * The {@code checks:} of a bench file: when the bench is qualified and what is looked at beside line, identity and servers.
 *
 * @param every so many cases stand between two checks
 * @param minutes so much time does at most
 * @param registration {@code home} or {@code roaming}; not looked at unless given
 */
public record ChecksFile(
        @Nullable Integer every,
        @Nullable Double minutes,
        @Nullable String registration) {}
