/**
 * Nights: what many runs say together, read from their records. What an earlier run said of a case, in what two runs
 * differ, since when something fails, what changes its verdict although nothing else has changed.
 *
 * <p>A shard is no night and an incomplete run no whole one: they are told apart here, once, for everybody. This room must
 * not know benches, lines or reports: it renders nothing, and whatever a modem said stands in it as it was said.
 *
 * <p>Start reading at {@link io.attest.nights.Night}, {@link io.attest.nights.Nights} and {@link
 * io.attest.nights.Comparison}.
 */
@NullMarked
package io.attest.nights;

import org.jspecify.annotations.NullMarked;
