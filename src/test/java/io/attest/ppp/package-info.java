/**
 * PPP against itself on virtual time, against scripted and hostile peers, and against a foreign one.
 *
 * <p>Start reading at {@link io.attest.ppp.Pair}.
 */
@NullMarked
package io.attest.ppp;

import org.jspecify.annotations.NullMarked;
