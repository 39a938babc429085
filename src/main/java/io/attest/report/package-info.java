/**
 * Reports: what is shown of a run, of two, and of many nights, each a pure function of the run record, its transcripts and
 * the manual's catalogue.
 *
 * <p>The same record gives the same bytes every time, and each file is written whole or not at all. Whatever a modem said is
 * hostile until it has been through {@link io.attest.report.Visible}. This room must not know benches, lines or how a case
 * came to its verdict, and it prints nothing.
 *
 * <p>Start reading at {@link io.attest.report.Reports}, {@link io.attest.report.Report} and
 * {@link io.attest.report.Progress}.
 */
@NullMarked
package io.attest.report;

import org.jspecify.annotations.NullMarked;
