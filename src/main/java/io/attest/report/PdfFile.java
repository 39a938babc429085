package io.attest.report;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * XHTML made a PDF: tagged, with embedded fonts, and the same bytes for the same text.
 *
 * <p>The renderer may fetch nothing: no address, no file, no resource. What it would stamp of its own accord, the
 * present time and an identity drawn from it, is laid down here.
 */
final class PdfFile {

    private PdfFile() {}

    /**
     * The bytes of the file.
     *
     * @param xhtml well-formed; may name only what stands in it
     * @param made the date of creation
     */
    static byte[] of(String xhtml, Instant made) {
        // Its remarks on style are for whoever works at the template; they go to standard error by default.
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .usePdfUaAccessibility(true)
                .withProducer("Attest")
                .useFastMode();
        try (PDDocument document = new PDDocument()) {
            PdfFonts fonts = new PdfFonts(document, builder);
            builder.usePDDocument(document).withHtmlContent(fonts.shown(xhtml), null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            PDDocumentInformation information = document.getDocumentInformation();
            information.setCreationDate(calendar(made));
            information.setModificationDate(calendar(made));
            document.setDocumentId(made.toEpochMilli());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the renderer of report.pdf failed on a text that it should take", e);
        }
    }

    private static Calendar calendar(Instant instant) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }
}
