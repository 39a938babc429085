package io.attest.actuator;

import java.time.Duration;
import java.util.Optional;

/** A person beside the bench who can be asked to do something. */
public interface Operator {

    /** Nobody is there, as in a nightly run. */
    Operator NOBODY = (sentence, patience) -> Optional.empty();

    /**
     * Asks, and waits for the answer.
     *
     * @param sentence what to do and how to answer; may carry any character
     * @param patience how long to wait
     * @return the line that was typed, without its end; empty when nobody answered or nobody can
     */
    Optional<String> ask(String sentence, Duration patience);
}
