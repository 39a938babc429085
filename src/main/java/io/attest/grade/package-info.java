/**
 * Grades the suite by modems that were built otherwise: which of its cases are run on which of them, side by side, and what
 * came of it. A harmful fault must be failed by a case that transcribes a row that it breaks; a variant by none.
 *
 * <p>It knows faults by what the benches tell of them, and not the modem; it judges nothing, and leaves pages to the
 * reports.
 *
 * <p>Start reading at {@link io.attest.grade.Grading}; which cases are run says {@link io.attest.grade.Choice}, what one
 * modem comes to {@link io.attest.grade.Examination}.
 */
@NullMarked
package io.attest.grade;

import org.jspecify.annotations.NullMarked;
