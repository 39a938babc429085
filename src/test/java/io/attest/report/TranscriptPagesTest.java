package io.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.attest.manual.Manual;
import io.attest.verdict.Attempt;
import io.attest.verdict.Attribution;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Check;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Settling;
import io.attest.verdict.Split;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TranscriptPagesTest {

    private static final String LOG = "     1.000 s  host   AT#X?[CR]\n     1.001 s  modem  OK[CR][LF]\n";

    @TempDir
    Path folder;

    @BeforeEach
    void transcripts() throws IOException {
        Files.createDirectory(folder.resolve("transcripts"));
    }

    @Test
    void aPageSaysWhatWasTestedOnWhatAndWithWhichVerdictAndLeadsOn() throws IOException {
        write("R-5-010.txt", LOG);
        String page = page("R-5-010.html", fail("R-5-010", 1, ""));

        assertThat(page)
                .contains("<title>R-5-010 fail: transcript</title>")
                .contains("<b class=\"v fail\">fail</b> <span class=\"id\">R-5-010</span> title of R-5-010")
                .contains("attributed to: <b>IUT</b>")
                .contains("attempt 1 on bench desk")
                .contains("features/chapter-5/some.feature:7")
                .contains("<span class=\"id\">R-5-010</span>")
                .contains(Manual.load().entry("R-5-010").orElseThrow().says().substring(0, 12))
                .contains("<samp class=\"replay\">./attest run --case R-5-010 --bench reference</samp>")
                .contains("href=\"../report.html#case-R-5-010\"")
                .contains("<a href=\"R-5-010.txt\">this transcript as text</a>")
                .contains("<h2>the answer is not what the manual says</h2>")
                .contains("<mark>1</mark>")
                .contains("does not mark where")
                .contains("<section class=\"finding fail\" id=\"failed\"")
                .contains("<samp>0000  41 54 23 58 3F 0D</samp>");
    }

    @Test
    void theFirstScreenOfAFailLeadsToItsPlaceInTheTimeLine() throws IOException {
        write("R-5-010.txt", LOG + "     1.100 s  fail   the answer is not what the manual says\n");

        assertThat(page("R-5-010.html", fail("R-5-010", 1, "")))
                .containsSubsequence("<a class=\"jump\" href=\"#failed\">", "<div class=\"failed\"", "id=\"failed\"")
                .doesNotContain("does not mark where");
    }

    @Test
    void theReportLeadsToThePagesAndOfAFailToTheFailure() throws IOException {
        String report = ReportHtml.of(in(folder, fail("R-5-010", 1, ""), Runs.pass("R-5-011")), Manual.load());

        assertThat(report)
                .contains("href=\"transcripts/R-5-010.html#failed\"")
                .contains("href=\"transcripts/R-5-011.html\"");
    }

    @Test
    void aTranscriptThatIsGoneIsMissedInWords() throws IOException {
        assertThat(page("R-5-010.html", fail("R-5-010", 1, "")))
                .contains("There is no transcript of this attempt: R-5-010.txt is not in the folder.")
                .contains("the answer is not what the manual says");
    }

    @Test
    void whatIsNoTranscriptOfOursIsShownAsText() throws IOException {
        write("R-5-010.txt", "<script>alert(1)</script>\nno grammar at all\n\n");

        assertThat(page("R-5-010.html", fail("R-5-010", 1, "")))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;</code>")
                .contains("no grammar at all")
                .doesNotContain("<script>alert");
    }

    @Test
    void aRetractedAttemptIsToldFromTheOneThatCounts() throws IOException {
        write("R-5-010.txt", LOG);
        write("R-5-010.2.txt", LOG);
        List<Check> checks = List.of(check(0, true), check(1, false), check(2, true), check(3, true));
        Settling settling = new Settling(checks);
        List<CaseResult> made = List.of(fail("R-5-010", 1, ""), attempt(pass("R-5-010", ".2"), 2, 3));
        List<CaseResult> attempts = made.stream().map(settling::retracted).toList();
        RunRecord run = in(folder, checks, attempts, settling.settled(made));

        TranscriptPages.write(run, Manual.load());

        assertThat(folder.resolve("transcripts/R-5-010.html"))
                .content()
                .contains("Retracted: this verdict does not stand")
                .contains("<b class=\"v inconclusive\">")
                .contains("<b>attempt 1: inconclusive, retracted (this page)</b>")
                .contains("<a href=\"R-5-010.2.html\">attempt 2: pass, counts</a>");
        assertThat(folder.resolve("transcripts/R-5-010.2.html"))
                .content()
                .contains("This is the attempt that counts.")
                .contains("<a href=\"R-5-010.html\">attempt 1: inconclusive, retracted</a>");
    }

    @Test
    void noNameLeadsOutOfTheFolderAndNoLinkIsFollowed() throws IOException {
        Path outside = Files.writeString(folder.resolve("secret.txt"), "     1.000 s  host   unseen[CR]\n");
        Files.createSymbolicLink(folder.resolve("transcripts/linked.txt"), outside);
        Files.createSymbolicLink(folder.resolve("transcripts/.linked.html.new"), folder.resolve("victim"));

        TranscriptPages.write(
                in(
                        folder,
                        named("R-5-010", "transcripts/../secret.txt"),
                        named("R-5-011", "/etc/passwd.txt"),
                        named("R-5-012", "secret.txt"),
                        named("R-5-013", "transcripts/a/b.txt"),
                        named("R-5-014", "transcripts/..txt"),
                        named("R-5-015", "transcripts/linked.txt")),
                Manual.load());

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("transcripts", "secret.txt");
        assertThat(folder.resolve("transcripts").toFile().list())
                .containsExactlyInAnyOrder("linked.txt", "linked.html");
        assertThat(folder.resolve("transcripts/linked.html"))
                .content()
                .contains("There is no transcript of this attempt")
                .doesNotContain("unseen");
    }

    @Test
    void withoutAFolderOfTranscriptsThereAreNoPages() throws IOException {
        Files.delete(folder.resolve("transcripts"));
        Files.createSymbolicLink(folder.resolve("transcripts"), Files.createDirectory(folder.resolve("elsewhere")));

        TranscriptPages.write(in(folder, Runs.pass("R-5-010")), Manual.load());

        assertThat(folder.resolve("elsewhere")).isEmptyDirectory();
    }

    @Test
    void theSameRecordAndTranscriptGiveTheSameBytes() throws IOException {
        write("R-5-010.txt", LOG);
        String first = page("R-5-010.html", fail("R-5-010", 1, Runs.HOSTILE));

        assertThat(page("R-5-010.html", fail("R-5-010", 1, Runs.HOSTILE))).isEqualTo(first);
        assertThat(first).doesNotContain("<script>alert").doesNotContain("<img").doesNotContain(folder.toString());
    }

    private String page(String name, CaseResult... attempts) throws IOException {
        TranscriptPages.write(in(folder, attempts), Manual.load());
        return Files.readString(folder.resolve("transcripts").resolve(name));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("transcripts").resolve(name), text);
    }

    private static CaseResult fail(String id, int number, String more) {
        return attempt(
                Runs.fail(
                        id,
                        id + "  the answer is not what the manual says\n  expected   #X: 1 within 2 s\n"
                                + "  came       #X: 2[CR][LF]   after 3 ms\n"
                                + "  replay     ./attest run --case " + id + " --bench reference\n" + more),
                number,
                1);
    }

    private static CaseResult pass(String id, String again) {
        return transcript(Runs.pass(id), "transcripts/" + id + again + ".txt");
    }

    private static CaseResult named(String id, String transcript) {
        return transcript(Runs.pass(id), transcript);
    }

    private static CaseResult transcript(CaseResult result, String transcript) {
        return of(result, transcript, result.attempt());
    }

    private static CaseResult attempt(CaseResult result, int number, int block) {
        return of(result, result.transcript(), new Attempt("desk", block, number, Split.NONE));
    }

    private static CaseResult of(CaseResult result, String transcript, Attempt attempt) {
        return new CaseResult(
                result.id(),
                result.covers(),
                result.title(),
                result.feature(),
                result.line(),
                result.tags(),
                result.verdict(),
                result.verdict() == Verdict.PASS ? null : Attribution.IUT,
                result.seconds(),
                result.wallSeconds(),
                result.message(),
                List.of(),
                List.of(),
                List.of(),
                transcript,
                attempt);
    }

    private static Check check(int block, boolean green) {
        return new Check("desk", block, Instant.EPOCH, green, List.of(), 0);
    }

    private static RunRecord in(Path folder, CaseResult... attempts) {
        return in(folder, List.of(), List.of(attempts), List.of(attempts));
    }

    private static RunRecord in(Path folder, List<Check> checks, List<CaseResult> attempts, List<CaseResult> cases) {
        return new RunRecord(
                folder, Runs.of().header(), cases, attempts, checks, List.of(), Duration.ofSeconds(1), true);
    }
}
