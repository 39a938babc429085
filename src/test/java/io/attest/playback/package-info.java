/** Tests of this room. */
@NullMarked
package io.attest.playback;

import org.jspecify.annotations.NullMarked;
