package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.manual.Entry;
import io.attest.manual.Manual;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPdfTest {

    private static final int COVER = 1;
    private static final int CONTENTS = 2;

    /** Title, dots, page. */
    private static final Pattern ENTRY = Pattern.compile("(?m)^(.+?)[ .]{8,}(\\d+)\\s*$");

    /** A render takes a second: tests that only read share this one. */
    private final byte[] failed =
            bytes(Runs.of(Runs.fail("R-2-014", "no"), Runs.pass("R-2-015"), Runs.pass("R-2-016")));

    @Test
    void theCoverTellsTheOutcomeTheCountsAndWhereToSign() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(failed)) {
            assertThat(page(pdf, COVER))
                    .contains("DOES NOT CONFORM")
                    .containsPattern("(?s)pass\\s+fail.*2\\s+1\\s+0")
                    .contains("reference", "2026-11-22")
                    .contains("Laboratory", "Name and signature", "Date");
        }
    }

    @Test
    void everyRowAndRequirementStandsInTheTable() throws IOException {
        try (PDDocument pdf = pdf(Runs.campaign())) {
            assertThat(text(pdf).split("\\s+"))
                    .contains(Manual.load().entries().stream().map(Entry::id).toArray(String[]::new));
            assertThat(pdf.getNumberOfPages()).isBetween(30, 150);
        }
    }

    @Test
    void theContentsNameThePageOnWhichEachPartBegins() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(failed)) {
            List<MatchResult> entries =
                    ENTRY.matcher(page(pdf, CONTENTS)).results().toList();

            assertThat(entries).hasSizeGreaterThan(15);
            for (MatchResult entry : entries) {
                assertThat(page(pdf, Integer.parseInt(entry.group(2)))).contains(entry.group(1));
            }
        }
    }

    @Test
    void aReaderOfTheScreenIsToldTitleLanguageStructureAndBookmarks() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(failed)) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .startsWith("DOES NOT CONFORM: conformance report, bench reference");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(StreamSupport.stream(
                                    pdf.getDocumentCatalog()
                                            .getDocumentOutline()
                                            .children()
                                            .spliterator(),
                                    false)
                            .map(PDOutlineItem::getTitle))
                    .contains("Contents")
                    .anyMatch(title -> title.endsWith("The campaign, by the manual"));
        }
    }

    @Test
    void theSameRecordGivesTheSameBytesWhereverItIsRendered() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

            assertThat(bytes(Runs.of(Runs.fail("R-2-014", "no"), Runs.pass("R-2-015"), Runs.pass("R-2-016"))))
                    .isEqualTo(failed);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whatAModemSaysStaysTextAndKeepsEverySign() throws IOException {
        String text = Runs.HOSTILE + "\n≤ → é Ж 漢 \uD83D\uDE00";
        CaseResult failed = Runs.observing(Runs.titled(Runs.fail("R-5-010", text), text), text);

        try (PDDocument pdf = pdf(Runs.of(failed, Runs.notRun("R-5-011", text)))) {
            assertThat(text(pdf))
                    .contains("<script>alert(1)</script>")
                    .contains("[ESC][2J")
                    .contains("[U+202E]gnp.exe")
                    .contains("{{page}}")
                    .contains("≤ → é Ж [U+6F22] [U+1F600]");
            assertThat(names(pdf)).doesNotContain("JavaScript", "JS", "URI", "EmbeddedFiles", "Launch");
        }
    }

    @Test
    void noTextOfTheModemFillsMoreThanAPage() throws IOException {
        String lines = "a line\n".repeat(5_000);
        String line = "W".repeat(200_000);
        CaseResult wordy = Runs.observing(Runs.titled(Runs.fail("R-5-010", lines), line), line, lines);

        try (PDDocument pdf = pdf(Runs.of(wordy));
                PDDocument plain = Loader.loadPDF(failed)) {
            assertThat(text(pdf)).contains("more characters");
            assertThat(pdf.getNumberOfPages()).isLessThan(plain.getNumberOfPages() + 6);
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(failed)) {
            List<PDFont> fonts = new ArrayList<>();
            pdf.getPages()
                    .forEach(page -> page.getResources().getFontNames().forEach(name -> {
                        try {
                            fonts.add(page.getResources().getFont(name));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }));

            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void aRunThatWasKilledSaysSoFirst() throws IOException {
        try (PDDocument pdf = pdf(Runs.killed(List.of("R-2-014", "R-2-015"), Runs.pass("R-2-014")))) {
            assertThat(page(pdf, COVER)).contains("INCOMPLETE").doesNotContain("CONFORMS");
            assertThat(text(pdf)).contains("Never finished");
        }
    }

    private static PDDocument pdf(RunRecord run) throws IOException {
        return Loader.loadPDF(bytes(run));
    }

    private static byte[] bytes(RunRecord run) {
        return ReportPdf.of(Report.of(run, Manual.load()), Manual.load());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }

    /** Every key and name value of the catalogue and the pages' annotations. */
    private static List<String> names(PDDocument pdf) throws IOException {
        List<String> names = new ArrayList<>();
        pdf.getDocumentCatalog().getCOSObject().keySet().forEach(key -> names.add(key.getName()));
        for (var page : pdf.getPages()) {
            for (var annotation : page.getAnnotations()) {
                annotation.getCOSObject().keySet().forEach(key -> names.add(key.getName()));
                if (annotation.getCOSObject().getDictionaryObject(COSName.A)
                        instanceof org.apache.pdfbox.cos.COSDictionary action) {
                    names.add(action.getNameAsString(COSName.S));
                }
            }
        }
        return names;
    }
}
