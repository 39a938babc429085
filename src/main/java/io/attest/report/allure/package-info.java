/**
 * Allure: a run as the folder {@code allure-results}, from which Allure 2 and 3 make their reports.
 *
 * <p>Allure has no inconclusive and no retracted verdict. They are broken here, with whose doing it was in front of the
 * message, and nothing but a pass is passed: the record is the truth, Allure a view of it. Everything is derived from the
 * record, ids too, so the same record gives the same bytes. This room must not know how Allure draws what it gives it.
 *
 * <p>Start reading at {@link io.attest.report.allure.AllureResults}.
 */
@NullMarked
package io.attest.report.allure;

import org.jspecify.annotations.NullMarked;
