/**
 * The grading of the suite, with a few modems of each kind; all of them are graded by {@code ./attest grade}.
 *
 * <p>Start reading at {@link io.attest.grade.GradingTest}.
 */
@NullMarked
package io.attest.grade;

import org.jspecify.annotations.NullMarked;
