package io.attest.report;

import com.fasterxml.jackson.annotation.JsonValue;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;

/** What a run as a whole says of the modem. */
public enum Outcome {
    /** Complete, at least one pass, and nothing but passes and cases not run. */
    CONFORMS("conforms"),
    /** At least one case failed, whether or not the run came to its end. */
    DOES_NOT_CONFORM("does not conform"),
    /** No case failed, but some said nothing, or none passed at all. */
    INCONCLUSIVE("inconclusive"),
    /** No case failed, but the run did not come to its end. */
    INCOMPLETE("incomplete");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** The words used in report.json. */
    @JsonValue
    public String word() {
        return word;
    }

    /** What the run says of the modem. */
    public static Outcome of(RunRecord run) {
        if (run.count(Verdict.FAIL) > 0) {
            return DOES_NOT_CONFORM;
        }
        if (!run.complete() || !Unfinished.of(run).isEmpty() || run.retracted() > 0) {
            return INCOMPLETE;
        }
        boolean said =
                run.count(Verdict.PASS) > 0 && run.count(Verdict.INCONCLUSIVE) == 0 && run.count(Verdict.ERROR) == 0;
        return said ? CONFORMS : INCONCLUSIVE;
    }

    /** Why, in one sentence. */
    static String because(RunRecord run) {
        long pass = run.count(Verdict.PASS);
        long silent = run.count(Verdict.INCONCLUSIVE) + run.count(Verdict.ERROR);
        int unfinished = Unfinished.of(run).size();
        String ran = Words.count(run.cases().size() - run.count(Verdict.NOT_RUN), "case");
        String open = unfinished == 0 ? "" : "; " + Words.count(unfinished, "case") + " never finished";
        return switch (of(run)) {
            case CONFORMS -> "All " + ran + " that ran passed" + notRun(run) + ".";
            case DOES_NOT_CONFORM ->
                run.count(Verdict.FAIL) + " of " + ran + " failed"
                        + (silent == 0 ? "" : "; " + silent + " came to no verdict on the modem")
                        + open + notRun(run) + ".";
            case INCOMPLETE ->
                "The run did not come to its end" + open + retracted(run)
                        + ". Go on with it by --resume and its folder.";
            case INCONCLUSIVE ->
                pass == 0 && silent == 0
                        ? "No case passed" + notRun(run) + "."
                        : silent + " of " + ran + " came to no verdict on the modem" + notRun(run) + ".";
        };
    }

    private static String retracted(RunRecord run) {
        return run.retracted() == 0
                ? ""
                : "; the verdict of " + Words.count(run.retracted(), "case") + " was retracted";
    }

    private static String notRun(RunRecord run) {
        long count = run.count(Verdict.NOT_RUN);
        return count == 0 ? "" : "; " + count + (count == 1 ? " was" : " were") + " not run";
    }
}
