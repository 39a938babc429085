package io.attest.report;

import io.attest.manual.Manual;
import java.util.ArrayList;
import java.util.List;

/**
 * What report.pdf shows beyond {@link Page}, and what it shows of it in another way: paper does not unfold.
 *
 * @param name by what the pages tell one run from another
 * @param cover what of the identification stands on the cover
 * @param sections the contents
 */
record PdfPage(
        Page page, String name, List<Identification.Group> cover, List<Section> sections, List<CauseOnPaper> causes) {

    /** An entry of the contents. */
    record Section(String id, String title, List<Section> parts) {}

    /** A cause: the first of its cases are told with their messages, the others are named. */
    record CauseOnPaper(CausePage cause, List<CausePage.Failure> told, List<CausePage.Failure> named) {}

    /** Cases of one cause, and of all, that are told with their messages. */
    private static final int OF_ONE = 10;

    private static final int OF_ALL = 300;

    /** A cover has room for so many groups of terms. */
    private static final int GROUPS = 2;

    static PdfPage of(Report report, Manual manual) {
        Page page = Page.of(report, manual);
        return new PdfPage(
                page,
                "bench " + Folded.cut(Visible.line(report.bench())) + ", " + Words.second(report.started()),
                page.identification().stream()
                        .filter(group -> group.heading().startsWith("Implementation under test"))
                        .limit(GROUPS)
                        .toList(),
                sections(page),
                causes(page));
    }

    private static List<CauseOnPaper> causes(Page page) {
        List<CauseOnPaper> causes = new ArrayList<>();
        int room = OF_ALL;
        for (CausePage cause : page.causes()) {
            int told = Math.min(Math.min(OF_ONE, room), cause.cases().size());
            room -= told;
            causes.add(new CauseOnPaper(
                    cause,
                    cause.cases().subList(0, told),
                    cause.cases().subList(told, cause.cases().size())));
        }
        return causes;
    }

    private static List<Section> sections(Page page) {
        return List.of(
                section("identification", "1 Identification"),
                section("status", "2 Conformance status"),
                section("static", "3 Static conformance summary"),
                section("dynamic", "4 Dynamic conformance summary"),
                section("failed", "5 What did not pass"),
                new Section(
                        "campaign",
                        "6 The campaign, by the manual",
                        page.chapters().stream()
                                .map(chapter -> section(
                                        "chapter-" + chapter.number(),
                                        (chapter.number() + " " + chapter.title()).strip()))
                                .toList()),
                section("observations", "7 Observations and deviations"),
                section("notrun", "8 Not run"),
                section("time", "9 Where the time went"),
                section("benches", "10 Benches"),
                section("errata", "11 Errata that the cases rest on"));
    }

    private static Section section(String id, String title) {
        return new Section(id, title, List.of());
    }
}
