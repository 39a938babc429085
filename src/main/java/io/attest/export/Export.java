package io.attest.export;

import io.attest.verdict.CaseResult;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The script that shows what one case of a run found. */
public final class Export {

    private Export() {}

    /** For whom it is. */
    public enum As {
        /** A program that judges by itself. */
        PYSERIAL,
        /** A script for chat(8). */
        CHAT,
        /** A recipe for somebody at a terminal. */
        TEXT
    }

    /**
     * The attempt that a name means: that of a case, which is the one that did not pass where there are several; or, as its
     * transcript is called, {@code R-2-014.above.2}, the second one.
     */
    public static Optional<CaseResult> named(RunRecord run, String name) {
        List<CaseResult> attempts = run.attempts().stream()
                .filter(result -> result.id().equals(name))
                .toList();
        if (attempts.isEmpty()) {
            return run.attempts().stream()
                    .filter(result ->
                            name.equals(result.id() + "." + result.attempt().number()))
                    .findFirst();
        }
        return run.cases().stream()
                .filter(result -> result.id().equals(name))
                .filter(Export::isNotPassed)
                .findFirst()
                .or(() -> attempts.stream().filter(Export::isNotPassed).max(Comparator.comparing(CaseResult::verdict)))
                .or(() -> Optional.of(attempts.get(attempts.size() - 1)));
    }

    /** Whether a case has found something that could be shown. */
    public static boolean isNotPassed(CaseResult result) {
        return result.verdict() != Verdict.PASS && result.verdict() != Verdict.NOT_RUN;
    }

    /** @throws ExportFault if it cannot be exported so; the message names the way out */
    public static String script(RunRecord run, CaseResult result, As as) {
        Language language = switch (as) {
            case PYSERIAL -> new Pyserial();
            case CHAT -> new Chat();
            case TEXT -> new Recipe();
        };
        return language.write(Scenario.of(run, result));
    }
}
