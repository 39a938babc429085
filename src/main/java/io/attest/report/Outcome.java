package io.attest.report;

import com.fasterxml.jackson.annotation.JsonValue;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;

/** What a run as a whole says of the modem. */
public enum Outcome {
    /** Complete, at least one pass, and nothing but passes and cases not run. */
    CONFORMS("conforms"),
    /** Complete, and nothing but passes, cases not run, and fails that the ICS names as known deviations. */
    CONFORMS_BUT("conforms but for known deviations"),
    /** At least one case failed that the ICS does not name, whether or not the run came to its end. */
    DOES_NOT_CONFORM("does not conform"),
    /** No such case failed, but some said nothing, or none passed at all. */
    INCONCLUSIVE("inconclusive"),
    /** No such case failed, but the run did not come to its end. */
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
        long known = KnownDeviation.known(run);
        if (run.count(Verdict.FAIL) > known) {
            return DOES_NOT_CONFORM;
        }
        if (!run.complete() || !Unfinished.of(run).isEmpty() || run.retracted() > 0) {
            return INCOMPLETE;
        }
        boolean said = run.count(Verdict.PASS) + known > 0
                && run.count(Verdict.INCONCLUSIVE) == 0
                && run.count(Verdict.ERROR) == 0;
        if (!said) {
            return INCONCLUSIVE;
        }
        return known > 0 ? CONFORMS_BUT : CONFORMS;
    }

    /**
     * Whether the run says less than that the modem conforms although each of its cases passed or was not run: a form that
     * shows cases only would show nothing of it.
     */
    public static boolean isToldByNoCase(RunRecord run) {
        Outcome outcome = of(run);
        return (outcome == INCOMPLETE || outcome == INCONCLUSIVE)
                && Unfinished.of(run).isEmpty()
                && run.count(Verdict.INCONCLUSIVE) + run.count(Verdict.ERROR) + run.count(Verdict.FAIL) == 0;
    }

    /** Why, in one sentence. */
    public static String because(RunRecord run) {
        long pass = run.count(Verdict.PASS);
        long silent = run.count(Verdict.INCONCLUSIVE) + run.count(Verdict.ERROR);
        int unfinished = Unfinished.of(run).size();
        String ran = Words.count(run.cases().size() - run.count(Verdict.NOT_RUN), "case");
        String open = unfinished == 0 ? "" : "; " + Words.count(unfinished, "case") + " never finished";
        return switch (of(run)) {
            case CONFORMS -> "All " + ran + " that ran passed" + notRun(run) + ".";
            case CONFORMS_BUT ->
                known(run) + " of " + ran + " failed, each by a known deviation; the others passed" + notRun(run) + ".";
            case DOES_NOT_CONFORM ->
                run.count(Verdict.FAIL) + " of " + ran + " failed"
                        + (known(run) == 0 ? "" : ", " + known(run) + " of them by known deviations")
                        + (silent == 0 ? "" : "; " + silent + " came to no verdict on the modem")
                        + open + notRun(run) + ".";
            case INCOMPLETE ->
                "The run did not come to its end" + open + retracted(run) + knownToo(run)
                        + ". Go on with it by --resume and its folder.";
            case INCONCLUSIVE ->
                pass == 0 && silent == 0
                        ? "No case passed" + notRun(run) + "."
                        : silent + " of " + ran + " came to no verdict on the modem" + knownToo(run) + notRun(run)
                                + ".";
        };
    }

    private static long known(RunRecord run) {
        return KnownDeviation.known(run);
    }

    private static String knownToo(RunRecord run) {
        return known(run) == 0 ? "" : "; " + known(run) + " failed by known deviations";
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
