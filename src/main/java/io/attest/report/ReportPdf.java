package io.attest.report;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import io.attest.manual.Manual;
import java.time.Instant;
import java.util.Map;

/** report.pdf: the conformance report as a document to be filed and signed. */
final class ReportPdf {

    /** A list of names that is not cut, however long. */
    private static final Mustache.Lambda WHOLE = (fragment, out) -> out.write(Escapers.HTML.escape(fragment.execute()));

    private ReportPdf() {}

    /** The bytes of report.pdf; its date is the end of the run. */
    static byte[] of(Report report, Manual manual) {
        String xhtml = Mustache.compiler()
                .emptyStringIsFalse(true)
                .zeroIsFalse(true)
                .withEscaper(text -> Escapers.HTML.escape(Folded.sheet(text)))
                .compile(HtmlFile.required("pdf.mustache"))
                .execute(Map.of(
                        "style", HtmlFile.required("pdf.css"),
                        "whole", WHOLE,
                        "document", PdfPage.of(report, manual)));
        return PdfFile.of(xhtml, ended(report));
    }

    private static Instant ended(Report report) {
        return report.ended() == null
                ? Instant.parse(report.started()).plusMillis(Math.round(report.seconds() * 1000))
                : Instant.parse(report.ended());
    }
}
