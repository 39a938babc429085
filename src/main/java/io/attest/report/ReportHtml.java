package io.attest.report;

import io.attest.manual.Manual;
import io.attest.verdict.RunRecord;

/** report.html: the conformance report as one file, readable without network, without script, on paper. */
public final class ReportHtml {

    private static final HtmlFile FILE = new HtmlFile("report");

    private ReportHtml() {}

    /** The text of report.html. */
    public static String of(RunRecord run, Manual manual) {
        return of(Report.of(run, manual), manual);
    }

    /** The same where the model is there already. */
    static String of(Report report, Manual manual) {
        return FILE.of(Page.of(report, manual));
    }
}
