package io.attest.report;

import io.attest.verdict.Attribution;
import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case that was tried more than once, with each attempt as it stands now.
 *
 * @param id the case
 * @param verdict the one that counts
 * @param tries the attempts in their order
 */
public record Tries(String id, Verdict verdict, List<Try> tries) {

    /**
     * One attempt.
     *
     * @param number from 1
     * @param bench the bench; empty where none was needed
     * @param block the block of cases between two checks of that bench
     * @param verdict what it came to, after retraction
     */
    public record Try(
            int number,
            String bench,
            int block,
            Verdict verdict,
            @Nullable Attribution attribution,
            String message,
            String transcript) {

        private static Try of(CaseResult result) {
            return new Try(
                    result.attempt().number(),
                    result.attempt().bench(),
                    result.attempt().block(),
                    result.verdict(),
                    result.verdict() == Verdict.PASS ? null : result.attribution(),
                    result.message(),
                    result.transcript());
        }

        /** For instance {@code inconclusive on desk}. */
        String text() {
            return Words.verdict(verdict) + (bench.isEmpty() ? "" : " on " + bench);
        }
    }

    /** The cases of a run that were, in the suite's order. */
    static List<Tries> of(RunRecord run) {
        Map<String, List<Try>> byCase = new LinkedHashMap<>();
        run.attempts()
                .forEach(result -> byCase.computeIfAbsent(result.id(), id -> new ArrayList<>())
                        .add(Try.of(result)));
        return run.inOrder().stream()
                .map(result -> new Tries(result.id(), result.verdict(), byCase.getOrDefault(result.id(), List.of())))
                .filter(tries -> tries.tries().size() > 1)
                .toList();
    }
}
