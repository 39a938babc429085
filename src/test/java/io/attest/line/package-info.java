/**
 * Every kind of line under one contract, and the notation and the log of its bytes.
 *
 * <p>Start reading at {@link io.attest.line.LineTest}.
 */
@NullMarked
package io.attest.line;

import org.jspecify.annotations.NullMarked;
