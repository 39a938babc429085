package io.attest.report;

import io.attest.manual.Manual;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages of a run's transcripts, one beside each; each can be mailed alone. */
final class TranscriptPages {

    private static final HtmlFile FILE = new HtmlFile("transcript");

    private TranscriptPages() {}

    /** Writes the page of each attempt that has a transcript, as many at a time as there are processors. */
    static void write(RunRecord run, Manual manual) throws IOException {
        if (!TranscriptFile.isFolder(run.folder())) {
            return;
        }
        TranscriptPage.Run pages = TranscriptPage.Run.of(run, manual);
        Map<TranscriptFile, CaseResult> attempts = new LinkedHashMap<>();
        for (CaseResult result : run.attempts()) {
            TranscriptFile.of(result.transcript()).ifPresent(file -> attempts.put(file, result));
        }
        try {
            attempts.entrySet().parallelStream().forEach(one -> {
                try {
                    put(run.folder().resolve(one.getKey().page()), page(pages, one.getValue(), one.getKey()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String page(TranscriptPage.Run run, CaseResult result, TranscriptFile file) throws IOException {
        Path folder = run.record().folder();
        TimeLine.@Nullable Shown timeLine = file.isThere(folder) ? TimeLine.of(file.source(folder), file.text()) : null;
        return FILE.of(TranscriptPage.of(run, result, file, timeLine));
    }

    /** Beside it first, and through no link that somebody has put there. */
    private static void put(Path page, String text) throws IOException {
        Path fresh = page.resolveSibling("." + page.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.write(
                fresh, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.move(fresh, page, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
