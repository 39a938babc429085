/**
 * How good the means of testing is, as a report tells it: what the suite saw of modems that were built wrong on purpose, and
 * whether it cried over modems that were merely different.
 *
 * <p>It must not know how that is measured, nor the modem: a grade is a file that was written beforehand.
 *
 * <p>Start reading at {@link io.attest.report.grade.Grade}.
 */
@NullMarked
package io.attest.report.grade;

import org.jspecify.annotations.NullMarked;
