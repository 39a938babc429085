/**
 * The log: the transcript of a case, read back.
 *
 * <p>What {@link io.attest.line.Transcript} writes is text that people read and programs take apart: this room does the
 * latter, for pages, scripts and a second judgement. It must not know verdicts, benches or how anything is shown, and it
 * believes nothing: a transcript may come from another machine.
 *
 * <p>Start reading at {@link io.attest.log.Log}.
 */
@NullMarked
package io.attest.log;

import org.jspecify.annotations.NullMarked;
