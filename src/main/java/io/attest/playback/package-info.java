/**
 * Playback: the transcript of a case as if the modem and what is around it did all that again. The bytes come over a line
 * on which time is that of the transcript; deeds and looks are answered from it.
 *
 * <p>It holds whoever uses it to what was done then: who writes, does or asks anything else, or waits for longer than was
 * listened to, has left the evidence, and is told so by an inconclusive finding. It must not know what is judged, or how.
 *
 * <p>Start reading at {@link io.attest.playback.Playback}.
 */
@NullMarked
package io.attest.playback;

import org.jspecify.annotations.NullMarked;
