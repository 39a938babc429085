package io.attest.report;

import io.attest.manual.Manual;
import io.attest.verdict.RunRecord;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What report.pdf shows beyond {@link Page}, and what it shows of it in another way: paper does not unfold.
 *
 * @param name by what the pages tell one run from another
 * @param failures those that are told with their message
 * @param more how many are not; empty where all are
 */
record PdfPage(Page page, String name, List<Section> sections, List<Failure> failures, String more) {

    /** An entry of the contents. */
    record Section(String id, String title, List<Section> parts) {}

    /** A case that did not pass, with as much of its message as paper can bear. */
    record Failure(
            String id,
            String title,
            String verdict,
            String word,
            String attribution,
            String known,
            String feature,
            String message,
            String transcript) {}

    private static final int FAILURES = 300;
    private static final int NAME = 80;

    static PdfPage of(RunRecord run, Manual manual) {
        Page page = Page.of(run, manual);
        int more = page.failures().size() - FAILURES;
        return new PdfPage(
                page,
                cut(Visible.line(run.header().bench()), NAME) + ", "
                        + run.header().started().truncatedTo(ChronoUnit.SECONDS),
                sections(page),
                page.failures().stream().limit(FAILURES).map(PdfPage::failure).toList(),
                more > 0
                        ? "And " + more + " more: each has its line in the campaign table, and report.html tells why."
                        : "");
    }

    private static List<Section> sections(Page page) {
        return List.of(
                section("stated", "1 Static conformance summary"),
                section("failed", "2 What did not pass"),
                section("accepted", "3 Accepted in a form that is not canonical"),
                section("observations", "4 Observations where the manual is silent"),
                section("times", "5 Times measured"),
                section("time", "6 Where the time went"),
                section("benches", "7 Benches"),
                section("notrun", "8 Not run"),
                new Section(
                        "campaign",
                        "9 The campaign, by the manual",
                        page.chapters().stream()
                                .map(chapter -> section(
                                        "chapter-" + chapter.number(),
                                        (chapter.number() + " " + chapter.title()).strip()))
                                .toList()),
                section("errata", "10 Errata that the cases rest on"));
    }

    private static Section section(String id, String title) {
        return new Section(id, title, List.of());
    }

    private static Failure failure(Page.Failure failure) {
        return new Failure(
                failure.id(),
                cut(failure.title(), 200),
                failure.verdict(),
                failure.word(),
                failure.attribution(),
                failure.known(),
                failure.feature(),
                failure.message().head() + failure.message().rest(),
                failure.transcript());
    }

    private static String cut(String text, int length) {
        int whole = text.length() > length && Character.isLowSurrogate(text.charAt(length)) ? length - 1 : length;
        return text.length() <= length ? text : text.substring(0, whole) + " ...";
    }
}
