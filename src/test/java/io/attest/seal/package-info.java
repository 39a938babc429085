/**
 * The seal, held against {@code sha256sum} and {@code openssl} and against those who would like it to hold.
 *
 * <p>Start reading at {@link io.attest.seal.SealTest}.
 */
@NullMarked
package io.attest.seal;

import org.jspecify.annotations.NullMarked;
