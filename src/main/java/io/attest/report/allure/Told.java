package io.attest.report.allure;

import io.attest.report.KnownDeviation;
import io.attest.report.Visible;
import io.attest.verdict.CaseResult;
import io.attest.verdict.Message;
import io.attest.verdict.RunRecord;
import io.attest.verdict.Verdict;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;

/**
 * What an attempt came to, in Allure's words. The message begins with a {@link Kind}, by which it finds its category, and
 * goes on with the headline without the case's id: Allure groups by message, so that one cause shows once.
 */
final class Told {

    private static final int LINE = 600;
    private static final int TRACE = 16_000;

    private final RunRecord run;

    Told(RunRecord run) {
        this.run = run;
    }

    static Status status(Verdict verdict) {
        return switch (verdict) {
            case PASS -> Status.PASSED;
            case FAIL -> Status.FAILED;
            case INCONCLUSIVE, ERROR -> Status.BROKEN;
            case NOT_RUN -> Status.SKIPPED;
        };
    }

    /**
     * Of one attempt.
     *
     * @param retracted whether its verdict was taken back
     * @param flaky whether another attempt says otherwise of the modem
     */
    StatusDetails details(CaseResult attempt, boolean retracted, boolean flaky) {
        boolean known = KnownDeviation.knowing(run, attempt).isPresent();
        StatusDetails details = new StatusDetails().setFlaky(flaky).setKnown(known);
        if (attempt.verdict() == Verdict.PASS) {
            return details;
        }
        String beside = KnownDeviation.beside(run, attempt);
        String because = beside.isEmpty() ? "" : "\n" + beside;
        return details.setMessage(message(Kind.of(attempt, retracted, known), headline(attempt)))
                .setTrace(Text.message(Text.cut(Visible.of(attempt.message()), TRACE) + because));
    }

    /** Of a case that has no result at all. */
    static StatusDetails unfinished() {
        return new StatusDetails()
                .setMessage(
                        message(Kind.UNFINISHED, "the run ended before this case came to a verdict; resume the run"));
    }

    static String message(Kind kind, String headline) {
        return kind.prefix() + Text.message(Text.cut(headline, LINE));
    }

    private static String headline(CaseResult attempt) {
        return Visible.line(Message.of(attempt.id(), attempt.message()).first());
    }
}
