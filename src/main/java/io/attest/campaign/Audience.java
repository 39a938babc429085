package io.attest.campaign;

import io.attest.verdict.CaseResult;
import io.cucumber.messages.types.Envelope;
import org.jspecify.annotations.Nullable;

/** Who is told what comes of cases that are launched. Told from every thread on which cases run. */
interface Audience {

    /** A message of Cucumber's. */
    void append(Envelope envelope);

    /**
     * A case has come to a result.
     *
     * @param testCaseStartedId by which Cucumber's messages name it
     */
    void append(CaseResult result, @Nullable String testCaseStartedId);

    /** How messages say that a case is run again. */
    Replay replay();
}
