package io.attest.report.allure;

import io.attest.verdict.Attribution;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Verdict;
import io.qameta.allure.model.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * A kind of result that is no pass: one category of Allure. No modem can talk its case into another one, because a message
 * begins with the prefix.
 *
 * @param name of the category
 * @param status what its results have
 * @param prefix with what their messages begin
 */
record Kind(String name, Status status, String prefix) {

    static final Kind FAILED = new Kind("The modem failed", Status.FAILED, "fail: ");
    static final Kind KNOWN = new Kind("Known deviation", Status.FAILED, "known deviation: ");
    static final Kind RETRACTED =
            new Kind("Bench trouble: verdict retracted", Status.BROKEN, "inconclusive, verdict retracted: ");
    static final Kind UNFINISHED = new Kind("Never finished", Status.BROKEN, "never finished: ");
    static final Kind RUN = new Kind("The run as a whole", Status.BROKEN, "the run as a whole: ");
    static final Kind NOT_RUN = new Kind("Not run", Status.SKIPPED, "not run: ");

    static Kind of(CaseResult attempt, boolean retracted, boolean known) {
        return switch (attempt.verdict()) {
            case PASS, NOT_RUN -> NOT_RUN;
            case FAIL -> known ? KNOWN : FAILED;
            case INCONCLUSIVE, ERROR -> retracted ? RETRACTED : silent(attempt.verdict(), side(attempt));
        };
    }

    private static Attribution side(CaseResult attempt) {
        return attempt.attribution() == null ? Attribution.TEST_SYSTEM : attempt.attribution();
    }

    private static Kind silent(Verdict verdict, Attribution side) {
        String word = verdict == Verdict.ERROR ? "Error" : "Inconclusive";
        return new Kind(word + ": " + side.word(), Status.BROKEN, verdict.word() + ", " + side.word() + ": ");
    }

    /** All there are, what matters most first. */
    static List<Kind> all() {
        List<Kind> all = new ArrayList<>(List.of(FAILED, KNOWN, RUN, UNFINISHED, RETRACTED));
        for (Verdict verdict : List.of(Verdict.ERROR, Verdict.INCONCLUSIVE)) {
            for (Attribution side : Attribution.values()) {
                all.add(silent(verdict, side));
            }
        }
        all.add(NOT_RUN);
        return all;
    }

    /** What a message of it matches as a whole, for Java as for JavaScript: no prefix has a sign that means something. */
    String regex() {
        return "^" + prefix + ".*";
    }
}
