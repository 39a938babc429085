/**
 * Verdicts: what a case came to, whose doing it was, and the record that proves it.
 *
 * <p>One run appends to one crash-safe record (Cucumber Messages as NDJSON, with a transcript beside it for each case);
 * everything that is ever shown of a run is read back from it here. This room must not know benches, lines or the
 * reference modem: it judges what it is told, and renders nothing.
 *
 * <p>Start reading at {@link io.attest.verdict.Verdict}, {@link io.attest.verdict.Finding} and
 * {@link io.attest.verdict.RunRecord}.
 */
@NullMarked
package io.attest.verdict;

import org.jspecify.annotations.NullMarked;
