/**
 * Framing, against the values of RFC 1662 and itself.
 *
 * <p>Start reading at {@link io.attest.ppp.frame.FrameTest}.
 */
@NullMarked
package io.attest.ppp.frame;

import org.jspecify.annotations.NullMarked;
