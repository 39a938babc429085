package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.manual.Entry;
import io.attest.manual.Manual;
import io.attest.verdict.Acceptance;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportHtmlTest {

    @Test
    void theHeadlineIsTheVerdictInWords() {
        assertThat(html(Runs.of(Runs.pass("R-2-014")))).contains("<h1>CONFORMS</h1>");
        assertThat(html(Runs.of(Runs.fail("R-2-014", "no")))).contains("<h1>DOES NOT CONFORM</h1>");
        assertThat(html(Runs.of(Runs.error("R-2-014", "x")))).contains("<h1>INCONCLUSIVE</h1>");
        assertThat(html(Runs.killed(List.of("R-2-014"))))
                .contains("<h1>INCOMPLETE</h1>")
                .contains("Never finished");
    }

    @Test
    void theFirstScreenComesFirstAndThenThePartsOfAConformanceReport() {
        List<String> headings = Pattern.compile("<h2 id=\"(\\w+)\"")
                .matcher(html(Runs.campaign()))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(headings)
                .containsExactly(
                        "glance",
                        "counts",
                        "contents",
                        "identification",
                        "status",
                        "static",
                        "dynamic",
                        "failed",
                        "campaign",
                        "observations",
                        "notrun",
                        "time",
                        "benches",
                        "errata");
    }

    @Test
    void nothingAModemSaysBecomesMarkup() {
        RunRecord run = Runs.of(Runs.observing(
                Runs.accepting(
                        Runs.titled(Runs.fail("R-5-010", Runs.HOSTILE), Runs.HOSTILE),
                        new Acceptance("E-10", "strict", Runs.HOSTILE, Runs.HOSTILE)),
                Runs.HOSTILE));
        run = Runs.of(Runs.timed(run.cases().get(0), Runs.timing(Runs.HOSTILE, 5_000)));

        String html = html(run);

        assertThat(html).doesNotContain("<script>alert").doesNotContain("<img").doesNotContain("]]>");
        assertThat(html).contains("&lt;script&gt;alert(1)").contains("[ESC][2J").contains("[U+202E]gnp.exe");
        assertThat(html.codePoints().filter(c -> c != '\n' && Character.getType(c) == Character.CONTROL))
                .isEmpty();
        assertThat(Pattern.compile("<script").matcher(html).results()).hasSize(1);
    }

    @Test
    void thePolicyAllowsNothingButTheStyleAndScriptThatStandInThePage() {
        String html = html(Runs.campaign());

        String style = between(html, "<style>", "</style>");
        String script = between(html, "<script>", "</script>");
        assertThat(html)
                .contains("default-src 'none'; style-src '" + HtmlFile.hash(style) + "'; script-src '"
                        + HtmlFile.hash(script) + "'; base-uri 'none'; form-action 'none'");
        assertThat(html).doesNotContain(" style=").doesNotContain(" onclick=");
    }

    @Test
    void everyLinkStaysInThePageOrLeadsToAPageOfTheSameRun() {
        assertThat(Pattern.compile("(?:href|src)=\"([^\"]*)\"")
                        .matcher(html(Runs.campaign()))
                        .results())
                .extracting(match -> match.group(1))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("#") || link.startsWith("transcripts/") || link.equals("grade.html"));
    }

    @Test
    void everyLinkWithinThePageHasItsTarget() {
        String html = html(Runs.campaign()) + html(Runs.of(Runs.fail("R-2-014", "no")));

        assertThat(Pattern.compile("href=\"#([^\"]*)\"").matcher(html).results())
                .extracting(match -> match.group(1))
                .allMatch(target -> html.contains("id=\"" + target + "\""));
    }

    @Test
    void everyTimeStandsBesideItsWindowAndSaysInWordsWhereItLies() {
        String html = html(Runs.of(Runs.timed(
                Runs.pass("R-2-014"),
                Runs.timing("DIALING", 5_012),
                Runs.timing("DIALING", 4_600),
                Runs.timing("DIALING", 4_499),
                Runs.timing("DIALING", 14_500),
                Runs.timing("DIALING", 14_501))));

        assertThat(html)
                .contains("<dt>times</dt><dd>5 measured, 2 outside the window, tolerance 0.5 s</dd>")
                .contains("<td>5.012 s <b class=\"v pass\">in time</b></td><td>5 s to 14 s</td><td>0.5 s</td>")
                .contains("<td>4.6 s <b class=\"v pass\">early, within tolerance</b></td>")
                .contains("<td>4.499 s <b class=\"v fail\">too early</b></td>")
                .contains("<td>14.5 s <b class=\"v pass\">late, within tolerance</b></td>")
                .contains("<td>14.501 s <b class=\"v fail\">too late</b></td>");
    }

    @Test
    void aRunWithoutTimesSaysSo() {
        assertThat(html(Runs.of(Runs.pass("R-2-014"))))
                .contains("<h3 id=\"times\">Times measured</h3>\n<p>None.</p>")
                .doesNotContain("<dt>times</dt>");
    }

    @Test
    void aRunOfOneCaseSaysHowLittleItSpeaksFor() {
        assertThat(html(Runs.of(Runs.pass("R-2-014"))))
                .contains("<dt>scope</dt><dd>1 of 1268 testable rows and requirements passed</dd>");
    }

    @Test
    void everyRowAndRequirementHasItsLine() {
        List<String> lines = Pattern.compile("<tr data-v=\"[a-z-]+\"><th scope=\"row\">([^<]+)</th>")
                .matcher(html(Runs.of(Runs.pass("R-2-014"))))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(lines)
                .containsExactlyInAnyOrderElementsOf(
                        Manual.load().entries().stream().map(Entry::id).toList());
    }

    @Test
    void aLineWithoutACaseSaysWhy() {
        String html = html(Runs.of(Runs.pass("R-2-014")));

        assertThat(html).contains("<tr data-v=\"no-case\"><th scope=\"row\">R-2-015</th>");
        assertThat(html).contains("<i>not testable: behaviour undefined</i>");
    }

    @Test
    void thePageIsSaneForAScreenReader() {
        for (RunRecord run : List.of(Runs.campaign(), Runs.killed(List.of("R-2-014")), Runs.of(Runs.pass("R-2-014")))) {
            String html = html(run);

            assertThat(count(html, "<h1>")).isEqualTo(1);
            assertThat(count(html, "<main>")).isEqualTo(1);
            assertThat(count(html, "<table")).isEqualTo(count(html, "<caption"));
            assertThat(headings(html)).satisfies(levels -> {
                for (int at = 1; at < levels.size(); at++) {
                    assertThat(levels.get(at)).isLessThanOrEqualTo(levels.get(at - 1) + 1);
                }
            });
            assertThat(ids(html)).doesNotHaveDuplicates();
            assertThat(html).contains("aria-live=\"polite\"").contains("<a class=\"skip\" href=\"#glance\">");
        }
    }

    @Test
    void everyCaseThatDidNotPassHasAPlaceWithItsMessageAndItsTranscript() {
        String html = html(Runs.of(Runs.fail("R-2-014", "no answer"), Runs.error("R-2-015", "broken")));

        assertThat(html)
                .contains("<div id=\"case-R-2-014\">", "no answer</pre>", "href=\"transcripts/R-2-014.html\"")
                .contains("<div id=\"case-R-2-015\">", "broken</pre>", "href=\"transcripts/R-2-015.html\"");
    }

    @Test
    void theFirstScreenSaysSinceWhenAndHowToSeeItAgain() {
        RunRecord run = Runs.of(
                Runs.fail("R-2-014", "R-2-014  no\n  expected   OK\n  came       ERROR\n  replay     ./attest run"),
                Runs.pass("R-2-015"));

        String glance = between(html(Pasts.with(run, "pp", "pf", "pp")), "id=\"glance\"", "</section>");

        assertThat(glance)
                .contains("Of 1 case that did not pass: 1 new since the last run, as 3 earlier runs tell.")
                .contains("<b>new: passed last on 2026-11-21</b>")
                .contains("<dt>expected</dt><dd><samp>OK</samp></dd>")
                .contains("<dt>came</dt><dd><samp>ERROR</samp></dd>")
                .contains("<dt>replay</dt><dd><samp>./attest run</samp></dd>")
                .contains("href=\"#case-R-2-014\"")
                .contains("1 case passes and fails in turn on the same firmware: R-2-015");
    }

    @Test
    void aRunThatPassedSaysSoAndWhatWasNotRun() {
        String glance = between(
                html(Runs.of(Runs.pass("R-2-014"), Runs.notRun("R-2-004", "the bench makes no call"))),
                "id=\"glance\"",
                "</section>");

        assertThat(glance)
                .contains("Nothing failed, was inconclusive or ended in error among the cases that ran.")
                .contains("1 case was not run (1: the bench makes no call)");
    }

    @Test
    void aRunThatWasCutShortNeverSaysThatNothingFailedWithoutSayingWhatIsOpen() {
        assertThat(html(Runs.killed(List.of("R-2-014", "R-2-015"), Runs.pass("R-2-014"))))
                .contains("<b>1 planned case never came to a verdict: what they would have shown is open.</b>");
    }

    @Test
    void anErratumThatWasUsedIsToldFromOneThatIsOnlyCarried() {
        String html = html(Runs.of(Runs.accepting(Runs.pass("R-2-014"), new Acceptance("E-10", "strict", "OK", "ok"))));

        assertThat(html).contains(">E-10 used</a>").contains(">E-22</a>").doesNotContain("E-22 used");
    }

    @Test
    void thousandsOfFailsWithLongMessagesStayAPageThatOpens() {
        String html = html(Runs.of(Manual.load().entries().stream()
                .filter(Entry::isTestable)
                .map(entry -> Runs.fail(entry.id(), entry.id() + "  no " + "x".repeat(9_000)))
                .toArray(CaseResult[]::new)));

        assertThat(html).contains("Its message is in report.json and in its transcript");
        assertThat(html.length()).isLessThan(2_000_000);
    }

    @Test
    void aVerdictIsNeverOnlyAColour() {
        assertThat(html(Runs.campaign()))
                .contains("<b class=\"v pass\">pass</b>")
                .contains("<b class=\"v fail\">fail</b>")
                .contains("<b class=\"v not-run\">not run</b>");
    }

    @Test
    void aHugeMessageIsFoldedAndCut() {
        String html = html(Runs.of(Runs.fail("R-5-010", "head\n" + "x".repeat(100_000))));

        assertThat(html).contains("more characters in report.json").contains("<summary>");
        assertThat(html.length())
                .isLessThan(html(Runs.of(Runs.fail("R-5-010", "head"))).length() + 25_000);
    }

    @Test
    void aTranscriptOutsideTheFolderIsNotLinked() {
        assertThat(Href.relative("transcripts/R-2-014.txt")).isEqualTo("transcripts/R-2-014.txt");
        assertThat(Href.relative("javascript:alert(1)")).isEqualTo("javascript%3Aalert%281%29");
        assertThat(Href.relative("transcripts/a b\"#?%.txt")).isEqualTo("transcripts/a%20b%22%23%3F%25.txt");
        assertThat(Href.relative("//evil.example/x")).isEmpty();
        assertThat(Href.relative("../../etc/passwd")).isEmpty();
        assertThat(Href.relative("transcripts/../../x")).isEmpty();
    }

    @Test
    void aWholeCampaignWeighsLessThanAMegabyteAndAHalf() {
        assertThat(html(Runs.campaign()).getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(1_500_000);
    }

    private static String html(RunRecord run) {
        return ReportHtml.of(run, Manual.load());
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static long count(String html, String tag) {
        return Pattern.compile(tag).matcher(html).results().count();
    }

    private static List<Integer> headings(String html) {
        return Pattern.compile("<h([1-6])")
                .matcher(html)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .toList();
    }

    private static List<String> ids(String html) {
        return Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
