/** Tests of the log, against what the line's transcripts write. Start reading at {@link io.attest.log.LogTest}. */
@NullMarked
package io.attest.log;

import org.jspecify.annotations.NullMarked;
