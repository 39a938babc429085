package io.attest.report;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import io.attest.manual.Manual;
import io.attest.verdict.RunRecord;
import java.util.Map;

/** report.pdf: the conformance report as a document to be filed and signed. */
final class ReportPdf {

    private ReportPdf() {}

    /** The bytes of report.pdf. */
    static byte[] of(RunRecord run, Manual manual) {
        String xhtml = Mustache.compiler()
                .emptyStringIsFalse(true)
                .zeroIsFalse(true)
                .withEscaper(text -> Escapers.HTML.escape(Folded.sheet(text)))
                .compile(HtmlFile.required("pdf.mustache"))
                .execute(Map.of("style", HtmlFile.required("pdf.css"), "document", PdfPage.of(run, manual)));
        return PdfFile.of(xhtml, run.header().started().plus(run.took()));
    }
}
