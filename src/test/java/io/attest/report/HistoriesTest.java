package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.attest.nights.Comparison;
import io.attest.nights.LeftOut;
import io.attest.nights.MadeNights;
import io.attest.nights.ModemHistory;
import io.attest.nights.Nights;
import io.attest.nights.Remembered;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of many nights, and of two. */
final class HistoriesTest {

    private static final Path BESIDE = Path.of("");

    @TempDir
    private Path folder;

    @Test
    void theFirstWordsTellWhatFailsAndSinceWhen() throws IOException {
        String html = html(10, 600);
        assertThat(html)
                .contains("the first night with firmware 652_00ab")
                .containsPattern("<h2 id=\"modem-1\">\\d+ cases fail</h2>")
                .contains("2026-10-10-200000/report.html#case-");
    }

    @Test
    void theSameNightsGiveTheSameBytesWhereverAndWhenever() throws IOException {
        String html = html(6, 200);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(html(6, 200)).isEqualTo(html);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(html).doesNotContain(folder.toString());
    }

    @Test
    void hostileWordsAreOnlyWords() throws IOException {
        new MadeNights(3, 20, 5, 1).into(folder.resolve("n"));
        for (Path run : List.of(folder.resolve("n/2026-10-01-200000"), folder.resolve("n/2026-10-03-200000"))) {
            Path record = run.resolve("record.ndjson");
            String hostile = "<script>alert(1)</script>{{page}}\\\\u001b[2J\\\\u202e\\\\ud800";
            Files.writeString(
                    record,
                    Files.readString(record)
                            .replace("GM-862", "GM" + hostile)
                            .replaceAll("(verdict.{5})pass", "$1fail")
                            .replace("message\\\":\\\"\\\"", "message\\\":\\\"" + hostile + "\\\"")
                            .replace("651_09gg", hostile));
        }
        Nights nights = Nights.in(folder.resolve("n"), 30, Remembered.nothing());
        List<ModemHistory> modems =
                nights.modems().stream().map(ModemHistory::of).toList();
        String html = Histories.html(modems, nights.leftOut(), BESIDE);
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;{{page}}[ESC][2J[U+202E][U+D800]")
                .doesNotContain("<script>alert")
                .doesNotContain("\u001b", "\u202e");
        assertThat(Histories.text(modems, nights.leftOut())).doesNotContain("\u001b", "\u202e");
        assertThat(Histories.json(modems, nights.leftOut())).matches("[\\n\\x20-\\x7e]*");
        assertThat(Comparisons.text(
                        Comparison.of(
                                RunRecord.read(folder.resolve("n/2026-10-02-200000")),
                                RunRecord.read(folder.resolve("n/2026-10-03-200000"))),
                        false))
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void oneNightAndAnIncompleteOneAreToldAsWhatTheyAre() throws IOException {
        assertThat(html(1, 50)).contains("History of 1 night").doesNotContain("NaN");
        new MadeNights(5, 60, 5, 1).into(folder.resolve("k"));
        for (String later : List.of("2026-10-04-200000", "2026-10-05-200000")) {
            Files.delete(folder.resolve("k").resolve(later).resolve("record.ndjson"));
        }
        assertThat(html(folder.resolve("k")))
                .contains("<b class=\"note\">incomplete</b>")
                .contains("(incomplete)");
    }

    @Test
    void manyRowsThatNeverPassStayBounded() throws IOException {
        Path run = new MadeNights(1, 1_300, 5, 1).into(folder.resolve("m")).get(0);
        Path record = run.resolve("record.ndjson");
        Files.writeString(record, Files.readString(record).replaceAll("(verdict.{5})pass", "$1fail"));
        assertThat(html(folder.resolve("m"))).containsPattern("\\d+ more cases are not shown");
    }

    @Test
    void linksLeadFromThePageToTheRuns() throws IOException {
        new MadeNights(2, 20, 5, 1).into(folder.resolve("n"));
        Nights nights = Nights.in(folder.resolve("n"), 30, Remembered.nothing());
        assertThat(Histories.html(
                        nights.modems().stream().map(ModemHistory::of).toList(), List.of(), Path.of("..", "a b")))
                .contains("href=\"../a%20b/2026-10-02-200000/report.html\"");
    }

    @Test
    void whatIsLeftOutIsNamed() {
        assertThat(Histories.html(List.of(), List.of(new LeftOut("x", "it is shard 1/2")), BESIDE))
                .contains("<li>x: it is shard 1/2</li>");
    }

    @Test
    void programsGetEveryCase() throws IOException {
        Nights nights = nights(10, 600);
        JsonNode json = new JsonMapper()
                .readTree(Histories.json(
                        nights.modems().stream().map(ModemHistory::of).toList(), nights.leftOut()));
        assertThat(json.at("/modems/0/nights")).hasSize(10);
        assertThat(json.at("/modems/0/nights/0/passRate").asDouble()).isBetween(0.9, 1.0);
        assertThat(json.at("/modems/0/courses/0/letters").asText()).hasSize(10);
        assertThat(json.at("/modems/0/courses/0/headline").asText()).isNotEmpty();
    }

    @Test
    void aComparisonBeginsWithItsConclusionAndFoldsOneCause() throws IOException {
        new MadeNights(10, 3_000, 5, 1).into(folder.resolve("n"));
        Comparison comparison = Comparison.of(
                RunRecord.read(folder.resolve("n/2026-10-08-200000")),
                RunRecord.read(folder.resolve("n/2026-10-09-200000")));
        String text = Comparisons.text(comparison, false);
        assertThat(comparison.regressions()).hasSizeGreaterThan(30);
        assertThat(text)
                .startsWith("WORSE: " + comparison.regressions().size() + " regressions")
                .contains("firmware: 651_10aa -> 652_00ab")
                .contains("REGRESSIONS, PASSED BEFORE AND FAIL NOW: "
                        + comparison.regressions().size() + ", OF 2 KINDS")
                .containsPattern("and \\d+ more\n")
                .doesNotContain("\u001b");
        assertThat(text.lines()).hasSizeLessThan(60);
        assertThat(Comparisons.text(comparison, true)).startsWith("\u001b[1;31mWORSE");
        assertThat(new JsonMapper().readTree(Comparisons.json(comparison)).path("regressions"))
                .hasSameSizeAs(comparison.regressions());
    }

    private Nights nights(int nights, int rows) throws IOException {
        Path place = folder.resolve(nights + "-" + rows);
        if (!Files.exists(place)) {
            new MadeNights(nights, rows, 5, 1).into(place);
        }
        return Nights.in(place, 30, Remembered.nothing());
    }

    private String html(int nights, int rows) throws IOException {
        nights(nights, rows);
        return html(folder.resolve(nights + "-" + rows));
    }

    private static String html(Path place) throws IOException {
        Nights nights = Nights.in(place, 30, Remembered.nothing());
        return Histories.html(nights.modems().stream().map(ModemHistory::of).toList(), nights.leftOut(), BESIDE);
    }
}
