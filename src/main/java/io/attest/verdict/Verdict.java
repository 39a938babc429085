package io.attest.verdict;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The verdict of a test case (ISO/IEC 9646-1). A verdict can only get worse, in the order of declaration.
 *
 * <p>{@link #NOT_RUN} is no verdict: the case was not started, and its message says why.
 */
public enum Verdict {
    NOT_RUN("not-run"),
    PASS("pass"),
    INCONCLUSIVE("inconclusive"),
    FAIL("fail"),
    ERROR("error");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The word used in every report. */
    @JsonValue
    public String word() {
        return word;
    }
}
