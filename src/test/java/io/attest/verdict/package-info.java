/**
 * The record of a run, cut short anywhere.
 *
 * <p>Start reading at {@link io.attest.verdict.RunRecordTest}.
 */
@NullMarked
package io.attest.verdict;

import org.jspecify.annotations.NullMarked;
