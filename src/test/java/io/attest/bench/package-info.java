/**
 * Benches: what they are made of, and that what they lack is never blamed on the modem.
 *
 * <p>Start reading at {@link io.attest.bench.BlameTest}.
 */
@NullMarked
package io.attest.bench;

import org.jspecify.annotations.NullMarked;
