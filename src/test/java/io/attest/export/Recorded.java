package io.attest.export;

import io.attest.verdict.Attempt;
import io.attest.verdict.Attribution;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Conditions;
import io.attest.verdict.RunHeader;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Split;
import io.attest.verdict.Statement;
import io.attest.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A run of one case, made by hand: its transcript, and what was recorded of it. */
record Recorded(RunRecord run, CaseResult result) {

    static final String ID = "R-4-001.above";

    static Recorded of(Path folder, Verdict verdict, String title, String message, String... transcript)
            throws IOException {
        return of(folder, Map.of(), verdict, title, message, transcript);
    }

    static Recorded of(
            Path folder, Map<String, String> ixit, Verdict verdict, String title, String message, String... transcript)
            throws IOException {
        Files.createDirectories(folder.resolve("transcripts"));
        if (transcript.length > 0) {
            // What is no text at all becomes a question mark, as in a transcript.
            Files.write(
                    folder.resolve("transcripts/" + ID + ".txt"),
                    (String.join("\n", transcript) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        CaseResult result = new CaseResult(
                ID,
                List.of("R-4-001"),
                title,
                "4-ftp/01-ftpport.feature",
                7,
                List.of("@BI"),
                verdict,
                verdict == Verdict.PASS || verdict == Verdict.NOT_RUN ? null : Attribution.IUT,
                1,
                1,
                message,
                List.of(),
                List.of(),
                List.of(),
                verdict == Verdict.NOT_RUN ? "" : "transcripts/" + ID + ".txt",
                new Attempt("desk", 1, 1, Split.NONE));
        Conditions.Used bench = new Conditions.Used("desk", "desk.yaml", "pty", List.of("firmware: " + title), ixit);
        RunHeader header = new RunHeader(
                "Attest, manual S000333C",
                "desk",
                "pty",
                List.of(),
                "strict",
                1,
                1,
                Instant.EPOCH,
                List.of(ID),
                new Conditions("digest", List.of(bench), Statement.ALL, "", List.of(ID), 1));
        RunRecord run = new RunRecord(
                folder, header, List.of(result), List.of(result), List.of(), List.of(), Duration.ofSeconds(1), true);
        return new Recorded(run, result);
    }

    String as(Export.As as) {
        return Export.script(run, result, as);
    }

    /** One entry of a transcript. */
    static String at(String actor, String text) {
        return String.format("%10.3f s  %-6s %s", 1.0, actor, text.replace("\n", "\n" + " ".repeat(21)));
    }

    /** How a failure is told there. */
    static String fail(String headline, String expected, String came) {
        return at("fail", headline + "\n  expected   " + expected + "\n  came       " + came);
    }
}
