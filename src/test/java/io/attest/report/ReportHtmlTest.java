package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.manual.Entry;
import io.attest.manual.Manual;
import io.attest.verdict.Acceptance;
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
    void everyLinkStaysInThePageOrLeadsToATranscript() {
        assertThat(Pattern.compile("(?:href|src)=\"([^\"]*)\"")
                        .matcher(html(Runs.campaign()))
                        .results())
                .extracting(match -> match.group(1))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("#") || link.startsWith("transcripts/"));
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
}
