package io.attest.report;

import io.attest.verdict.Acceptance;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Runs on disk, with their transcripts and all their pages, for a browser to look at. */
public final class Pages {

    private Pages() {}

    private static final String OK = "[CR][LF]OK[CR][LF]";

    /** A campaign with all that did not pass and a tenth of what did; the path of its report.html. */
    public static Path campaign(Path folder) throws IOException {
        List<CaseResult> cases = Runs.campaign().cases();
        return written(
                folder,
                Runs.of(IntStream.range(0, cases.size())
                        .filter(at -> at % 10 == 0 || cases.get(at).verdict() != Verdict.PASS)
                        .mapToObj(cases::get)
                        .toArray(CaseResult[]::new)),
                OK);
    }

    /** The first case of that campaign which failed by what the modem did. */
    public static String failed() {
        return Runs.campaign().cases().stream()
                .filter(result -> result.message().contains("a refused value changed the stored port"))
                .map(CaseResult::id)
                .findFirst()
                .orElseThrow();
    }

    /** A run whose every word was chosen to break a page; the path of its report.html. */
    public static Path hostile(Path folder) throws IOException {
        CaseResult failed = Runs.timed(
                Runs.observing(
                        Runs.accepting(
                                Runs.titled(Runs.fail("R-5-010", Runs.HOSTILE), Runs.HOSTILE),
                                new Acceptance("E-10", "strict", Runs.HOSTILE, Runs.HOSTILE)),
                        Runs.HOSTILE),
                Runs.timing(Runs.HOSTILE, 5_000));
        return written(
                folder, Runs.of(failed, Runs.notRun("R-5-011", Runs.HOSTILE), Runs.pass("R-2-014")), Runs.HOSTILE);
    }

    private static Path written(Path folder, RunRecord run, String said) throws IOException {
        String failed = failed();
        for (CaseResult result : run.cases()) {
            if (!result.transcript().isEmpty()) {
                Path transcript = folder.resolve(result.transcript());
                Files.createDirectories(transcript.getParent());
                String told =
                        said.equals(OK) && !result.id().equals(failed) ? entry(4, "host", "AT[CR]") : transcript(said);
                // Half a surrogate becomes a question mark, as in a record's own transcripts.
                Files.write(transcript, told.getBytes(StandardCharsets.UTF_8));
            }
        }
        return Reports.write(new RunRecord(
                folder,
                run.header(),
                run.cases(),
                run.attempts(),
                run.checks(),
                run.events(),
                run.took(),
                run.complete()));
    }

    private static String transcript(String said) {
        List<String> octets = IntStream.range(0, 3_000)
                .mapToObj(at -> entry(2_000 + at, "modem", "octets of a transfer, number " + at + "[CR][LF]"))
                .toList();
        return entry(0, "step", "When the host issues AT#TCPPORT=1,65536")
                + entry(4, "host", "AT#TCPPORT=1,65536[CR]")
                + entry(38, "modem", said.replace("\n", "[LF]"))
                + entry(40, "--", "peer 198.51.100.7:23 connected")
                + String.join("", octets)
                + entry(6_000, "fail", "a refused value changed the stored port");
    }

    private static String entry(int millis, String actor, String text) {
        return String.format(Locale.ROOT, "%10.3f s  %-6s %s\n", millis / 1e3, actor, text);
    }
}
