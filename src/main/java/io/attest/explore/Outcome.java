package io.attest.explore;

import io.attest.verdict.Acceptance;
import io.attest.verdict.Finding;
import java.util.List;

/** What came of a dialogue on the modem under test. */
sealed interface Outcome {

    /**
     * It did as the reference modem did.
     *
     * @param accepted or in a form that the manual lets it have
     */
    record Same(List<Acceptance> accepted) implements Outcome {}

    /**
     * It did something else.
     *
     * @param turn in which turn, from 0
     * @param expected the step that was not met
     */
    record Differs(int turn, String expected, Finding finding) implements Outcome {}

    /** Nothing can be said of the modem. */
    record Undecided(String reason) implements Outcome {}
}
