package io.attest.playback;

import java.util.Arrays;
import java.util.Optional;

/** What came of a deed of the bench, as transcripts tell it. */
public enum Outcome {
    DONE("done"),
    REFUSED("refused"),
    FAILED("failed"),
    NOT_OFFERED("not offered"),
    /** A peer had no session in which to do it. */
    IN_VAIN("in vain");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** The beginning of its entry: alone, or followed by an equals sign and what was told. */
    public String word() {
        return word;
    }

    static Optional<Outcome> of(String entry) {
        return Arrays.stream(values())
                .filter(outcome -> entry.equals(outcome.word) || entry.startsWith(outcome.word + " = "))
                .findFirst();
    }
}
