package io.attest.report;

import io.attest.verdict.CaseResult;
import io.attest.verdict.Past;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A case that passed and failed in turn, on the same firmware and with the same suite: neither verdict says much then.
 *
 * @param id the case
 * @param verdict what it came to in this run
 * @param verdicts a letter for each run in which it passed or failed, the oldest first, this run's last
 * @param changes how often it changed
 */
public record Flaky(String id, Verdict verdict, String verdicts, int changes) {

    /** Once broken and never mended is a regression; once broken and mended is a repair that is undone, or neither. */
    private static final int FEWEST = 2;

    static List<Flaky> of(RunRecord run, Chronicle chronicle) {
        List<Past.Earlier> alike = chronicle.earlier().stream()
                .filter(earlier -> chronicle.sameModem(earlier) && chronicle.sameSuite(earlier))
                .toList();
        return alike.isEmpty()
                ? List.of()
                : run.inOrder().stream()
                        .flatMap(result -> of(chronicle, alike, result).stream())
                        .toList();
    }

    private static Optional<Flaky> of(Chronicle chronicle, List<Past.Earlier> alike, CaseResult result) {
        StringBuilder newestFirst = new StringBuilder(letter(result.verdict()));
        alike.forEach(earlier -> {
            char letter = chronicle.letter(earlier, result.id());
            newestFirst.append(letter == 'p' || letter == 'f' ? String.valueOf(letter) : "");
        });
        String verdicts = newestFirst.reverse().toString();
        int changes = 0;
        for (int at = 1; at < verdicts.length(); at++) {
            changes += verdicts.charAt(at) == verdicts.charAt(at - 1) ? 0 : 1;
        }
        return changes < FEWEST
                ? Optional.empty()
                : Optional.of(new Flaky(result.id(), result.verdict(), verdicts, changes));
    }

    private static String letter(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "p";
            case FAIL -> "f";
            default -> "";
        };
    }

    /** For instance {@code failed 2 of 5 times on this firmware, last seen p f p p f}. */
    String text() {
        long failed = verdicts.chars().filter(letter -> letter == 'f').count();
        return "failed " + failed + " of " + Words.count(verdicts.length(), "time")
                + " on this firmware and suite, the oldest first: "
                + verdicts.replace("", " ").strip();
    }
}
