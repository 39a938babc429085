package io.attest.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of report.pdf: Liberation Sans and Mono, upright and bold. What is used of them is embedded.
 *
 * <p>A font has not every sign. What one of them lacks is named in brackets, so that nothing is lost and nothing is
 * drawn as an empty box that could be anything.
 */
final class PdfFonts {

    private record Face(String family, int weight, String file) {}

    private static final List<Face> FACES = List.of(
            new Face("sans", 400, "LiberationSans-Regular.ttf"),
            new Face("sans", 700, "LiberationSans-Bold.ttf"),
            new Face("mono", 400, "LiberationMono-Regular.ttf"),
            new Face("mono", 700, "LiberationMono-Bold.ttf"));

    private final List<CmapLookup> signs = new ArrayList<>();

    /** Loads the fonts for this document and hands them to what renders it. */
    PdfFonts(PDDocument document, PdfRendererBuilder builder) throws IOException {
        for (Face face : FACES) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open(face.file())));
            // Ligatures cost half of the time and make "fi" a sign that a search does not find.
            font.setEnableGsub(false);
            signs.add(font.getUnicodeCmapLookup());
            builder.useFont(
                    new PDFontSupplier(PDType0Font.load(document, font, true)),
                    face.family(),
                    face.weight(),
                    FontStyle.NORMAL,
                    true);
        }
    }

    /** The text with a bracket name for each sign that one of the fonts lacks. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c < 0x7F || has(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(Locale.ROOT, "[U+%04X]", c));
            }
        });
        return shown.toString();
    }

    private boolean has(int c) {
        return signs.stream().allMatch(font -> font.getGlyphId(c) != 0);
    }

    private static InputStream open(String file) {
        InputStream font = PdfFonts.class.getResourceAsStream("/liberation/" + file);
        if (font == null) {
            throw new IllegalStateException(
                    "the font " + file + " of openpdf-fonts-extra is not on the classpath; rebuild with mvn package");
        }
        return font;
    }
}
