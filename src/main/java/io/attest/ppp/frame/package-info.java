/**
 * HDLC-like framing (RFC 1662): flags, escapes, the frame check sequence, and the compression of the header.
 *
 * <p>It must not know what the protocols in the frames mean, nor when a compression was agreed.
 *
 * <p>Start reading at {@link io.attest.ppp.frame.FrameReader} and {@link io.attest.ppp.frame.FrameFormat}.
 */
@NullMarked
package io.attest.ppp.frame;

import org.jspecify.annotations.NullMarked;
